// @vitest-environment node
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { callApi } from '../../../extension/client/call-api.ts';
import { currentSession, signOut, workInTeam } from '../../../extension/session/session.ts';
import * as signIn from '../../../extension/session/sign-in.ts';
import { apiNonce, storedSession } from '../../../extension/session/stored-session.ts';
import { writeSettings } from '../../../extension/settings/settings.ts';
import { readCase } from '../../../shared/api/cases.ts';
import { fileEntry } from '../../../shared/api/entries.ts';
import { readTeamFeedback } from '../../../shared/api/feedback.ts';
import { readSession, readSignIn } from '../../../shared/api/sign-in.ts';
import { failure, success } from '../../../shared/domain/errors.ts';
import { loseDatabase, newBrowser, signInAs } from '../support/device.ts';
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
const enter = (persona: string) => signInAs({ signIn }, persona);

describe('asking the API', () => {
  it('gives the answer, by the contract', async () => {
    expect(await callApi(readSignIn, nothing)).toMatchObject({ ok: true });
    await enter('noor');
    const request = { caseTag: 'A'.repeat(22) };
    expect(await callApi(readCase, { params: {}, request })).toEqual(success({ case: null }));
    const params = { team: 'overvecht' };
    expect(await callApi(readTeamFeedback, { params, request: {} })).toMatchObject({
      ok: true,
      value: { teamId: 'overvecht' },
    });
  });

  it('sends the case in the body, never in the address', async () => {
    await enter('noor');
    api.requests.length = 0;
    await callApi(readCase, { params: {}, request: { caseTag: 'A'.repeat(22) } });
    expect(api.requests.map(({ path }) => path)).toEqual(['/api/cases/read']);
  });

  it('without being signed in asks nothing at all', async () => {
    api.requests.length = 0;
    expect(await callApi(readSession, nothing)).toEqual(failure('not-signed-in'));
    expect(api.requests).toEqual([]);
  });

  it('lets her work only in teams of her own', async () => {
    await enter('noor');
    expect(await workInTeam('west')).toEqual(failure('wrong-team'));
    expect(await workInTeam('overvecht')).toMatchObject({ ok: true });
  });

  it('passes on why it was refused: a code, fields and the number of the request', async () => {
    await enter('noor');
    const request = { id: 'no id' };
    const refused = await callApi(fileEntry, { params: { id: 'x' }, request: request as never });
    expect(refused).toMatchObject({ ok: false, code: 'invalid-input' });
    expect(refused).toHaveProperty('requestId');
    expect(await callApi(readTeamFeedback, { params: { team: 'west' }, request: {} })).toMatchObject({
      code: 'wrong-team',
    });
  });
});

describe('a session', () => {
  it('that ended is forgotten, but not one that came meanwhile', async () => {
    await enter('noor');
    const before = await currentSession();
    if (!before) throw new Error('no session');
    await api.expireSessions();
    await enter('noor');
    expect(await callApi(readSession, { ...nothing, token: before.token })).toEqual(
      failure('session-expired'),
    );
    expect((await currentSession())?.token).not.toBe(before.token);
    await api.expireSessions();
    expect(await callApi(readSession, nothing)).toEqual(failure('session-expired'));
    expect(await currentSession()).toBeNull();
  });

  it('ends for everyone when she signs out', async () => {
    await enter('noor');
    const session = await currentSession();
    await signOut();
    expect(await currentSession()).toBeNull();
    if (!session) throw new Error('no session');
    await storedSession.write(session);
    expect(await callApi(readSession, nothing)).toEqual(failure('session-expired'));
  });

  it('is worth nothing in another browser, nor in this one when its key is lost', async () => {
    await enter('noor');
    expect(await callApi(readSession, nothing)).toMatchObject({ ok: true });
    loseDatabase();
    vi.resetModules();
    const anew = await import('../../../extension/client/call-api.ts');
    expect(await anew.callApi(readSession, nothing)).toEqual(failure('session-expired'));
    expect(await currentSession()).toBeNull();
  });

  it('goes on when the nonce is old or gone, at the cost of one more request', async () => {
    await enter('noor');
    for (const forget of [() => apiNonce.remove(), () => apiNonce.write('from long ago')]) {
      await forget();
      api.requests.length = 0;
      expect(await callApi(readSession, nothing)).toMatchObject({ ok: true });
      expect(api.requests).toHaveLength(2);
      api.requests.length = 0;
      expect(await callApi(readSession, nothing)).toMatchObject({ ok: true });
      expect(api.requests).toHaveLength(1);
    }
  });
});

describe('when it is not the API that answers', () => {
  const notTheApi: [string, RequestListener][] = [
    ['nobody', (request) => request.socket.destroy()],
    ['the sign-in page of a network', (_, answer) => answer.end('<html>Welkom</html>')],
    ['something that redirects', (_, answer) => answer.writeHead(302, { location: '/login' }).end()],
    ['a proxy that wants a password', (_, answer) => answer.writeHead(401).end()],
    ['a proxy that has lost it', (_, answer) => answer.writeHead(502).end('Bad gateway')],
    ['an API that says something else', (_, answer) => answer.end('{"organisation":1}')],
    ['half an answer', (_, answer) => void answer.write('{"org', () => answer.destroy())],
    [
      'an API that never likes the proof',
      (_, answer) => {
        answer.writeHead(401, { 'dpop-nonce': 'again' });
        answer.end('{"error":{"code":"use-nonce","requestId":"1"}}');
      },
    ],
  ];

  it.each(notTheApi)('(%s), it is unavailable', async (_, listener) => {
    await answerEverythingWith(listener);
    expect(await callApi(readSignIn, nothing)).toEqual(failure('unavailable'));
  });

  it.each(notTheApi)('(%s), who is signed in stays signed in', async (_, listener) => {
    await enter('noor');
    await answerEverythingWith(listener);
    expect(await callApi(readSession, nothing)).toEqual(failure('unavailable'));
    expect(await currentSession()).toMatchObject({ member: { id: 'noor' } });
  });

  it('but a proxy, what is too large or too often is called so', async () => {
    await answerEverythingWith((_, answer) => answer.writeHead(413).end());
    expect(await callApi(readSignIn, nothing)).toEqual(failure('too-large'));
    await answerEverythingWith((_, answer) => answer.writeHead(429).end());
    expect(await callApi(readSignIn, nothing)).toEqual(failure('too-many-requests'));
  });
});
