import { describe, expect, test } from 'vitest';
import { raiseDoubt, readDoubts } from '../../shared/api/doubts.ts';
import type { Endpoint } from '../../shared/api/endpoint.ts';
import { readTeamsBeside } from '../../shared/api/feedback.ts';
import { readPromptCourse } from '../../shared/api/prompts.ts';
import { endpoints } from '../../shared/api/registry.ts';
import type { CountStatus } from '../../shared/export/periods/period-counts.ts';
import { disclosedTeamPeriodRows } from '../../shared/export/periods/team-period-rows.ts';
import { teamPeriods } from '../../shared/export/tables/team-periods.ts';
import { measures } from '../../shared/measures/registry.ts';
import type { Period } from '../../shared/time/period.ts';
import { caseKeyOf } from '../../worker/services/cases/case-key.ts';
import { newOffice } from './support/office.ts';
import { newMember, newTeam } from './support/people.ts';

// A few families in one team, and a team where all but two did well: whoever is not of that team hears neither how many
// there are, nor how they did, nor a number from which the rest could be taken off.

interface Cell {
  met: number;
  unmet: number;
}

const SMALL: Cell = { met: 7, unmet: 1 };
const NEARLY_ALL: Cell = { met: 137, unmet: 2 };
/** Others, of numbers that no sum of them and the cells comes to twice. */
const LARGE: Cell[] = [
  { met: 261, unmet: 222 },
  { met: 547, unmet: 426 },
  { met: 1053, unmet: 838 },
  { met: 2141, unmet: 1631 },
];

/** The last half year that counts completely on the API's clock, and a quarter in it. */
const HALF_YEAR: Period = { firstOn: '2025-07-01', lastOn: '2025-12-31' };
const QUARTER = { from: '2025-10-01', to: '2025-12-31' };

const office = await newOffice();
const { api } = office;
const { db } = api.around;

async function teamWith(cell: Cell): Promise<string> {
  const team = await newTeam(api);
  for (const { milestone, scoring } of measures) {
    if (scoring === 'person-days') continue;
    for (const [verdict, times] of Object.entries(cell)) {
      await db
        .prepare('INSERT INTO milestone_tally VALUES (?1, ?2, ?3, ?4, ?5)')
        .bind(team, milestone, HALF_YEAR.lastOn, verdict, times)
        .run();
    }
  }
  return team;
}

const small = await teamWith(SMALL);
await teamWith(NEARLY_ALL);
const large: string[] = [];
for (const cell of LARGE) large.push(await teamWith(cell));

/** Reminders that were shown: some were answered, some left. */
async function remind(team: string, { met, unmet }: Cell): Promise<void> {
  const caseKey = await caseKeyOf(api.around, await office.openCase());
  for (const outcome of [...Array(met).fill('done'), ...Array(unmet).fill('ignored')]) {
    await db
      .prepare("INSERT INTO prompt VALUES (?1, ?2, ?3, 'first-goals', '2025-11-10', NULL, ?4, NULL, NULL)")
      .bind(crypto.randomUUID(), caseKey, team, outcome)
      .run();
  }
}
await remind(small, SMALL);

const coachOfSmall = await api.signIn(await newMember(api, ['coach'], [small]));
const coach = await api.signIn(await newMember(api, ['coach', 'practitioner'], [large[0] ?? '']));
const administrator = await api.signIn(await newMember(api, ['administrator'], []));

const doubt = {
  id: crypto.randomUUID(),
  measure: 'M01',
  measureVersion: 1,
  cutOn: '2026-06-15',
  period: HALF_YEAR,
  reason: 'wrong-day',
  extent: 'some',
} as const;
const doubted = await api.call(raiseDoubt, { input: doubt, params: { team: small }, token: coachOfSmall });
expect(doubted.status).toBe(200);

async function beside(token: string, measure: string, cutOn?: string) {
  const answer = await api.call(readTeamsBeside, {
    input: { measure, ...(cutOn !== undefined && { cutOn }) },
    token,
  });
  return answer.ok;
}

/** What leaves a team: what somebody outside gets to read. A new way out is a line here. */
const leaving: Readonly<Record<string, () => Promise<readonly unknown[]>>> = {
  'teams beside each other, for a coach of another team': () =>
    Promise.all(measures.map(({ id }) => beside(coach, id))),
  'teams beside each other, for an administrator': () =>
    Promise.all(measures.map(({ id }) => beside(administrator, id))),
  'teams beside each other, as of other days': () =>
    Promise.all(
      ['2026-06-14', '2026-05-01', '2026-01-14', '2026-01-13', '2025-07-14'].map((cutOn) =>
        beside(administrator, 'M01', cutOn),
      ),
    ),
  'the course of reminders, for an administrator': async () => [
    (await api.call(readPromptCourse, { input: QUARTER, token: administrator })).ok,
  ],
  'what teams doubt, for an administrator': async () => [
    (await api.call(readDoubts, { input: {}, token: administrator })).ok,
  ],
  'a release of counts': async () => countsThatLeave(),
  // Everything that is about one team, asked by someone of another: each of them by its address.
  ...Object.fromEntries(
    endpoints
      .filter(({ method, path }) => method === 'GET' && path.includes('/:team/'))
      .map((endpoint) => [`${endpoint.id}, for a coach of another team`, () => refused(endpoint)]),
  ),
};

async function refused(endpoint: Endpoint): Promise<unknown[]> {
  const params = { team: small, measure: 'M01', meeting: doubt.id };
  const answer = await api.call(endpoint, { input: {}, params, token: coach } as Parameters<
    typeof api.call
  >[1]);
  expect([403, 404, 422]).toContain(answer.status);
  return [JSON.parse(answer.text)];
}

/** The counts of a release for which the cells are what was counted in each quarter, a family for each unit. */
function countsThatLeave(): unknown[] {
  const teams = [SMALL, NEARLY_ALL, ...LARGE].map((cell, at) => ({ team: `t_0000000${at}`, cell }));
  const counts = teams.flatMap(({ team, cell: { met, unmet } }) =>
    ['2025Q3', '2025Q4'].flatMap((quarter) =>
      measures.flatMap(({ id }) =>
        Object.entries({
          met,
          unmet,
          families: met + unmet,
          'families-met': met,
          'families-unmet': unmet,
        }).map(([status, count]) => ({ team, quarter, measure: id, status: status as CountStatus, count })),
      ),
    ),
  );
  const pseudonyms = teams.map(({ team }) => team);
  const study = { teams: pseudonyms, told: pseudonyms, ...HALF_YEAR, cutOn: '2026-01-14' };
  const at = teamPeriods.columns.findIndex(({ name }) => name === 'met');
  return disclosedTeamPeriodRows(counts, study).map((row) => row.slice(at));
}

/** Every number in an answer, but for those of drawn limits, which stand at every number. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, one]) => (name === 'lines' ? [] : numbersIn(one)));
}

/** A cell with any of the others: what it could be found by, by taking those off. */
function withOthers(cell: Cell): Cell[] {
  let sums = [cell];
  const add = (a: Cell, b: Cell) => ({ met: a.met + b.met, unmet: a.unmet + b.unmet });
  for (const other of [...LARGE, SMALL, NEARLY_ALL].filter((one) => one !== cell)) {
    sums = [...sums, ...sums.map((sum) => add(sum, other))];
  }
  return sums;
}

const telling = {
  counts: [
    ...withOthers(SMALL).flatMap(({ met, unmet }) => [met, met + unmet]),
    // How many there are of these may be told; how many of them did well may not.
    ...withOthers(NEARLY_ALL).map(({ met }) => met),
  ],
  shares: [SMALL, NEARLY_ALL].flatMap(withOthers).map(({ met, unmet }) => met / (met + unmet)),
};

describe.each(Object.keys(leaving))('%s', (path) => {
  test('tells of neither cell, and nothing that one of them could be taken off from', async () => {
    const answers = (await leaving[path]?.()) ?? [];
    expect(answers.length).toBeGreaterThan(0);
    const numbers = answers.flatMap(numbersIn);
    expect(numbers.filter((number) => telling.counts.includes(number))).toEqual([]);
    const isShare = (number: number) => telling.shares.some((share) => Math.abs(share - number) < 1e-9);
    expect(numbers.filter(isShare)).toEqual([]);
  });
});

test('the cells are there, for their own team', async () => {
  const { teams } = await beside(coachOfSmall, 'M01');
  const own = teams.find(({ isOwn }) => isOwn);
  expect(own?.result).toMatchObject({ status: 'shown', met: 7, counted: 8 });
});

test('the smallest of the others is hidden with the one that is hidden, and a few less than all is a band', async () => {
  const { teams } = await beside(administrator, 'M01');
  const statuses = teams.map(({ result }) => result);
  expect(statuses.filter(({ status }) => status === 'hidden').length).toBeGreaterThanOrEqual(2);
  expect(statuses).toContainEqual(
    expect.objectContaining({ status: 'banded-high', counted: 139, above: 136 }),
  );
});

test('periods that somebody outside may ask for never overlap', async () => {
  const days = [
    '2026-06-15',
    '2026-04-01',
    '2026-01-14',
    '2026-01-13',
    '2025-12-01',
    '2025-07-14',
    '2025-07-13',
  ];
  const answers = await Promise.all(days.map((cutOn) => beside(administrator, 'M01', cutOn)));
  const periods = [...new Map(answers.map(({ period }) => [period.firstOn, period])).values()];
  expect(periods).toEqual([
    { firstOn: '2025-07-01', lastOn: '2025-12-31' },
    { firstOn: '2025-01-01', lastOn: '2025-06-30' },
    { firstOn: '2024-07-01', lastOn: '2024-12-31' },
  ]);
});
