// @vitest-environment node
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { callApi } from '../../../extension/client/call-api.ts';
import { currentSession, signInAs, signOut, workInTeam } from '../../../extension/session/session.ts';
import { storedSession } from '../../../extension/session/stored-session.ts';
import { writeSettings } from '../../../extension/settings/settings.ts';
import { readCase } from '../../../shared/api/cases.ts';
import { fileEntry } from '../../../shared/api/entries.ts';
import { readTeamFeedback } from '../../../shared/api/feedback.ts';
import { readSession, readSignIn } from '../../../shared/api/sign-in.ts';
import { failure, success } from '../../../shared/domain/errors.ts';
import { newBrowser } from '../support/device.ts';
import { type RealApi, startRealApi } from '../support/real-api.ts';

let api: RealApi;
let standIn: Server | null = null;

beforeAll(async () => {
  api = await startRealApi();
});
afterAll(() => api.stop());
beforeEach(async () => {
  newBrowser();
  await writeSettings({ apiBase: api.url });
});
afterEach(() => {
  standIn?.closeAllConnections();
  standIn?.close();
  standIn = null;
});

/** Something that is not the API, at the address where it should be. */
async function answerEverythingWith(listener: RequestListener): Promise<void> {
  const server = createServer(listener);
  standIn = server;
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  await writeSettings({ apiBase: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
}

const nothing = { params: {}, request: {} };

describe('signing in', () => {
  it('gives a session of this person in her team, which ends when she signs out', async () => {
    const signedIn = await signInAs('noor');
    expect(signedIn).toMatchObject({ ok: true, value: { teamId: 'overvecht', member: { id: 'noor' } } });
    expect(await callApi(readSession, nothing)).toMatchObject({
      ok: true,
      value: { member: { id: 'noor' } },
    });
    const session = await currentSession();
    await signOut();
    expect(await currentSession()).toBeNull();
    if (!session) throw new Error('no session');
    await storedSession.write(session);
    expect(await callApi(readSession, nothing)).toEqual(failure('session-expired'));
  });

  it('as someone unknown is refused', async () => {
    expect(await signInAs('niemand')).toMatchObject({ ok: false });
    expect(await currentSession()).toBeNull();
  });

  it('lets her work only in teams of her own', async () => {
    await signInAs('noor');
    expect(await workInTeam('west')).toEqual(failure('wrong-team'));
    expect(await workInTeam('overvecht')).toMatchObject({ ok: true });
  });
});

describe('asking the API', () => {
  it('gives the answer, by the contract', async () => {
    expect(await callApi(readSignIn, nothing)).toMatchObject({ ok: true, value: { provider: 'demo' } });
    await signInAs('noor');
    const request = { caseTag: 'A'.repeat(22) };
    expect(await callApi(readCase, { params: {}, request })).toEqual(success({ case: null }));
    const params = { team: 'overvecht' };
    expect(await callApi(readTeamFeedback, { params, request: {} })).toMatchObject({
      ok: true,
      value: { teamId: 'overvecht' },
    });
  });

  it('sends the case in the body, never in the address', async () => {
    await signInAs('noor');
    api.requests.length = 0;
    await callApi(readCase, { params: {}, request: { caseTag: 'A'.repeat(22) } });
    expect(api.requests.map(({ path }) => path)).toEqual(['/api/cases/read']);
  });

  it('without being signed in asks nothing at all', async () => {
    api.requests.length = 0;
    expect(await callApi(readSession, nothing)).toEqual(failure('not-signed-in'));
    expect(api.requests).toEqual([]);
  });

  it('with a session that ended forgets it, but not one that came meanwhile', async () => {
    await signInAs('noor');
    const before = await currentSession();
    if (!before) throw new Error('no session');
    await api.expireSessions();
    await signInAs('noor');
    expect(await callApi(readSession, { ...nothing, token: before.token })).toEqual(
      failure('session-expired'),
    );
    expect((await currentSession())?.token).not.toBe(before.token);
    await api.expireSessions();
    expect(await callApi(readSession, nothing)).toEqual(failure('session-expired'));
    expect(await currentSession()).toBeNull();
  });

  it('passes on why it was refused: a code, fields and the number of the request', async () => {
    await signInAs('noor');
    const request = { id: 'no id' };
    const refused = await callApi(fileEntry, { params: { id: 'x' }, request: request as never });
    expect(refused).toMatchObject({ ok: false, code: 'invalid-input' });
    expect(refused).toHaveProperty('requestId');
    expect(await callApi(readTeamFeedback, { params: { team: 'west' }, request: {} })).toMatchObject({
      code: 'wrong-team',
    });
  });
});

describe('when it is not the API that answers', () => {
  it.each<[string, RequestListener]>([
    ['nobody', (request) => request.socket.destroy()],
    ['the sign-in page of a network', (_, answer) => answer.end('<html>Welkom</html>')],
    ['something that redirects', (_, answer) => answer.writeHead(302, { location: '/login' }).end()],
    ['a proxy that has lost it', (_, answer) => answer.writeHead(502).end('Bad gateway')],
    ['an API that says something else', (_, answer) => answer.end('{"organisation":1}')],
    ['half an answer', (_, answer) => void answer.write('{"org', () => answer.destroy())],
  ])('(%s), it is unavailable', async (_, listener) => {
    await answerEverythingWith(listener);
    expect(await callApi(readSignIn, nothing)).toEqual(failure('unavailable'));
  });

  it('but a proxy, what is too large or too often is called so', async () => {
    await answerEverythingWith((_, answer) => answer.writeHead(413).end());
    expect(await callApi(readSignIn, nothing)).toEqual(failure('too-large'));
    await answerEverythingWith((_, answer) => answer.writeHead(429).end());
    expect(await callApi(readSignIn, nothing)).toEqual(failure('too-many-requests'));
  });
});
