import { describe, expect, test } from 'vitest';
import { type PromptCourse, readPromptCourse } from '../../shared/api/prompts.ts';
import { caseKeyOf } from '../../worker/services/cases/case-key.ts';
import { discloseCourse, type FullCourse } from '../../worker/services/prompts/disclose-course.ts';
import { newOffice } from './support/office.ts';
import { newMember, newTeam } from './support/people.ts';
import { courseOf } from './support/reminding.ts';
import { rows } from './support/rows.ts';

const office = await newOffice();
const { api } = office;
const quarter = { from: '2026-01-01', to: '2026-03-31' };

interface Shown {
  kind?: string;
  shownOn?: string;
  openedOn?: string | null;
  outcome?: string | null;
  reason?: string | null;
}

/** Reminders of a team of which the outcome is known. */
async function shown(team: string, times: number, what: Shown): Promise<void> {
  const caseKey = await caseKeyOf(api.around, caseTag);
  const {
    kind = 'evaluation',
    shownOn = '2026-02-10',
    openedOn = null,
    outcome = null,
    reason = null,
  } = what;
  for (let time = 0; time < times; time += 1) {
    await api.around.db
      .prepare('INSERT INTO prompt VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)')
      .bind(crypto.randomUUID(), caseKey, team, kind, shownOn, openedOn, outcome, reason, null)
      .run();
  }
}

const caseTag = await office.openCase();
const administrator = await api.signIn(await newMember(api, ['administrator'], []));

describe('a coach', () => {
  test('sees every number of the own team', async () => {
    const team = await newTeam(api);
    const coach = await api.signIn(await newMember(api, ['coach'], [team]));
    await shown(team, 2, { outcome: 'done', openedOn: '2026-02-10' });
    await shown(team, 1, { outcome: 'later' });
    await shown(team, 1, { outcome: 'deviated', reason: 'crisis' });
    await shown(team, 1, { outcome: 'ignored' });
    await shown(team, 1, {});
    await shown(team, 3, { shownOn: '2026-04-01', outcome: 'done' });
    await shown(office.team, 5, { outcome: 'done' });
    const course = await courseOf(api, coach, { kind: 'evaluation', ...quarter, team });
    expect(course).toMatchObject({
      ...{ shown: 6, opened: 2, done: 2, later: 1, deviated: 1, ignored: 1, waiting: 1 },
    });
    expect(course?.reasons.filter(({ count }) => count !== 0)).toEqual([{ reason: 'crisis', count: 1 }]);
    expect(await courseOf(api, coach, { kind: 'first-goals', ...quarter })).toMatchObject({ shown: 0 });
  });

  test('asks at most a year, of a team of their own', async () => {
    const team = await newTeam(api);
    const token = await api.signIn(await newMember(api, ['coach'], [team]));
    const ask = (from: string, to: string, of = team) =>
      api.call(readPromptCourse, { input: { from, to, team: of }, token });
    expect((await ask('2025-06-15', '2026-06-15')).status).toBe(200);
    expect((await ask('2025-06-14', '2026-06-15')).error.fields).toEqual(['from', 'to']);
    expect((await ask('2026-06-15', '2026-06-14')).error.fields).toEqual(['from', 'to']);
    expect((await ask('2026-06-01', '2026-06-15', office.team)).error.code).toBe('wrong-team');
  });
});

describe('an administrator', () => {
  const ask = (input: { from: string; to: string; team?: string }) =>
    api.call(readPromptCourse, { input, token: administrator });

  test.each([
    ['part of a quarter', '2026-01-01', '2026-03-30'],
    ['two quarters', '2025-10-01', '2026-03-31'],
    ['the quarter that runs', '2026-04-01', '2026-06-30'],
  ])('does not ask of %s', async (_, from, to) => {
    expect((await ask({ from, to })).error).toMatchObject({ code: 'invalid-input', fields: ['from', 'to'] });
  });

  test('asks of no single team', async () => {
    expect((await ask({ ...quarter, team: office.team })).error.code).toBe('wrong-team');
  });

  test('sees all teams together, without small numbers', async () => {
    const before = { from: '2025-10-01', to: '2025-12-31' };
    const [one, other] = [await newTeam(api), await newTeam(api)];
    const shownOn = '2025-11-11';
    for (const team of [one, other]) {
      await shown(team, 20, { shownOn, outcome: 'done', openedOn: shownOn });
      await shown(team, 10, { shownOn, outcome: 'ignored' });
      await shown(team, 8, { shownOn, outcome: 'later' });
      await shown(team, 1, { shownOn, outcome: 'deviated', reason: 'crisis' });
      await shown(team, 4, { shownOn, kind: 'first-goals', outcome: 'done' });
      await shown(team, 30, { shownOn, kind: 'action-agreed', outcome: 'ignored' });
    }
    const { ok } = await ask(before);
    const of = (kind: string) => ok.kinds.find((course) => course.kind === kind);
    expect(of('evaluation')).toMatchObject({
      ...{ shown: 78, opened: 40, done: 40, ignored: 20 },
      ...{ deviated: null, later: null, waiting: null },
    });
    expect(new Set(of('evaluation')?.reasons.map(({ count }) => count))).toEqual(new Set([null]));
    expect(of('first-goals')).toMatchObject({ shown: null, done: null });
    expect(of('action-agreed')).toMatchObject({ shown: 60, ignored: 60, done: 0 });
  });
});

describe('what is counted of the course', () => {
  test('comes from one read of a covering index', async () => {
    const plan = await rows<{ detail: string }>(
      `EXPLAIN QUERY PLAN SELECT p.kind, p.outcome, p.reason, count(*), count(p.opened_on)
       FROM json_each('["x"]') AS t CROSS JOIN prompt AS p ON p.team_id = t.value AND p.shown_on BETWEEN 'a' AND 'b'
       GROUP BY p.kind, p.outcome, p.reason`,
    );
    expect(plan[1]?.detail).toContain('COVERING INDEX prompt_course');
  });

  test('is told to nobody else', async () => {
    const team = await newTeam(api);
    for (const role of ['practitioner', 'researcher'] as const) {
      const token = await api.signIn(await newMember(api, [role], [team]));
      expect((await api.call(readPromptCourse, { input: { ...quarter, team }, token })).error.code).toBe(
        'not-allowed',
      );
    }
  });
});

describe('what an administrator sees', () => {
  const NUMBERS = ['opened', 'done', 'later', 'deviated', 'ignored', 'waiting'] as const;

  /** Everything that can be true of one kind that was shown so many times, with the reasons of what deviated. */
  function* courses(times: number): Generator<FullCourse> {
    for (const opened of [0, 1, 2, 5, times - 2, times]) {
      for (const [done = 0, later = 0, deviated = 0, ignored = 0, waiting = 0] of divisions(times, 5)) {
        for (const [first = 0, second = 0, third = 0] of divisions(deviated, 3)) {
          const reasons = [first, second, third].map((count, index) => ({ reason: `${index}`, count }));
          yield { kind: 'x', shown: times, opened, done, later, deviated, ignored, waiting, reasons };
        }
      }
    }
  }

  test('leaves no hidden number that could be one thing only, also by subtraction', () => {
    const others = [30, 40, 50].map((times) => plain(times));
    const possible = new Map<string, { course: PromptCourse; values: Map<string, Set<number>> }>();
    for (const times of [3, 11]) {
      for (const course of courses(times)) {
        const [told] = discloseCourse([course, ...others]);
        if (!told) throw new RangeError('as many as went in');
        const name = JSON.stringify(told);
        const known = possible.get(name) ?? { course: told, values: new Map() };
        for (const [path, value] of numbersOf(course)) {
          known.values.set(path, (known.values.get(path) ?? new Set()).add(value));
        }
        possible.set(name, known);
      }
    }
    const derived: string[] = [];
    let hidden = 0;
    for (const [name, { course, values }] of possible) {
      for (const [path, value] of numbersOf(course)) {
        if (value !== null) continue;
        hidden += 1;
        // How often a kind was shown is hidden with all the rest, and any number below ten is possible.
        if (path !== 'shown' && (values.get(path)?.size ?? 0) < 2) derived.push(`${path} in ${name}`);
      }
    }
    expect(hidden).toBeGreaterThan(1000);
    expect(derived.slice(0, 5)).toEqual([]);
  });

  test('hides a second kind when only one was shown too few times', () => {
    const told = discloseCourse([plain(4), plain(12), plain(30)]);
    expect(told.map(({ shown: times }) => times)).toEqual([null, null, 30]);
  });

  function plain(times: number): FullCourse {
    const none = Object.fromEntries(NUMBERS.map((name) => [name, 0])) as Record<
      (typeof NUMBERS)[number],
      number
    >;
    return { ...none, kind: 'y', shown: times, done: times, reasons: [] };
  }

  function* numbersOf<T extends PromptCourse | FullCourse>(course: T): Generator<[string, T['shown']]> {
    yield ['shown', course.shown];
    for (const name of NUMBERS) yield [name, course[name]];
    for (const { reason, count } of course.reasons) yield [`reasons ${reason}`, count];
  }
});

/** Every way to divide a whole into parts. */
function* divisions(whole: number, parts: number): Generator<number[]> {
  if (parts === 1) {
    yield [whole];
    return;
  }
  for (let first = 0; first <= whole; first += 1) {
    for (const rest of divisions(whole - first, parts - 1)) yield [first, ...rest];
  }
}
