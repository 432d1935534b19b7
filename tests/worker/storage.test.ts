import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, test } from 'vitest';
import { readCase } from '../../shared/api/cases.ts';
import { readDueList } from '../../shared/api/due.ts';
import { fileEntries, fileEntry } from '../../shared/api/entries.ts';
import { readTeamFeedback } from '../../shared/api/feedback.ts';
import { readSession, readSignIn, signOut } from '../../shared/api/sign-in.ts';
import type { EntrySubmission } from '../../shared/domain/entry.ts';
import type { Db } from '../../worker/db/client.ts';
import { recomputeTally } from '../../worker/services/milestones/recompute.ts';
import { forgetExpiredSessions } from '../../worker/services/sessions/forget-expired.ts';
import { ORIGIN, testApi } from './support/api.ts';
import { newPractitioner, newTeam, setUp } from './support/people.ts';
import { rows } from './support/rows.ts';
import { CASE_OPENED, goalAnswers, newCaseTag, submission } from './support/submissions.ts';
import { useSessions } from './support/use-sessions.ts';

const api = testApi();
beforeAll(() => setUp(api));

/** Tables that a few people fill by hand and that stay small. All others grow with every working day. */
const SMALL = ['organisation', 'organisation_setting', 'team', 'member', 'member_team'];

describe('the database', () => {
  test('is made by the migrations', async () => {
    expect(env.TEST_MIGRATIONS.length).toBeGreaterThan(0);
    for (const { queries } of env.TEST_MIGRATIONS) expect(queries.length).toBeGreaterThan(0);
  });

  test('has strict tables only', async () => {
    const tables = await rows<{ name: string; sql: string }>(
      "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%\\_%' ESCAPE '\\' OR name IN ('case_file', 'milestone_tally', 'audit_event', 'case_participant', 'member_team', 'organisation_setting')",
    );
    expect(tables.map(({ name }) => name).sort()).toEqual([
      'audit_event',
      'case_file',
      'case_participant',
      'device',
      'entry',
      'member',
      'member_team',
      'milestone',
      'milestone_tally',
      'organisation',
      'organisation_setting',
      'session',
      'team',
    ]);
    for (const { name, sql } of tables)
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

describe('every query', () => {
  /** Notes the SQL that goes by, and lets it do its work. */
  function noting(db: Db, seen: Set<string>): Db {
    return new Proxy(db, {
      get(target, name) {
        if (name !== 'prepare') {
          const member: unknown = Reflect.get(target, name);
          return typeof member === 'function' ? member.bind(target) : member;
        }
        return (sql: string) => {
          seen.add(sql);
          return target.prepare(sql);
        };
      },
    });
  }

  const sources = import.meta.glob<string>('../../worker/db/queries/*.ts', {
    query: '?raw',
    import: 'default',
    eager: true,
  });

  /** The SQL written out in the sources, and how many queries are built instead. */
  function queriesInSources() {
    const text = Object.values(sources).join('\n');
    const written = [...text.matchAll(/\.prepare\(\s*(?:`([^`]*)`|'([^']*)'|"([^"]*)")/g)];
    expect(written).toHaveLength(text.split('.prepare(').length - 1);
    return {
      written: written.map(([, a, b, c]) => a ?? b ?? c ?? ''),
      built: text.split('orm(db)').length - 1,
    };
  }

  /** Does everything that the API can do. */
  async function doEverything(db: Db): Promise<void> {
    const own = testApi({ db });
    const team = await newTeam(own);
    const next = await newTeam(own);
    const { id, token } = await newPractitioner(own, team);
    const caseTag = newCaseTag();
    const file = async (input: EntrySubmission) => {
      expect((await own.call(fileEntry, { input, params: { id: input.id }, token })).status).toBe(200);
      own.clock.at += 1000;
    };
    const entry = (form: string, more: object = {}) => submission({ form, caseTag, teamId: team, ...more });
    const opening = entry('case-opened', { answers: CASE_OPENED });
    const goal = entry('goal', { answers: goalAnswers() });
    await file(opening);
    await file(goal);
    await file(entry('goal', { answers: goalAnswers(), amends: goal.id }));
    await file(entry('retraction', { answers: { entry: goal.id, reason: 'wrong-case' } }));
    await own.call(fileEntries, { input: { entries: [entry('evaluation')] }, token });
    await own.call(readCase, { input: { caseTag }, token });
    await own.call(readTeamFeedback, { input: {}, params: { team }, token });
    for (const scope of ['mine', 'team'] as const) await own.call(readDueList, { input: { scope }, token });
    own.clock.at += 3_600_000;
    await own.call(readSession, { input: {}, token });
    await own.call(readSignIn, { input: {} });
    await file(entry('transfer', { answers: { toTeam: next } }));
    const other = await own.signIn(id);
    await own.call(signOut, { input: {}, token: other });
    await useSessions(own, team);
    for (let hour = 0; hour < 24; hour += 1) await recomputeTally({ db, now: () => hour * 3_600_000 });
    await forgetExpiredSessions({ db, now: () => 0 });
  }

  test('finds its rows by an index: no growing table is read from end to end', async () => {
    const seen = new Set<string>();
    await doEverything(noting(env.DB, seen));
    const { written, built } = queriesInSources();
    expect(written.filter((sql) => !seen.has(sql))).toEqual([]);
    expect(seen.size).toBe(written.length + built);

    const scans: string[] = [];
    for (const sql of seen) {
      // A new team or member makes SQLite look whether rows were waiting for it, and only if any are.
      if (/^INSERT INTO (team|member) /.test(sql)) continue;
      const parameters = Math.max(0, ...[...sql.matchAll(/\?(\d+)/g)].map(([, n]) => Number(n)));
      const values = Array(parameters || sql.split('?').length - 1).fill(null);
      const plan = await rows<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, ...values);
      for (const { detail } of plan) {
        const [, name] = /^SCAN (\w+)(?! VIRTUAL TABLE)\b/.exec(detail) ?? [];
        if (name === undefined || detail.includes('VIRTUAL TABLE') || detail === 'SCAN CONSTANT ROW')
          continue;
        const table = new RegExp(`\\b(\\w+) AS ${name}\\b`).exec(sql)?.[1] ?? name;
        const isDerived = new RegExp(`\\) AS ${name}\\b`).test(sql);
        if (!SMALL.includes(table) && !isDerived) scans.push(`${detail}: ${sql}`);
      }
    }
    expect(scans).toEqual([]);
  });

  test('would be found out if it did not', async () => {
    const plan = await rows<{ detail: string }>(
      'EXPLAIN QUERY PLAN SELECT * FROM entry AS e WHERE e.form = ?',
      'x',
    );
    expect(plan.map(({ detail }) => detail)).toEqual([expect.stringMatching(/^SCAN e\b/)]);
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
