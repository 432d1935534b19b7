import { env } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import { removeMember, writeMember } from '../../shared/api/members.ts';
import { endpoints } from '../../shared/api/registry.ts';
import {
  endResearchToken,
  listResearchTokens,
  MOST_TOKEN_DAYS,
  MOST_TOKENS,
  makeResearchToken,
} from '../../shared/api/research-tokens.ts';
import type { RateLimiter } from '../../worker/env.ts';
import { forgetDownloads } from '../../worker/services/downloads/forget.ts';
import { testApi } from './support/api.ts';
import { newReady } from './support/packages.ts';
import { newMember, newTeam, setUp } from './support/people.ts';
import { rows } from './support/rows.ts';
import { fetchBytes, logOf, newTokenOf } from './support/scripts.ts';

const DAY = 24 * 3_600_000;
const LIST = '/api/research/releases';

const api = testApi();
await setUp(api);
const team = await newTeam(api);
const administrator = await newMember(api, ['administrator'], []);

const newResearcher = () => newMember(api, ['researcher'], [team]);
const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });

async function saidTo(token: string, at = api): Promise<string> {
  const answer = await fetchBytes(LIST, bearer(token), at);
  if (answer.status === 200) return 'done';
  const body = JSON.parse(answer.text());
  expect(Object.keys(body.error)).toEqual(['code', 'requestId']);
  return `${answer.status} ${body.error.code}`;
}

const REFUSED = '401 not-signed-in';

describe('a token', () => {
  test('is told once, and kept as a hash', async () => {
    const me = await newResearcher();
    const session = await api.signIn(me);
    const input = { id: crypto.randomUUID(), name: 'R op mijn laptop', days: 30 };
    const { token, made } = (await api.call(makeResearchToken, { input, token: session })).ok;
    expect(token).toMatch(/^drt_[0-9a-f]{64}$/);
    expect(made).toEqual({
      ...{ id: input.id, name: input.name, madeAt: api.clock.at },
      ...{ expiresAt: api.clock.at + 30 * DAY, lastUsedAt: null },
    });
    expect(await saidTo(token)).toBe('done');
    const list = await api.call(listResearchTokens, { input: {}, token: session });
    expect(list.ok.tokens).toEqual([{ ...made, lastUsedAt: api.clock.at }]);
    const everywhere = JSON.stringify([
      await rows('SELECT * FROM research_token'),
      await rows('SELECT * FROM audit_event'),
      api.log,
      list.text,
    ]);
    expect(everywhere).not.toContain(token);
    expect(everywhere).not.toContain(token.slice(4));
    expect((await logOf(api, me)).map(({ action, record_id: id }) => [action, id])).toEqual([
      ['research-token-made', input.id],
      ['releases-read', me],
    ]);
  });

  test('works until its day and no longer', async () => {
    const at = testApi();
    const token = await newTokenOf(at, await newResearcher(), MOST_TOKEN_DAYS);
    at.clock.at += MOST_TOKEN_DAYS * DAY - 1;
    expect(await saidTo(token, at)).toBe('done');
    at.clock.at += 1;
    expect(await saidTo(token, at)).toBe(REFUSED);
  });

  test.each([
    { days: 0 },
    { days: MOST_TOKEN_DAYS + 1 },
    { days: 1.5 },
    { name: '' },
    { name: '   ' },
    { name: 'x'.repeat(61) },
    { id: 'x' },
    { more: 1 },
  ])('is not made with %j', async (more) => {
    const session = await api.signIn(await newResearcher());
    const input = { id: crypto.randomUUID(), name: 'R', days: 1, ...more };
    const answer = await api.call(makeResearchToken, { input, token: session });
    expect(answer.error.code).toBe('invalid-input');
  });

  test('is called after nobody', async () => {
    const session = await api.signIn(await newResearcher());
    const input = { id: crypto.randomUUID(), name: 'voor 123456782', days: 1 };
    const { error, text } = await api.call(makeResearchToken, { input, token: session });
    expect(error).toMatchObject({ code: 'identifier', fields: ['name'] });
    expect(text).not.toContain('123456782');
  });

  test('is one of ten at most, and its id is used once', async () => {
    const me = await newResearcher();
    const session = await api.signIn(me);
    const ids = Array.from({ length: MOST_TOKENS }, () => crypto.randomUUID());
    const make = async (id: string) =>
      api.call(makeResearchToken, { input: { id, name: 'R', days: 1 }, token: session });
    for (const id of ids) expect((await make(id)).status).toBe(200);
    expect((await make(crypto.randomUUID())).error.code).toBe('in-use');
    const ended = { input: {}, params: { token: ids[0] ?? '' }, token: session };
    expect((await api.call(endResearchToken, ended)).status).toBe(200);
    expect((await make(ids[0] ?? '')).error).toMatchObject({ code: 'conflict', fields: ['id'] });
    expect((await make(crypto.randomUUID())).status).toBe(200);
    const answer = await api.call(listResearchTokens, { input: {}, token: session });
    expect(answer.ok.tokens).toHaveLength(MOST_TOKENS);
  });

  test('ends when its owner ends it, and not when somebody else tries', async () => {
    const [me, other] = [await newResearcher(), await newResearcher()];
    const token = await newTokenOf(api, me);
    const session = await api.signIn(me);
    const [made] = (await api.call(listResearchTokens, { input: {}, token: session })).ok.tokens;
    const asked = { input: {}, params: { token: made?.id ?? '' } };
    expect((await api.call(endResearchToken, { ...asked, token: await api.signIn(other) })).error.code).toBe(
      'not-found',
    );
    expect(await saidTo(token)).toBe('done');
    expect((await api.call(endResearchToken, { ...asked, token: session })).status).toBe(200);
    expect(await saidTo(token)).toBe(REFUSED);
    expect((await api.call(endResearchToken, { ...asked, token: session })).error.code).toBe('not-found');
  });

  test('is worth nothing without the role, also when its owner gets that back', async () => {
    const me = await newResearcher();
    const token = await newTokenOf(api, me);
    const as = await api.signIn(administrator);
    const person = { name: me, account: `${me}@test.example`, teams: [team] };
    for (const roles of [['coach' as const], ['researcher' as const]]) {
      const input = { ...person, roles };
      expect((await api.call(writeMember, { params: { member: me }, input, token: as })).status).toBe(200);
      expect(await saidTo(token)).toBe(REFUSED);
    }
  });

  test('ends when its owner leaves, for good', async () => {
    const me = await newResearcher();
    const token = await newTokenOf(api, me);
    const as = await api.signIn(administrator);
    const params = { member: me };
    expect((await api.call(removeMember, { input: {}, params, token: as })).status).toBe(200);
    expect(await saidTo(token)).toBe(REFUSED);
    const account = `${me}@test.example`;
    const input = {
      name: me,
      account,
      teams: [team],
      roles: ['researcher' as const],
      returns: true as const,
    };
    expect((await api.call(writeMember, { params, input, token: as })).status).toBe(200);
    expect(await saidTo(token)).toBe(REFUSED);
  });

  test('is looked at each time: it gives nobody more than they may now', async () => {
    const me = await newResearcher();
    const token = await newTokenOf(api, me);
    const set = (change: string) =>
      env.DB.prepare(`UPDATE member SET ${change} WHERE id = ?1`).bind(me).run();
    await set(`roles = '["coach"]'`);
    expect(await saidTo(token)).toBe(REFUSED);
    await set(`roles = '["researcher"]', left_at = 1`);
    expect(await saidTo(token)).toBe(REFUSED);
    await set('left_at = NULL');
    const another = testApi({ bindings: { ORGANISATION: 'another' } });
    expect(await saidTo(token, another)).toBe('503 unavailable');
    expect(await saidTo(token)).toBe('done');
  });

  test('is nobody’s in another organisation', async () => {
    const organisation = { id: 'bee', name: 'Gemeente Bee' };
    const there = testApi({ db: env.DB_BEE, bindings: { ORGANISATION: organisation.id } });
    await setUp(there, { organisation });
    expect(await saidTo(await newTokenOf(api, await newResearcher()), there)).toBe(REFUSED);
  });

  test('goes from the database once it works no longer', async () => {
    const at = testApi();
    const me = await newResearcher();
    await newTokenOf(at, me, 1);
    const count = () => rows('SELECT id FROM research_token WHERE member_id = ?', me);
    await forgetDownloads(at.around);
    expect(await count()).toHaveLength(1);
    at.clock.at += DAY + 1;
    expect(await forgetDownloads(at.around)).toBeGreaterThan(0);
    expect(await count()).toHaveLength(0);
  });
});

describe('with a token', () => {
  test('nothing is asked but the two things it is for', async () => {
    const me = await newResearcher();
    const token = await newTokenOf(api, me);
    const { id } = await newReady(api.around.db, { ownerId: me });
    const reached: string[] = [];
    for (const { id: name, method, path, roles } of endpoints) {
      if (roles === 'anyone') continue;
      const address = path.replace(':release', id).replace(/:\w+/g, 'x');
      const body = method === 'POST' || method === 'PUT' ? { body: '{}' } : {};
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
      const { status } = await fetchBytes(address, { method, headers, ...body }, api);
      if (status !== 401) reached.push(name);
    }
    expect(reached).toEqual(['list-research-releases', 'download-research-package']);
  });

  test.each([
    ['no token', {}],
    ['one that is none', { authorization: 'Bearer x' }],
    ['one that nobody made', { authorization: `Bearer drt_${'0'.repeat(64)}` }],
    ['one shown in another way', { authorization: `DPoP drt_${'0'.repeat(64)}` }],
    ['a password', { authorization: 'Basic eDp5' }],
  ])('refused: %s', async (_, headers) => {
    const answer = await fetchBytes(LIST, { headers: { ...headers } }, api);
    const body = JSON.parse(answer.text());
    expect([answer.status, body.error.code, Object.keys(body.error)]).toEqual([
      ...[401, 'not-signed-in'],
      ['code', 'requestId'],
    ]);
  });

  test('of a session nothing is downloaded', async () => {
    const session = await api.signIn(await newResearcher());
    expect(await saidTo(session)).toBe(REFUSED);
    expect(await saidTo(`drt_${session}`)).toBe(REFUSED);
  });

  test('whoever asks too often waits, by address and by token', async () => {
    const token = await newTokenOf(api, await newResearcher());
    const asked: string[] = [];
    const limitAt = (refused: RegExp): RateLimiter => ({
      limit: async ({ key }) => {
        asked.push(key);
        return { success: !refused.test(key) };
      },
    });
    for (const refused of [/^address /, /^token /]) {
      const limited = testApi({ bindings: { RATE_LIMIT: limitAt(refused) } });
      expect(await saidTo(token, limited)).toBe('429 too-many-requests');
    }
    expect(asked.join(' ')).not.toContain(token);
  });
});
