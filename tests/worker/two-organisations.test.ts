import { env } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import { exportAudit } from '../../shared/api/audit.ts';
import { readCase } from '../../shared/api/cases.ts';
import type { Endpoint } from '../../shared/api/endpoint.ts';
import { fileEntry } from '../../shared/api/entries.ts';
import { appendDirectory, readKeys, recoverKeys } from '../../shared/api/keys.ts';
import { readMembers } from '../../shared/api/members.ts';
import { endpoints } from '../../shared/api/registry.ts';
import { readSession, readSignIn } from '../../shared/api/sign-in.ts';
import { sha256Hex } from '../../shared/privacy/sha-256.ts';
import { upkeep } from '../../worker/db/commit.ts';
import { insertAttempt } from '../../worker/db/queries/sign-in-attempt.ts';
import { caseKeyOf } from '../../worker/services/cases/case-key.ts';
import { codeFor } from '../identity/support/code-for.ts';
import { newProvingKeys, provingHeaders } from '../identity/support/proving-keys.ts';
import { newCodeOf } from './rights/append.ts';
import { rowsOf } from './rights/row.ts';
import { table } from './rights/table.ts';
import { marksOf, newThings, type Things } from './rights/things.ts';
import { type TestApi, testApi } from './support/api.ts';
import { CASE_OPENED, submission } from './support/submissions.ts';

/** One deployment for both: the same settings reach every request, and its host says whose it is. */
const deployment = {
  SECRET_AA: 'the secret of Aa, of this test and no other',
  SECRET_BEE: 'the secret of Bee, of this test and no other',
  DB_BEE: env.DB_BEE,
  ORGANISATIONS: JSON.stringify({
    'doelspoor.aa.example': {
      organisation: 'aa',
      database: 'DB',
      caseSecret: 'SECRET_AA',
      issuer: 'https://id.aa.example',
      clientId: 'doelspoor',
    },
    'doelspoor.bee.example': {
      organisation: 'bee',
      database: 'DB_BEE',
      caseSecret: 'SECRET_BEE',
      issuer: 'https://id.bee.example',
      clientId: 'doelspoor',
    },
  }),
};

const at = (host: string, id: string, caseSecret: string, db = env.DB) =>
  testApi({ origin: `https://${host}`, bindings: deployment, organisation: { id, caseSecret }, db });

/** `db` is only where the test looks: the Worker gets `DB` and `DB_BEE` whoever asks. */
const aa = at('doelspoor.aa.example', 'aa', deployment.SECRET_AA);
const bee = at('doelspoor.bee.example', 'bee', deployment.SECRET_BEE, env.DB_BEE);

const ofAa = await newThings(aa, { id: 'aa', name: 'Gemeente Aa' });
const ofBee = await newThings(bee, { id: 'bee', name: 'Gemeente Bee' });

/** Everything an organisation has stored. */
async function stored({ around: { db } }: TestApi): Promise<string> {
  const tables = await db
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table'")
    .all<{ name: string }>();
  const names = tables.results.map(({ name }) => name).filter((name) => !name.startsWith('_cf'));
  const found = await db.batch(names.map((name) => db.prepare(`SELECT * FROM "${name}"`)));
  return JSON.stringify(found.map(({ results }) => results));
}

/** What of Aa this test itself told Bee. */
let told = '';

/** The words of one organisation that stand in a text of the other, which it was not told by whoever asked. */
const seenIn = (text: string, things: Things) =>
  marksOf(things).filter((mark) => text.includes(mark) && !told.includes(mark));

const path = '/api/session';

describe('two organisations in one Worker', () => {
  test('are told apart by host, and another host is nobody’s', async () => {
    expect((await aa.call(readSignIn, { input: {} })).ok).toEqual({
      organisationId: 'aa',
      organisation: 'Gemeente Aa',
    });
    expect((await bee.call(readSignIn, { input: {} })).ok).toEqual({
      organisationId: 'bee',
      organisation: 'Gemeente Bee',
    });
    const nobody = at('doelspoor.cee.example', 'aa', deployment.SECRET_AA);
    for (const endpoint of endpoints) {
      const { status } = await nobody.fetch(endpoint.path.replace(/:\w+/g, 'x'), { method: endpoint.method });
      expect([endpoint.id, status]).toEqual([endpoint.id, 404]);
    }
  });

  test('know nothing of each other’s tokens, with whatever proof', async () => {
    const token = await aa.signIn(ofAa.people.practitioner.id);
    expect((await aa.call(readSession, { input: {}, token })).status).toBe(200);
    expect((await bee.call(readSession, { input: {}, token })).error.code).toBe('not-signed-in');
    // As it was sent to the one, caught and sent on to the other.
    const caught = await aa.proof(token, { path });
    expect((await bee.fetch(path, { headers: caught })).error.code).not.toBe('unexpected');
    expect((await bee.fetch(path, { headers: caught })).status).toBe(401);
    expect((await aa.call(readSession, { input: {}, token })).status).toBe(200);
  });

  test('know nothing of each other’s cookies', async () => {
    const keys = await newProvingKeys();
    const code = await codeFor(aa.around, ofAa.people.administrator.id, 'portal');
    const cookie = await sessionCookie(aa, code, keys);
    const headersAt = async (api: TestApi, origin: string) => {
      const nonce = (await api.fetch('/api/sign-in')).headers.get('dpop-nonce');
      const proof = await provingHeaders(keys, {
        method: 'GET',
        url: origin + path,
        token: null,
        nonce,
        body: '',
      });
      return { ...proof, cookie, 'sec-fetch-site': 'same-origin' };
    };
    const own = await headersAt(aa, 'https://doelspoor.aa.example');
    expect((await aa.fetch(path, { headers: own })).status).toBe(200);
    const strange = await headersAt(bee, 'https://doelspoor.bee.example');
    expect((await bee.fetch(path, { headers: strange })).error.code).toBe('not-signed-in');
  });

  test('know nothing of each other’s one-time codes, and don’t use them up', async () => {
    const keys = await newProvingKeys();
    const code = await codeFor(aa.around, ofAa.people.administrator.id, 'portal');
    expect((await redeem(bee, 'https://doelspoor.bee.example', code, keys)).error.code).toBe(
      'sign-in-failed',
    );
    expect((await redeem(aa, 'https://doelspoor.aa.example', code, keys)).status).toBe(200);
  });

  test('don’t finish each other’s sign-ins', async () => {
    const [state, browser] = ['s'.repeat(43), 'b'.repeat(64)];
    const [stateHash, browserHash] = await Promise.all([
      sha256Hex(crypto, state),
      sha256Hex(crypto, browser),
    ]);
    await upkeep(
      insertAttempt(aa.around.db, {
        stateHash,
        browserHash,
        client: 'portal',
        redirectUri: 'https://doelspoor.aa.example/portal/signed-in',
        clientState: state,
        clientChallenge: state,
        nonce: state,
        providerVerifier: state,
        codeHash: null,
        memberId: null,
        expiresAt: aa.clock.at + 60_000,
      }),
    );
    const answer = await bee.fetch(`/api/sign-in/callback?state=${state}&code=x&iss=https://id.aa.example`, {
      headers: { cookie: `__Host-doelspoor-sign-in=${browser}` },
    });
    expect(answer.status).toBe(400);
    expect(answer.headers.get('location')).toBeNull();
    const left = await env.DB.prepare('SELECT 1 FROM sign_in_attempt WHERE state_hash = ?1')
      .bind(stateHash)
      .all();
    expect(left.results).toHaveLength(1);
  });

  test('have different case keys for the same case number', async () => {
    const { caseTag } = ofAa;
    expect(await caseKeyOf(aa.around, caseTag)).not.toBe(await caseKeyOf(bee.around, caseTag));
    const token = await bee.signIn(ofBee.people.practitioner.id);
    expect((await bee.call(readCase, { input: { caseTag }, token })).ok).toEqual({ case: null });
    const input = submission({ form: 'case-opened', caseTag, teamId: ofBee.teamId, answers: CASE_OPENED });
    const before = await stored(aa);
    expect((await bee.call(fileEntry, { input, params: { id: input.id }, token })).status).toBe(200);
    expect(await stored(aa)).toBe(before);
  });

  test('have directories of their own: what is signed for one is refused by the other', async () => {
    const input = await newCodeOf(ofBee, 'coach');
    const coaches = {
      aa: await aa.signIn(ofAa.people.coach.id),
      bee: await bee.signIn(ofBee.people.coach.id),
    };
    const before = await stored(aa);
    expect((await aa.call(appendDirectory, { input, token: coaches.aa })).status).toBeGreaterThanOrEqual(400);
    expect((await bee.call(appendDirectory, { input, token: coaches.bee })).status).toBe(200);
    expect(await stored(aa)).toBe(before);
    expect((await aa.call(readKeys, { input: {}, token: coaches.aa })).ok.directory).toEqual([]);
    expect((await bee.call(readKeys, { input: {}, token: coaches.bee })).ok).toMatchObject({
      organisation: 'bee',
      directory: expect.arrayContaining([
        expect.objectContaining({ body: expect.stringContaining('"bee"') }),
      ]),
    });
  });

  test('give no keys to each other’s devices or recovery codes', async () => {
    const token = await bee.signIn(ofBee.people.practitioner.id);
    const { device } = ofAa.people.practitioner;
    const { wrapped, device: known } = (await bee.call(readKeys, { input: { device: device.id }, token })).ok;
    expect({ wrapped, known }).toEqual({ wrapped: [], known: null });
    const recovered = await bee.call(recoverKeys, { input: { deviceId: device.id }, token });
    expect(recovered.error.code).toBe('not-found');
  });

  test('may both know someone by the same account', async () => {
    const { results } = await env.DB.prepare('SELECT account FROM member WHERE id = ?1')
      .bind(ofAa.people.coach.id)
      .all<{ account: string }>();
    told += results[0]?.account;
    await env.DB_BEE.prepare('UPDATE member SET account = ?1 WHERE id = ?2')
      .bind(results[0]?.account, ofBee.people.coach.id)
      .run();
    const token = await bee.signIn(ofBee.people.administrator.id);
    const { members } = (await bee.call(readMembers, { input: {}, token })).ok;
    expect(members.find(({ account }) => account === results[0]?.account)?.id).toBe(ofBee.people.coach.id);
    expect(seenIn(JSON.stringify(members.map(({ account: _, ...one }) => one)), ofAa)).toEqual([]);
  });

  test('export logs in which the other does not occur, and each log is whole', async () => {
    const exports = async (api: TestApi, things: Things) => {
      const token = await api.signIn(things.people.administrator.id);
      return (await call(api, exportAudit, { input: {} }, token)).text;
    };
    const [fromAa, fromBee] = [await exports(aa, ofAa), await exports(bee, ofBee)];
    expect(seenIn(fromAa, ofAa).length).toBeGreaterThan(0);
    expect(seenIn(fromBee, ofBee).length).toBeGreaterThan(0);
    expect(seenIn(fromAa, ofBee)).toEqual([]);
    expect(seenIn(fromBee, ofAa)).toEqual([]);
  });

  test('don’t start when they share a database or a secret, or one of them lacks its own', async () => {
    const both = JSON.parse(deployment.ORGANISATIONS) as Record<string, Record<string, string>>;
    for (const change of [{ database: 'DB' }, { caseSecret: 'SECRET_AA' }, { caseSecret: 'NOWHERE' }]) {
      const wrong = { ...both, 'doelspoor.bee.example': { ...both['doelspoor.bee.example'], ...change } };
      const broken = testApi({
        origin: 'https://doelspoor.bee.example',
        bindings: { ...deployment, ORGANISATIONS: JSON.stringify(wrong) },
      });
      const answer = await broken.fetch('/api/sign-in');
      expect([answer.status, answer.error.code]).toEqual([503, 'unavailable']);
      expect(answer.text).not.toContain(deployment.SECRET_AA);
    }
  });

  const asked = endpoints.flatMap((endpoint) => rowsOf(table[endpoint.id]).map((row) => ({ endpoint, row })));
  test.each(asked)(
    '$endpoint.id at one tells and changes nothing of the other',
    async ({ endpoint, row }) => {
      for (const role of row.roles) {
        for (const about of [ofBee, ofAa]) {
          const request = await row.ask(about, role);
          if (about === ofAa) told += JSON.stringify(request);
          const token = await bee.signIn(ofBee.people[role].id);
          const before = await stored(aa);
          const answer = await call(bee, endpoint, request, token);
          expect(seenIn(answer.text, ofAa)).toEqual([]);
          expect(seenIn(bee.log.join('\n'), ofAa)).toEqual([]);
          expect((await stored(aa)) === before, `${role} changes what the other has stored`).toBe(true);
        }
      }
      expect(seenIn(await stored(bee), ofAa)).toEqual([]);
    },
  );
});

function call(api: TestApi, endpoint: Endpoint, request: object, token: string) {
  return api.call(endpoint, { ...request, token } as Parameters<typeof api.call>[1]);
}

async function redeem(
  api: TestApi,
  origin: string,
  code: { code: string; verifier: string },
  keys: Awaited<ReturnType<typeof newProvingKeys>>,
) {
  const nonce = (await api.fetch('/api/sign-in')).headers.get('dpop-nonce');
  const body = JSON.stringify(code);
  const proof = await provingHeaders(keys, { method: 'POST', url: origin + path, token: null, nonce, body });
  return api.fetch(path, { method: 'POST', body, headers: { ...proof, 'content-type': 'application/json' } });
}

async function sessionCookie(
  api: TestApi,
  code: { code: string; verifier: string },
  keys: Parameters<typeof redeem>[3],
) {
  const { headers } = await redeem(api, 'https://doelspoor.aa.example', code, keys);
  return headers.get('set-cookie')?.split(';')[0] ?? '';
}
