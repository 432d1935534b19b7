import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, test } from 'vitest';
import type { AreaPictureYear } from '../../shared/api/area.ts';
import { addDays } from '../../shared/time/day.ts';
import { run } from '../../worker/db/read.ts';
import { areaPicture, readsForPicture } from '../../worker/services/area/picture.ts';
import type { SignedIn } from '../../worker/services/context.ts';
import { at, beginAnew, coach, entry, file, here, passed, START, setTerms } from './support/kept-cases.ts';
import { rows } from './support/rows.ts';
import { CASE_OPENED, goalAnswers, newCaseTag } from './support/submissions.ts';

beforeEach(beginAnew);

/** A family as it is told: on which days what happened. Every entry is filed on its own day. */
interface Told {
  opened: string;
  closed?: string;
  mark?: number;
  /** Who helps, from which day. */
  levels?: [on: string, from: string, to: string][];
  goal?: string;
  /** An action of the network, with the goal. */
  network?: boolean;
  movedTo?: [on: string, team: string];
}

async function tell(told: Told): Promise<string> {
  const tag = newCaseTag();
  const goal = crypto.randomUUID();
  const entries = [
    entry('case-opened', tag, told.opened, CASE_OPENED),
    ...(told.goal
      ? [
          entry('goal', tag, told.goal, {
            ...goalAnswers(goal),
            ...(told.network && {
              actions: [{ action: crypto.randomUUID(), what: 'x', owner: 'network' }],
            }),
          }),
        ]
      : []),
    ...(told.levels ?? []).map(([on, from, to]) => entry('support-level', tag, on, { from, to })),
    ...(told.closed
      ? [
          entry('closing', tag, told.closed, {
            reason: '01',
            ...(told.mark !== undefined && { satisfaction: told.mark }),
          }),
        ]
      : []),
    ...(told.movedTo ? [entry('transfer', tag, told.movedTo[0], { toTeam: told.movedTo[1] })] : []),
  ];
  for (const one of entries.toSorted((a, b) => (a.happenedOn < b.happenedOn ? -1 : 1))) {
    const [result] = await file(one.happenedOn, one);
    expect(result).toMatchObject({ outcome: 'filed' });
  }
  return tag;
}

/** The picture of a team as it stands on a day, by year. */
async function pictureOn(day: string, team = here.team): Promise<Map<number, AreaPictureYear>> {
  at(day);
  const context = coach();
  const member = { id: 'x', name: 'x', roles: ['coach'], teams: [{ id: team, name: team }] };
  const found = await run(env.DB, readsForPicture(context, team));
  const { years } = areaPicture({ ...context, member } as unknown as SignedIn, team, found);
  return new Map(years.map((year) => [year.year, year]));
}

describe('the team’s own indicators', () => {
  test('show this year and the four before it, with nothing where nothing was', async () => {
    const picture = await pictureOn('2026-06-15');
    expect([...picture.keys()]).toEqual([2022, 2023, 2024, 2025, 2026]);
    for (const { own, imported, note } of picture.values()) {
      expect(own).toEqual({
        neighbourhood: { kind: 'nothing' },
        satisfaction: { closed: 0, marked: 0, spread: null },
        network: {
          tally: { met: 0, unmet: 0, excluded: 0, excepted: 0, pending: 0 },
          rate: { kind: 'nothing' },
        },
      });
      expect([imported, note]).toEqual([[], null]);
    }
  });

  test('2: families helped in each year, and how many without specialist help all year', async () => {
    await tell({ opened: '2024-02-01', closed: '2024-12-31' });
    await tell({ opened: '2024-12-31', closed: '2025-01-01' });
    await tell({ opened: '2024-03-01' });
    // Up in one year and down in the next: both years had specialist help, the third had not.
    await tell({
      opened: '2024-03-01',
      levels: [
        ['2024-12-31', 'neighbourhood', 'specialist'],
        ['2025-01-01', 'specialist', 'joint'],
      ],
    });
    // With a specialist before it came to the team.
    await tell({ opened: '2025-05-01', levels: [['2025-06-01', 'specialist', 'neighbourhood']] });
    // Thinking along is help in the neighbourhood.
    await tell({ opened: '2025-05-01', levels: [['2025-06-01', 'neighbourhood', 'joint']] });
    const picture = await pictureOn('2026-06-15');
    const counts = [2024, 2025, 2026].map((year) => picture.get(year)?.own.neighbourhood);
    expect(counts).toMatchObject([
      { kind: 'counts', met: 3, counted: 4 },
      { kind: 'few', met: 3, counted: 5 },
      { kind: 'counts', met: 4, counted: 4 },
    ]);
  });

  test('2: a family that went to another team counts for both in that year, each with its own days', async () => {
    const first = here.team;
    const next = `${first}-next`;
    await env.DB.prepare('INSERT INTO team (id, name) VALUES (?1, ?1)').bind(next).run();
    const tag = await tell({ opened: '2024-03-01', movedTo: ['2024-09-01', next] });
    here.team = next;
    await file(
      '2024-10-01',
      entry('support-level', tag, '2024-10-01', { from: 'neighbourhood', to: 'specialist' }),
    );
    const own = async (team: string) => (await pictureOn('2026-06-15', team)).get(2024)?.own.neighbourhood;
    expect(await own(first)).toMatchObject({ met: 1, counted: 1 });
    expect(await own(next)).toMatchObject({ met: 0, counted: 1 });
    expect((await pictureOn('2026-06-15', first)).get(2025)?.own.neighbourhood).toEqual({ kind: 'nothing' });
  });

  test('4: marks of the year of closing, and from ten on their middle and spread', async () => {
    for (const mark of [6, 7, 7, 8, 8, 8, 9, 9, 10]) {
      await tell({ opened: START, closed: '2024-06-01', mark });
    }
    await tell({ opened: START, closed: '2024-07-01' });
    const nine = (await pictureOn('2026-06-15')).get(2024)?.own.satisfaction;
    expect(nine).toEqual({ closed: 10, marked: 9, spread: null });
    await tell({ opened: START, closed: '2024-12-31', mark: 3 });
    const ten = (await pictureOn('2026-06-15')).get(2024)?.own.satisfaction;
    expect(ten).toEqual({
      closed: 11,
      marked: 10,
      spread: { counts: [0, 0, 1, 0, 0, 1, 2, 3, 2, 1], median: 8 },
    });
    expect((await pictureOn('2026-06-15')).get(2025)?.own.satisfaction.closed).toBe(0);
  });

  test('5: families with a goal, by the year in which their ninety days ended', async () => {
    await tell({ opened: '2024-01-15', goal: '2024-02-01', network: true });
    await tell({ opened: '2024-01-15', goal: '2024-02-01' });
    await tell({ opened: '2024-12-01', goal: '2024-12-20', network: true });
    await tell({ opened: '2024-01-15' });
    const picture = await pictureOn('2026-06-15');
    expect(picture.get(2024)?.own.network.rate).toMatchObject({ met: 1, counted: 2 });
    expect(picture.get(2025)?.own.network.rate).toMatchObject({ met: 1, counted: 1 });
    expect((await pictureOn('2025-03-01')).get(2025)?.own.network).toMatchObject({
      tally: { pending: 1 },
      rate: { kind: 'nothing' },
    });
  });

  test('change with what is corrected and withdrawn', async () => {
    const tag = await tell({ opened: '2024-02-01', closed: '2024-06-01', mark: 4 });
    const [closing] = await rows<{ id: string }>(
      "SELECT e.id AS id FROM entry AS e JOIN case_file AS c ON c.id = e.case_id WHERE e.form = 'closing' AND e.team_id = ?",
      here.team,
    );
    await file('2024-06-02', {
      ...entry('closing', tag, '2024-06-01', { reason: '01', satisfaction: 9 }),
      amends: closing?.id ?? '',
    });
    const marks = () =>
      rows("SELECT value FROM observation WHERE kind = 'area-mark' AND team_id = ?", here.team);
    expect(await marks()).toEqual([{ value: '9' }]);
    await file(
      '2024-06-03',
      entry('retraction', tag, '2024-06-03', { entry: closing?.id, reason: 'wrong-case' }),
    );
    expect(await marks()).toEqual([]);
  });
});

describe('when cases go after their term', () => {
  async function oneOfEach(): Promise<void> {
    await tell({ opened: '2024-02-01', closed: '2024-06-01', mark: 8 });
    await tell({
      opened: '2024-02-01',
      closed: '2025-02-01',
      levels: [['2025-01-10', 'neighbourhood', 'specialist']],
      goal: '2024-02-10',
      network: true,
    });
    await tell({ opened: '2024-02-01', goal: '2024-02-10' });
  }
  const years = (picture: Map<number, AreaPictureYear>) => [2024, 2025].map((year) => picture.get(year)?.own);

  test('the years stay what they were, without the cases', async () => {
    await oneOfEach();
    const before = years(await pictureOn('2026-12-01'));
    at('2027-06-01');
    expect(await passed()).toBe(3);
    expect(await rows('SELECT 1 FROM observation WHERE team_id = ?', here.team)).toEqual([]);
    const after = years(await pictureOn('2027-06-02'));
    expect(after).toEqual(before);
  });

  test('nothing is left of them where the organisation keeps no counts', async () => {
    await setTerms({ keepCounts: false });
    await oneOfEach();
    at('2027-06-01');
    await passed();
    expect(years(await pictureOn('2027-06-02'))).toMatchObject([
      { neighbourhood: { kind: 'nothing' }, satisfaction: { closed: 0 } },
      { neighbourhood: { kind: 'nothing' }, satisfaction: { closed: 0 } },
    ]);
  });

  test('a case that was never closed counts up to the day on which it goes, and not after', async () => {
    await tell({ opened: '2024-02-01' });
    const goesOn = addDays('2027-06-01', 0);
    at(goesOn);
    await passed();
    const picture = await pictureOn('2028-06-01');
    const counted = [2024, 2025, 2026, 2027, 2028].map((year) => {
      const rate = picture.get(year)?.own.neighbourhood;
      return rate && rate.kind !== 'nothing' ? rate.counted : 0;
    });
    expect(counted).toEqual([1, 1, 1, 1, 0]);
  });
});
