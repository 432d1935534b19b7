import { describe, expect, test } from 'vitest';
import { readDueList } from '../../shared/api/due.ts';
import { fileEntries, MAX_BODY_BYTES } from '../../shared/api/entries.ts';
import { readSession, readSignIn } from '../../shared/api/sign-in.ts';
import { testApi } from './support/api.ts';
import { newPractitioner, newTeam, setUp } from './support/people.ts';
import { newCaseTag, submission } from './support/submissions.ts';

const api = testApi();
await setUp(api);
const home = await newTeam(api);
const entry = () => submission({ form: 'case-opened', caseTag: newCaseTag(), teamId: home });

describe('over HTTP', () => {
  test('every answer carries the security headers and the request id of its log line', async () => {
    const known = await api.call(readSignIn, { input: {} });
    const unknown = await api.fetch('/api/nothing');
    for (const { headers } of [known, unknown]) {
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(api.log.some((line) => line.includes(headers.get('x-request-id') ?? 'none'))).toBe(true);
    }
    expect([unknown.status, unknown.error.code]).toEqual([404, 'not-found']);
    expect(unknown.error.requestId).toBe(unknown.headers.get('x-request-id'));
  });

  test('no other origin may read answers, unless it is an extension that was named', async () => {
    const extension = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';
    const named = testApi({ bindings: { EXTENSION_ORIGINS: `${extension}, moz-extension://x` } });
    const ask = (to: typeof api, origin: string, method = 'GET') =>
      to.fetch('/api/sign-in', { method, headers: { origin } });
    const allow = 'access-control-allow-origin';
    expect((await ask(api, extension)).headers.get(allow)).toBeNull();
    expect((await ask(named, 'https://elsewhere.example')).headers.get(allow)).toBeNull();
    expect((await ask(named, extension)).headers.get(allow)).toBe(extension);
    const preflight = await ask(named, extension, 'OPTIONS');
    expect([preflight.status, preflight.headers.get(allow)]).toEqual([204, extension]);
  });

  const post = async (token: string, body: string, headers: Record<string, string> = {}) =>
    api.fetch('/api/entries', {
      method: 'POST',
      headers: {
        ...(await api.proof(token, { method: 'POST', path: '/api/entries', body })),
        'content-type': 'application/json',
        ...headers,
      },
      body: headers.streamed ? new Blob([body]).stream() : body,
    });

  test('refuses what is not JSON', async () => {
    const { token } = await newPractitioner(api, home);
    for (const answer of [
      await post(token, '{"entries": [}'),
      await post(token, ''),
      await post(token, '{"entries": []}', { 'content-type': 'text/plain' }),
    ]) {
      expect([answer.status, answer.error.code]).toEqual([400, 'not-json']);
    }
  });

  test('refuses more than a request may carry, announced or not', async () => {
    const { token } = await newPractitioner(api, home);
    const tooLong = JSON.stringify({ entries: ['x'.repeat(MAX_BODY_BYTES)] });
    const announced = await post(token, tooLong, { 'content-length': String(tooLong.length) });
    const streamed = await post(token, tooLong, { streamed: 'yes' });
    for (const answer of [announced, streamed]) {
      expect([answer.status, answer.error.code]).toEqual([413, 'too-large']);
    }
    const small = JSON.stringify({ entries: ['x'] });
    expect((await post(token, small, { streamed: 'yes' })).status).toBe(200);
  });

  test('refuses an input that the contract does not have, by field and without its content', async () => {
    const { token } = await newPractitioner(api, home);
    const long = await api.call(fileEntries, {
      input: { entries: Array.from({ length: 51 }, () => entry()) },
      token,
    });
    expect([long.status, long.error]).toMatchObject([422, { code: 'invalid-input', fields: ['entries'] }]);
    const scope = await api.fetch('/api/due?scope=everything&secret=1', {
      headers: await api.proof(token, { path: '/api/due' }),
    });
    expect([scope.status, scope.error.fields]).toEqual([422, ['scope']]);
  });

  test('who asks too often is refused where the platform counts', async () => {
    const { token } = await newPractitioner(api, home);
    const keys: string[] = [];
    const RATE_LIMIT = {
      async limit({ key }: { key: string }) {
        keys.push(key);
        return { success: keys.length < 2 };
      },
    };
    const limited = testApi({ bindings: { RATE_LIMIT } });
    expect((await limited.call(readSession, { input: {}, token })).status).toBe(200);
    const answer = await limited.call(readDueList, { input: { scope: 'mine' }, token });
    expect([answer.status, answer.error.code]).toEqual([429, 'too-many-requests']);
    expect(keys.join()).not.toContain(token);
  });
});
