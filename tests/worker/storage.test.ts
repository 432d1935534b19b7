import { env } from 'cloudflare:workers';
import { is, Table } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { fileEntry } from '../../shared/api/entries.ts';
import { readSession } from '../../shared/api/sign-in.ts';
import * as schema from '../../worker/db/schema.ts';
import { ORIGIN, testApi } from './support/api.ts';
import { newPractitioner, setUp } from './support/people.ts';
import { rows } from './support/rows.ts';
import { newCaseTag, submission } from './support/submissions.ts';

const api = testApi();
beforeAll(() => setUp(api));

describe('the database', () => {
  test('is made by the migrations', async () => {
    expect(env.TEST_MIGRATIONS.length).toBeGreaterThan(0);
    for (const { queries } of env.TEST_MIGRATIONS) expect(queries.length).toBeGreaterThan(0);
  });

  test('has strict tables only', async () => {
    const tables = await rows<{ name: string; sql: string }>(
      "SELECT name, sql FROM sqlite_master WHERE type = 'table'",
    );
    const ours = tables.filter(({ name }) => !/^(_cf_|sqlite_|d1_)/.test(name));
    expect(ours.length).toBe(Object.values(schema).filter((table) => is(table, Table)).length);
    for (const { name, sql } of ours)
      expect([name, sql]).toEqual([name, expect.stringContaining(') STRICT')]);
  });

  test('empties no table because a row elsewhere went', async () => {
    const cascades = await rows("SELECT name FROM sqlite_master WHERE sql LIKE '%CASCADE%'");
    expect(cascades).toEqual([]);
  });

  test.each([
    ['an audit event is changed', "UPDATE audit_event SET role = 'coach'"],
    ['an audit event is deleted', 'DELETE FROM audit_event'],
    ['an entry is changed', "UPDATE entry SET answers = '{}'"],
    ['an entry is overwritten', 'REPLACE INTO entry SELECT * FROM entry LIMIT 1'],
    ['an audit event is overwritten', 'REPLACE INTO audit_event SELECT * FROM audit_event LIMIT 1'],
  ])('refuses when %s', async (_, sql) => {
    const { team, token } = await newPractitioner(api);
    const input = submission({ form: 'goal', caseTag: newCaseTag(), teamId: team });
    await api.call(fileEntry, { input, params: { id: input.id }, token });
    const before = await rows('SELECT * FROM audit_event');
    expect(before).not.toEqual([]);
    await expect(env.DB.prepare(sql).run()).rejects.toThrow('append-only');
    expect(await rows('SELECT * FROM audit_event')).toEqual(before);
  });
});

describe('what someone typed', () => {
  const CANARY = 'Kanarie Jansen 0612345678';
  const inUrl = encodeURIComponent(CANARY);

  test('is in no log, no answer and no column, wherever in a request it stood', async () => {
    const { team, token } = await newPractitioner(api);
    /** As her own browser would send it, so that it is read before it is refused. */
    const send = async (method: string, path: string, body?: string) =>
      api.fetch(path, {
        method,
        headers: {
          ...(await api.proof(token, { method, path: path.replace(/\?.*$/, ''), body: body ?? '' })),
          'content-type': 'application/json',
        },
        ...(body !== undefined && { body }),
      });
    const good = submission({ form: 'goal', caseTag: newCaseTag(), teamId: team });
    const wrong: unknown[] = [
      CANARY,
      { ...good, id: CANARY },
      { ...good, form: CANARY },
      { ...good, caseTag: CANARY },
      { ...good, teamId: CANARY },
      { ...good, happenedOn: CANARY },
      { ...good, amends: CANARY },
      { ...good, [CANARY]: 1 },
      { ...good, answers: { ...good.answers, text: CANARY } },
      { ...good, answers: { ...good.answers, domain: CANARY } },
      { ...good, answers: { ...good.answers, [CANARY]: CANARY } },
      { ...good, sealed: { text: CANARY } },
      { ...good, sealed: { ...good.sealed, [CANARY]: CANARY } },
      { ...good, sealed: { ...good.sealed, [CANARY]: good.sealed.text } },
    ];
    const put = (path: string, body: unknown) => send('PUT', path, JSON.stringify(body));
    const post = (path: string, body: unknown) => send('POST', path, JSON.stringify(body));
    const start = { client: 'extension', redirectUri: CANARY, state: CANARY, challenge: CANARY };
    const answers = [
      ...(await Promise.all(wrong.map((body) => put(`/api/entries/${good.id}`, body)))),
      await post('/api/entries', { entries: wrong }),
      await send('POST', '/api/entries', `{"${CANARY}`),
      await post('/api/cases/read', { caseTag: CANARY }),
      await post('/api/session', { code: CANARY, verifier: CANARY }),
      await put(`/api/entries/${inUrl}`, good),
      await send('GET', `/api/teams/${inUrl}/feedback`),
      await send('GET', `/api/due?scope=team&team=${inUrl}`),
      await send('GET', `/api/due?scope=mine&${inUrl}=1`),
      await send('GET', `/api/${inUrl}`),
      await send('GET', `/api/sign-in/start?${new URLSearchParams(start)}`),
      await send('GET', `/api/sign-in/callback?state=${inUrl}&code=${inUrl}&error_description=${inUrl}`),
      await api.fetch('/api/session', { headers: { authorization: `DPoP ${CANARY}` } }),
      await api.fetch('/api/session', { headers: { authorization: 'DPoP x', dpop: inUrl } }),
    ];
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const parts = [CANARY, inUrl, 'Kanarie', 'Jansen', '0612345678'];
    const told = [...answers.map(({ text }) => text), ...api.log].join('\n');
    const dump: string[] = [];
    for (const { name } of await rows<{ name: string }>(
      "SELECT name FROM sqlite_master WHERE type = 'table'",
    )) {
      if (!name.startsWith('_cf_')) dump.push(JSON.stringify(await rows(`SELECT * FROM "${name}"`)));
    }
    expect(dump.join()).toContain(team);
    for (const part of parts) {
      expect(told).not.toContain(part);
      expect(dump.join()).not.toContain(part);
    }
  });

  test('is in no log and no answer when the database itself fails and names it', async () => {
    const log: string[] = [];
    const failing = testApi({
      db: new Proxy(env.DB, {
        get: (target, name) =>
          name === 'batch'
            ? () => Promise.reject(new Error(`D1_ERROR: near "${CANARY}": SQLITE_ERROR`))
            : Reflect.get(target, name).bind?.(target),
      }),
    });
    const { token } = await newPractitioner(api);
    const answer = await failing.call(readSession, { input: {}, token });
    expect([answer.status, answer.error.code]).toEqual([500, 'unexpected']);
    log.push(answer.text, ...failing.log);
    expect(log.join()).not.toContain(CANARY);
    expect(failing.log.map((line) => JSON.parse(line))).toMatchObject([
      { event: 'request', endpointId: 'read-session', status: 500, code: 'unexpected', errorClass: 'Error' },
    ]);
  });

  test('the log says of a request what happened and nothing more', async () => {
    const { token } = await newPractitioner(api);
    api.log.length = 0;
    await api.fetch('/api/session', { headers: await api.proof(token, { path: '/api/session' }) });
    const [line = '{}'] = api.log;
    expect(JSON.parse(line)).toEqual({
      event: 'request',
      requestId: expect.any(String),
      endpointId: 'read-session',
      status: 200,
      durationMs: expect.any(Number),
    });
    expect(ORIGIN).toContain('127.0.0.1');
  });
});
