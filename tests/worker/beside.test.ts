import { describe, expect, test } from 'vitest';
import { readTeamsBeside } from '../../shared/api/feedback.ts';
import { measures } from '../../shared/measures/registry.ts';
import { shrinkTeams } from '../../shared/stats/beta-binomial.ts';
import { funnelZone } from '../../shared/stats/funnel-zone.ts';
import { lastHalfYear } from '../../shared/time/half-year.ts';
import { besideFigures } from '../../worker/services/feedback/beside-figures.ts';
import {
  type DisclosedTeam,
  discloseTeams,
  type TeamRow,
} from '../../worker/services/feedback/disclose-teams.ts';
import { testApi } from './support/api.ts';
import { bringIn } from './support/bring-in.ts';
import { storiesOf } from './support/case-stories.ts';
import { newMember, newTeam, setUp } from './support/people.ts';

const better = { direction: 'higher-is-better', type: 'process' } as const;
const shown = (teamId: string, met: number, counted: number): DisclosedTeam => ({
  teamId,
  status: 'shown',
  met,
  counted,
  effectiveN: counted,
});
const row = (met: number, counted: number, more: Partial<TeamRow> = {}): TeamRow => ({
  teamId: `${met}/${counted}`,
  met,
  counted,
  families: null,
  familiesMet: null,
  effectiveN: counted,
  ...more,
});

describe('teams beside each other', () => {
  test('are judged by exact chances, never by the drawn line', () => {
    const teams = [shown('all', 10, 10), shown('a', 80, 100), shown('b', 78, 100), shown('low', 20, 60)];
    const { results, funnel } = besideFigures(teams, better);
    const centre = funnel?.centre ?? 0;
    expect(centre).toBeCloseTo(188 / 270, 12);
    expect(results.map((result) => result.status === 'shown' && result.zone)).toEqual(
      [
        [10, 10],
        [80, 100],
        [78, 100],
        [20, 60],
      ].map(([x = 0, n = 0]) => funnelZone(centre, x, n).zone),
    );
    expect(results[0]).toMatchObject({ zone: 'within' });
    expect(results[3]).toMatchObject({ zone: 'below-99.8' });
  });

  test('that differ more than by chance are told so, and judged for it', () => {
    const alike = [50, 52, 48, 51, 49, 50].map((met, at) => shown(String(at), met, 100));
    expect(besideFigures(alike, better).funnel?.isOverDispersed).toBe(false);
    const apart = [20, 80, 35, 65, 50, 45].map((met, at) => shown(String(at), met, 100));
    const { funnel, results } = besideFigures(apart, better);
    expect(funnel?.isOverDispersed).toBe(true);
    expect(results[0]).toMatchObject({ zone: 'below-99.8', adjustedZone: 'within' });
  });

  test('have an estimate for planning, drawn towards what they have in common', () => {
    const teams = [
      { x: 18, n: 20 },
      { x: 60, n: 100 },
      { x: 30, n: 60 },
    ];
    const { results } = besideFigures(
      teams.map(({ x, n }) => shown(`${x}`, x, n)),
      better,
    );
    const { teams: estimates } = shrinkTeams(teams);
    for (const [at, result] of results.entries()) {
      expect(result).toMatchObject({ estimate: { share: estimates[at]?.mean, low: estimates[at]?.low } });
    }
  });

  test('have a best quarter only from eight teams of ten, and only where better exists', () => {
    const teams = [10, 11, 12, 13, 14, 15, 16, 17].map((met) => shown(`${met}`, met, 20));
    expect(besideFigures(teams, better).bestQuarter).toBeCloseTo(0.7625, 12);
    expect(besideFigures(teams, { ...better, direction: 'lower-is-better' }).bestQuarter).toBeCloseTo(
      0.5875,
      12,
    );
    expect(besideFigures(teams, { ...better, direction: 'none' }).bestQuarter).toBeNull();
    expect(besideFigures(teams.slice(1), better).bestQuarter).toBeNull();
    expect(besideFigures([...teams.slice(1), shown('few', 8, 9)], better).bestQuarter).toBeNull();
  });

  test('make no funnel when too few of them are shown', () => {
    const teams: DisclosedTeam[] = [
      shown('a', 15, 20),
      shown('b', 12, 20),
      { teamId: 'c', status: 'hidden' },
    ];
    const { funnel, results } = besideFigures(teams, better);
    expect(funnel).toBeNull();
    expect(results[2]).toEqual({ status: 'hidden' });
  });

  test('of a band only what is certain is a signal', () => {
    const teams: DisclosedTeam[] = [
      shown('a', 60, 100),
      shown('b', 55, 100),
      { teamId: 'c', status: 'banded', counted: 12, below: 3 },
      { teamId: 'd', status: 'banded', counted: 60, below: 3 },
    ];
    const { funnel, results } = besideFigures(teams, better);
    const centre = funnel?.centre ?? 0;
    expect(centre).toBeCloseTo((60 + 55 + 1.5 + 1.5) / 272, 12);
    expect(results[2]).toMatchObject({ zone: funnelZone(centre, 2, 12).zone });
    expect(results[3]).toMatchObject({ zone: 'below-99.8' });
  });
});

describe('what leaves a team', () => {
  const process = { type: 'process', scoring: 'proportion' } as const;
  const statuses = (rows: TeamRow[], measure: Parameters<typeof discloseTeams>[1] = process) =>
    discloseTeams(rows, measure).map(({ status }) => status);

  test('is not of fewer than ten, and not one alone', () => {
    expect(statuses([row(7, 8), row(20, 40), row(30, 50)])).toEqual(['hidden', 'hidden', 'shown']);
  });

  test('is a band where one or two stand apart; for outcomes, none and all too', () => {
    const rows = [row(39, 40), row(0, 40), row(20, 40), row(25, 40)];
    expect(statuses(rows)).toEqual(['banded-high', 'hidden', 'shown', 'shown']);
    expect(statuses(rows, { type: 'outcome', scoring: 'proportion' })).toEqual([
      'banded-high',
      'banded',
      'shown',
      'shown',
    ]);
  });

  test('is not many goals of two families', () => {
    const many = row(20, 40, { families: 2, familiesMet: 1 });
    const spread = { families: 20, familiesMet: 10 };
    expect(statuses([many, row(20, 40, spread), row(21, 41, spread)])).toEqual(['hidden', 'hidden', 'shown']);
  });

  test('is of days only when it is of ten families, of which neither few nor all but few were covered', () => {
    const days = { type: 'process', scoring: 'person-days' } as const;
    const of = (families: number, familiesMet: number) => row(1500, 2000, { families, familiesMet });
    expect(statuses([of(9, 5), of(20, 18), of(20, 10)], days)).toEqual(['hidden', 'hidden', 'shown']);
  });
});

describe('the endpoint', async () => {
  const api = testApi({ startsAt: '2026-06-15T10:00:00Z' });
  await setUp(api);
  const [first, second] = [await newTeam(api), await newTeam(api)];
  for (const team of [first, second, await newTeam(api), await newTeam(api)]) {
    await bringIn(
      api,
      storiesOf(team, 24, '2025-05-20', 7).filter(({ happenedOn }) => happenedOn <= '2026-06-15'),
    );
  }
  const coach = await api.signIn(await newMember(api, ['coach'], [first]));
  const administrator = await api.signIn(await newMember(api, ['administrator'], []));
  const ask = async (token: string, measure = 'M01') =>
    (await api.call(readTeamsBeside, { input: { measure }, token })).ok;

  test('names to a coach the own team, and to an administrator every team, by name and not by how it did', async () => {
    const { teams, period } = await ask(coach);
    expect(period).toEqual({ firstOn: '2025-07-01', lastOn: '2025-12-31' });
    expect(teams.map(({ team, isOwn }) => [team?.id ?? null, isOwn])).toEqual([
      [first, true],
      [null, false],
      [null, false],
      [null, false],
    ]);
    const all = await ask(administrator);
    expect(all.teams.map(({ team }) => team?.name)).toEqual(
      all.teams.map(({ team }) => team?.name ?? '').sort(),
    );
    expect(all.teams).toHaveLength(4);
  });

  test('answers for every measure, and shows what can be shown', async () => {
    for (const { id } of measures) expect((await ask(administrator, id)).measureId).toBe(id);
    const { teams, funnel } = await ask(administrator);
    expect(teams.map(({ result }) => result.status)).toEqual(['shown', 'shown', 'shown', 'shown']);
    expect(funnel?.lines.length).toBeGreaterThan(10);
    const coverage = await ask(coach, 'M06');
    expect(coverage.teams[0]?.result).toMatchObject({ status: 'shown' });
  });

  test('refuses a measure that does not exist and a day to come', async () => {
    const refused = async (input: { measure: string; cutOn?: string }) =>
      (await api.call(readTeamsBeside, { input, token: coach })).error.fields;
    expect(await refused({ measure: 'M99' })).toEqual(['measure']);
    expect(await refused({ measure: 'M01', cutOn: '2026-06-16' })).toEqual(['cutOn']);
  });
});

test.each([
  ['2026-06-29', '2025-07-01', '2025-12-31'],
  ['2026-06-30', '2026-01-01', '2026-06-30'],
  ['2026-12-30', '2026-01-01', '2026-06-30'],
  ['2026-12-31', '2026-07-01', '2026-12-31'],
  ['2027-01-01', '2026-07-01', '2026-12-31'],
])('the half year that ended by %s', (on, firstOn, lastOn) => {
  expect(lastHalfYear(on)).toEqual({ firstOn, lastOn });
});
