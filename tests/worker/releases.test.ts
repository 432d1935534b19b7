import { env } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import { askRelease, cancelRelease, type Release, remakeRelease } from '../../shared/api/releases.ts';
import { sha256Hex } from '../../shared/privacy/sha-256.ts';
import { addDays } from '../../shared/time/day.ts';
import type { Db } from '../../worker/db/client.ts';
import { expireReleases, workOnReleases } from '../../worker/services/releases/by-clock.ts';
import { testApi } from './support/api.ts';
import { bringCases } from './support/exported-things.ts';
import { filesOf, newResearch, type Research } from './support/research.ts';
import { rows } from './support/rows.ts';
import { goalAnswers, submission } from './support/submissions.ts';

const api = testApi();
const DAYS = 86_400_000;
const brought = await bringCases(api, 60, 7);
const params = (release: string) => ({ input: {}, params: { release } });

/** Lets the files of a release pass their term, and asks for them again. */
async function askAgain({ plan, ownerId }: Research, release: string): Promise<string> {
  api.clock.at += (plan.keepFilesDays + 1) * DAYS;
  await expireReleases(api.around, { parts: 10_000 });
  const token = await api.signIn(ownerId);
  expect((await api.call(remakeRelease, { ...params(release), token })).ok.state).toBe('making');
  return token;
}

/** A release that is being made, made to the end by the clock. */
async function finish(
  release: string,
  db: Db = env.DB,
  tryAgain: () => Promise<unknown> = () => Promise.reject(new Error('it failed')),
): Promise<void> {
  for (let tries = 0; tries < 2000; tries += 1) {
    await workOnReleases({ ...api.around, db }, { turns: 50 }).catch(() => 0);
    const [found] = await rows<{ state: string }>('SELECT state FROM release WHERE id = ?', release);
    if (found?.state === 'failed') await tryAgain();
    if (found?.state === 'ready') return;
  }
  throw new Error('it never ends');
}

/** Says of a release how it is, to whoever asked for it. */
async function again(research: Research, release: string): Promise<Release> {
  const token = await api.signIn(research.ownerId);
  return research.read(release, token);
}

describe('a release', () => {
  test('is made of the cases of the study, and its files are what their hashes say', async () => {
    const research = await fresh();
    const made = await research.release('2026-03-31');
    expect(made.counts?.cases).toBeGreaterThan(20);
    const files = await filesOf(made.id);
    expect([...files.keys()].at(-1)).toBe('MANIFEST.json');
    for (const { name, bytes, sha256 } of made.files) {
      const content = new Uint8Array(files.get(name) ?? []);
      expect([name, content.length, await sha256Hex(crypto, content)]).toEqual([name, bytes, sha256]);
    }
  });

  test('has the same bytes when it is made again, whatever was filed meanwhile', async () => {
    const research = await fresh();
    const made = await research.release('2026-03-31');
    const before = await filesOf(made.id);
    const [tag = ''] = brought.tags;
    const late = { caseTag: tag, teamId: brought.teams[0], happenedOn: '2026-03-01' };
    await brought.file(submission({ form: 'goal', answers: goalAnswers(), ...late }), '2026-06-01');
    await askAgain(research, made.id);
    await finish(made.id);
    const remade = await again(research, made.id);
    expect(remade.remade).toEqual({ isSame: true, gone: 0 });
    expect(remade.sha256).toBe(made.sha256);
    expect(await filesOf(made.id)).toEqual(before);
  });

  test('has the same bytes when several work on it at once', async () => {
    const research = await fresh();
    const made = await research.release('2026-03-31');
    const token = await askAgain(research, made.id);
    for (let state = 'making'; state !== 'ready'; ) {
      const answers = await Promise.all([
        research.work(made.id, token),
        workOnReleases(api.around, { turns: 2 }),
        research.work(made.id, token),
        workOnReleases(api.around, { turns: 3 }),
      ]);
      state = answers[2].state;
    }
    expect((await again(research, made.id)).remade).toEqual({ isSame: true, gone: 0 });
  });

  test('has the same bytes when the database stops before or after any of its writes', async () => {
    const research = await fresh();
    const made = await research.release('2026-03-31');
    const token = await askAgain(research, made.id);
    const faults = faulty(env.DB);
    await finish(made.id, faults.db, () => research.work(made.id, token));
    expect(faults.count.before).toBeGreaterThan(5);
    expect(faults.count.after).toBeGreaterThan(5);
    expect((await again(research, made.id)).remade).toEqual({ isSame: true, gone: 0 });
    const parts = await rows<{ n: number; bytes: number }>(
      'SELECT count(*) AS n, sum(length(content)) AS bytes FROM release_part WHERE release_id = ?',
      made.id,
    );
    expect(parts[0]?.bytes).toBe(made.files.reduce((sum, { bytes }) => sum + bytes, 0));
  });

  test('is written in statements that the database takes', async () => {
    const research = await fresh();
    const made = await research.release('2026-03-31');
    await askAgain(research, made.id);
    const { db, most } = measured(env.DB);
    await finish(made.id, db);
    expect(most.characters).toBeGreaterThan(10_000);
    expect(most.characters).toBeLessThan(1_000_000);
    expect(most.parameters).toBeLessThanOrEqual(100);
  });

  test('says so when it can’t be made, and goes on where it was when it is tried again', async () => {
    const research = await fresh();
    const { id } = await research.ask('2026-03-31');
    const broken = "UPDATE release SET cut_on = 'never' WHERE id = ?1";
    await env.DB.prepare(broken).bind(id).run();
    for (const _ of [1, 2, 3]) await workOnReleases(api.around, { turns: 1 }).catch(() => 0);
    const [found] = await rows<{ state: string; failure: string }>(
      'SELECT state, failure FROM release WHERE id = ?',
      id,
    );
    expect(found).toEqual({ state: 'failed', failure: 'unexpected' });
    const logged = await rows(
      "SELECT 1 FROM audit_event WHERE action = 'release-failed' AND record_id = ?",
      id,
    );
    expect(logged).toHaveLength(1);
    await env.DB.prepare("UPDATE release SET cut_on = '2026-03-31' WHERE id = ?1").bind(id).run();
    expect(await research.workOut(id)).toBe('preview');
  });
});

describe('asking for a release', () => {
  test('is refused for a day that is not over, or before the study', async () => {
    const today = new Date(api.clock.at).toISOString().slice(0, 10);
    for (const cutOn of [today, addDays(today, 1), '2024-12-31']) {
      expect((await fresh().then((one) => one.ask(cutOn))).answer.error).toMatchObject({
        code: 'invalid-input',
        fields: ['cutOn'],
      });
    }
  });

  test('needs an approved plan, and is for the researcher whose study it is', async () => {
    const own = await fresh();
    const other = await fresh();
    const input = { id: crypto.randomUUID(), kind: 'full', baseId: null, cutOn: '2026-03-31' } as const;
    const asked = { input, params: { study: own.study }, token: other.token };
    expect((await api.call(askRelease, asked)).error.code).toBe('not-found');
    await env.DB.prepare("UPDATE study_version SET state = 'submitted' WHERE study_id = ?1")
      .bind(own.study)
      .run();
    expect((await own.ask('2026-03-31')).answer.error.code).toBe('conflict');
  });

  test('twice with the same id is one release; otherwise it is a conflict', async () => {
    const own = await fresh();
    const { id, answer } = await own.ask('2026-03-31');
    expect((await own.ask('2026-03-31', 'full', null, id)).answer.ok).toEqual(answer.ok);
    expect((await own.ask('2026-03-30', 'full', null, id)).answer.error.code).toBe('conflict');
  });

  test('can be taken back until it is ready, and leaves nothing', async () => {
    const own = await fresh();
    const { id } = await own.ask('2026-03-31');
    expect(await own.workOut(id)).toBe('preview');
    const stopped = await api.call(cancelRelease, { ...params(id), token: own.token });
    expect(stopped.ok.state).toBe('cancelled');
    expect(await rows('SELECT 1 FROM release_case WHERE release_id = ?', id)).toEqual([]);
    expect((await own.work(id)).state).toBe('cancelled');
    const made = await own.release('2026-03-31');
    const late = await api.call(cancelRelease, { ...params(made.id), token: own.token });
    expect(late.error.code).toBe('conflict');
  });
});

test('files that have passed their term are gone, and what the release was is not', async () => {
  const own = await fresh();
  const made = await own.release('2026-03-31');
  api.clock.at += (own.plan.keepFilesDays + 1) * DAYS;
  await expireReleases(api.around, { parts: 10_000 });
  const token = await api.signIn(own.ownerId);
  const expired = await own.read(made.id, token);
  expect(expired).toMatchObject({ state: 'expired', files: [], counts: made.counts, sha256: made.sha256 });
  expect(await rows('SELECT 1 FROM release_part WHERE release_id = ?', made.id)).toEqual([]);
});

/** A study that no other test knows, at the time it is now. */
function fresh(): Promise<Research> {
  return newResearch(api);
}

/** A database that now and then fails: before a batch is written, or when it has been. */
function faulty(db: Db) {
  const count = { before: 0, after: 0, batches: 0 };
  const faulty = new Proxy(db, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (name !== 'batch') return typeof member === 'function' ? member.bind(target) : member;
      return async (statements: Parameters<Db['batch']>[0]) => {
        count.batches += 1;
        const isWrite = statements.length > 1;
        if (isWrite && count.batches % 3 === 0) {
          count.before += 1;
          throw new Error('D1_ERROR: Network connection lost.');
        }
        const results = await target.batch(statements);
        if (isWrite && count.batches % 4 === 0) {
          count.after += 1;
          throw new Error('D1_ERROR: Network connection lost.');
        }
        return results;
      };
    },
  });
  return { db: faulty, count };
}

/** A database that looks at what it is given: the most parameters of one statement, and the longest. */
function measured(db: Db) {
  const most = { parameters: 0, characters: 0 };
  const look = (statement: ReturnType<Db['prepare']>) =>
    new Proxy(statement, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name);
        if (name !== 'bind') return typeof member === 'function' ? member.bind(target) : member;
        return (...given: unknown[]) => {
          most.parameters = Math.max(most.parameters, given.length);
          for (const one of given) {
            const length = one instanceof ArrayBuffer ? one.byteLength * 4 : String(one).length;
            most.characters = Math.max(most.characters, length);
          }
          return target.bind(...given);
        };
      },
    });
  const looking = new Proxy(db, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (name === 'prepare') return (sql: string) => look(target.prepare(sql));
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
  return { db: looking, most };
}
