import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Endpoint, ParamsOf, RequestOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import { signIn } from '../../../shared/api/sign-in.ts';
import { askApi } from '../../../shared/client/ask-api.ts';
import type { Role } from '../../../shared/domain/roles.ts';
import type { FilingService } from '../../../worker/local/replay/filing-service.ts';
import { type LocalApi, startApi } from '../../../worker/local/runtime.ts';
import { setUpOrganisation } from '../../../worker/services/organisation/set-up.ts';
import { codeFor } from '../../identity/support/code-for.ts';
import { newConnection } from '../../support/api-session.ts';

/** Somebody who is signed in, and asks over HTTP. */
export interface Session {
  /** Throws on anything but success. */
  ask<E extends Endpoint>(
    endpoint: E,
    params: ParamsOf<E>,
    ...request: Record<string, never> extends RequestOf<E> ? [RequestOf<E>?] : [RequestOf<E>]
  ): Promise<ResponseOf<E>>;
}

/** The API in workerd, with an organisation of which anyone can be made a member. */
export interface ProofApi extends FilingService {
  url: string;
  db: LocalApi['db'];
  /** Makes a member with a role and signs in. */
  enter(name: string, role: Role, teams?: readonly string[]): Promise<Session>;
  /** Puts the clock so far ahead, and does what is to be done by the clock. Sessions end by it. */
  putAhead(ms: number): Promise<void>;
}

const organisation = { id: 'proof', name: 'Gemeente Proef' };
const caseSecret = 'a secret of the proof and no other';

/** Starts it on a database in a folder; what is there already, stays. */
export async function startProofApi(folder: string, bundle: string): Promise<ProofApi> {
  let aheadMs = 0;
  const api = await startApi({
    bundle,
    portal: null,
    persistTo: join(folder, 'database'),
    vars: {
      ORGANISATION: organisation.id,
      CASE_SECRET: caseSecret,
      OIDC_ISSUER: 'http://127.0.0.1:1',
      OIDC_CLIENT_ID: 'proof',
    },
    onLog: () => {},
  });
  const around = { db: api.db, now: () => Date.now() + aheadMs, newId: randomUUID };
  return {
    url: api.url,
    db: api.db,
    stop: () => api.stop(),
    async ask(path, asked) {
      const response = await fetch(api.url + path, { method: 'POST', body: JSON.stringify(asked) });
      if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
      return await response.json();
    },
    async enter(name, role, teams = []) {
      const member = { id: name, name, account: `${name}@proof.example`, roles: [role], teams };
      await setUpOrganisation(around, { organisation, teams: [], members: [member] });
      return newSession(api.url, await codeFor(around, name));
    },
    async putAhead(ms) {
      aheadMs = ms;
      const response = await fetch(`${api.url}/ahead?ms=${ms}`, { method: 'POST' });
      if (!response.ok) throw new Error(`what is done by the clock failed: ${await response.text()}`);
    },
  };
}

async function newSession(apiBase: string, code: Awaited<ReturnType<typeof codeFor>>): Promise<Session> {
  const connection = await newConnection(apiBase);
  const begun = await askApi(connection, signIn, { params: {}, request: code, token: null, isProven: true });
  if (!begun.ok) throw new Error(`not signed in: ${begun.code}`);
  const { token } = begun.value;
  return {
    async ask(endpoint, params, ...[request]) {
      const question = {
        params,
        request: request ?? ({} as RequestOf<typeof endpoint>),
        token,
        isProven: true,
      };
      const answer = await askApi(connection, endpoint, question);
      if (!answer.ok) throw new Error(`${endpoint.id}: ${JSON.stringify(answer)}`);
      return answer.value;
    },
  };
}
