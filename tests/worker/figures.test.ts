import { describe, expect, test } from 'vitest';
import { readCourse, readTeamFeedback, type TeamFigure } from '../../shared/api/feedback.ts';
import type { MeasureFigure } from '../../shared/api/schemas.ts';
import { measures } from '../../shared/measures/registry.ts';
import { spreadRate } from '../../shared/measures/spread-rate.ts';
import { run } from '../../worker/db/read.ts';
import { readFiguresSince } from '../../worker/services/feedback/figures-since.ts';
import { testApi } from './support/api.ts';
import { bringIn } from './support/bring-in.ts';
import { countUnits, familiesOf, milestonesOf, unitsIn } from './support/brute-force.ts';
import { storiesOf } from './support/case-stories.ts';
import { newPractitioner, setUp } from './support/people.ts';
import { rows } from './support/rows.ts';

const TODAY = '2026-06-15';
const EARLIER = '2026-01-20';
const api = testApi({ startsAt: `${TODAY}T10:00:00Z` });
await setUp(api);

const { team, token } = await newPractitioner(api);
const all = storiesOf(team, 60, '2024-02-01', 12).filter(({ happenedOn }) => happenedOn <= TODAY);
await bringIn(api, all);

const read = async (cutOn?: string, of = team, as = token) =>
  (await api.call(readTeamFeedback, { input: cutOn ? { cutOn } : {}, params: { team: of }, token: as })).ok;

const measureOf = (id: string) => {
  const measure = measures.find((one) => one.id === id);
  if (!measure) throw new RangeError(id);
  return measure;
};

const ofMeasure = (figures: readonly TeamFigure[], id: string) =>
  figures.find(({ measureId }) => measureId === id);

/** In which order numbers are added up is not what this is about. */
function rounded(value: object): unknown {
  return JSON.parse(JSON.stringify(value), (_, one) =>
    typeof one === 'number' ? Number(one.toFixed(9)) : one,
  );
}

async function expectCounted(figure: MeasureFigure, { withPending = true } = {}): Promise<void> {
  const measure = measureOf(figure.measureId);
  const milestones = await milestonesOf(team, measure);
  const { period, cutOn, tally, rate, effectiveN, families } = figure;
  const units = unitsIn(measure, milestones, period, cutOn);
  const counted = countUnits(units);
  expect([measure.id, tally]).toEqual([
    measure.id,
    withPending ? counted : { ...counted, pending: tally.pending },
  ]);
  expect(rounded({ rate, effectiveN, families })).toEqual(
    rounded(spreadRate(measure, tally, familiesOf(units))),
  );
}

describe('figures of a team', () => {
  test('equal counting every milestone, and every day, in every quarter', async () => {
    const { figures } = await read();
    expect(figures.map(({ measureId }) => measureId)).toEqual(measures.map(({ id }) => id));
    for (const { total, previous, quarters } of figures) {
      // What is due after the quarters belongs to the total too.
      await expectCounted(total, { withPending: false });
      await expectCounted(previous);
      expect(quarters).toHaveLength(4);
      for (const quarter of quarters) await expectCounted(quarter);
    }
    const some = figures.filter(({ total }) => total.rate.kind === 'full').map(({ measureId }) => measureId);
    expect(some).toEqual(expect.arrayContaining(['M01', 'M02', 'M03', 'M04', 'M05', 'M06', 'M07']));
  });

  test('leave for later everything that is not due yet', async () => {
    const { figures } = await read();
    const [pending] = await rows<{ count: number }>(
      "SELECT count(*) AS count FROM milestone WHERE team_id = ? AND kind = 'evaluation' AND deadline_on > '2026-06-01'",
      team,
    );
    expect(ofMeasure(figures, 'M05')?.total.tally.pending).toBe(pending?.count);
    expect(pending?.count).toBeGreaterThan(5);
  });

  test('as of a past day are what was read on that day', async () => {
    const then = testApi({ startsAt: `${EARLIER}T10:00:00Z` });
    const known = await newPractitioner(then);
    const stories = storiesOf(known.team, 60, '2024-02-01', 12);
    const until = (day: string) => stories.filter(({ happenedOn }) => happenedOn <= day);
    await bringIn(then, until(EARLIER));
    const asked = { input: {}, params: { team: known.team } };
    const onThatDay = (await then.call(readTeamFeedback, { ...asked, token: known.token })).ok;
    await bringIn(
      api,
      stories.filter(({ happenedOn }) => happenedOn > EARLIER && happenedOn <= TODAY),
    );
    const later = await read(EARLIER, known.team, await api.signIn(known.id));
    expect(later.cutOn).toBe(EARLIER);
    for (const [at, { total, previous, quarters, parts }] of later.figures.entries()) {
      const before = onThatDay.figures[at];
      const counts = ({ tally: { pending: _, ...tally }, rate }: MeasureFigure) => ({ tally, rate });
      expect(counts(total)).toEqual(before && counts(before.total));
      expect(previous).toEqual(before?.previous);
      expect(quarters.map(counts)).toEqual(before?.quarters.map(counts));
      expect(parts).toEqual(before?.parts);
    }
    expect(later.observations).toEqual(onThatDay.observations);
    // Of what waits only what was open that day is told; cases that came later were not known then.
    const waiting = ofMeasure(later.figures, 'M01')?.total.tally.pending;
    expect(waiting).toBe(ofMeasure(onThatDay.figures, 'M01')?.total.tally.pending);
  });

  test('are not told of a day to come', async () => {
    const answer = await api.call(readTeamFeedback, {
      input: { cutOn: '2026-06-16' },
      params: { team },
      token,
    });
    expect([answer.status, answer.error.fields]).toEqual([422, ['cutOn']]);
  });

  test('of goals stand on families, and say in how many', async () => {
    const { figures } = await read();
    const m02 = ofMeasure(figures, 'M02')?.total;
    const counted = (m02?.tally.met ?? 0) + (m02?.tally.unmet ?? 0);
    expect(m02?.families).toBe(counted / 2);
    // Both goals of a family were formulated alike: as many independent ones as there are families.
    expect(m02?.effectiveN).toBeLessThan(counted * 0.6);
    expect(ofMeasure(figures, 'M01')?.total).toMatchObject({ effectiveN: null, families: null });
  });

  test('of goals of closed cases come in three parts with bounds', async () => {
    const { figures } = await read();
    const m11 = ofMeasure(figures, 'M11');
    const { met = 0, unmet = 0, excluded = 0 } = m11?.total.tally ?? {};
    expect(excluded).toBeGreaterThan(0);
    expect(m11?.parts).toMatchObject({ met, unmet, unknown: excluded });
    expect(m11?.parts?.bounds).toEqual({
      low: met / (met + unmet + excluded),
      high: (met + excluded) / (met + unmet + excluded),
    });
    const m12 = ofMeasure(figures, 'M12')?.total.tally;
    const recorded = (m12?.met ?? 0) / ((m12?.met ?? 0) + (m12?.unmet ?? 0));
    expect(m11?.parts?.boundsOnly).toBe(recorded < 0.7);
    expect(ofMeasure(figures, 'M01')?.parts).toBeNull();
  });

  test('since a day are the same units', async () => {
    const since = await run(
      api.around.db,
      readFiguresSince(api.around.db, { teamId: team, measures, firstOn: '2026-02-10', cutOn: TODAY }),
    );
    expect(since.map(({ measureId }) => measureId)).toEqual(measures.map(({ id }) => id));
    for (const figure of since) await expectCounted(figure, { withPending: false });
  });
});

describe('a course', () => {
  const course = async (measure: string, cutOn?: string) =>
    (await api.call(readCourse, { input: cutOn ? { cutOn } : {}, params: { team, measure }, token })).ok;

  test('has every unit that counts, by deadline', async () => {
    const { days } = await course('M05');
    const found = await rows<{ on: string; met: number; counted: number }>(
      `SELECT deadline_on AS "on", sum(verdict = 'met') AS met, count(*) AS counted FROM milestone
       WHERE team_id = ? AND kind = 'evaluation' AND deadline_on <= '2026-06-01' AND verdict IN ('met', 'unmet')
       GROUP BY deadline_on ORDER BY deadline_on`,
      team,
    );
    expect(days).toEqual(found);
    expect(days.length).toBeGreaterThan(20);
  });

  test('of days is by whole month that counts', async () => {
    const { days } = await course('M06');
    expect(days.at(-1)?.on).toBe('2026-05-31');
    const measure = measureOf('M06');
    const milestones = await milestonesOf(team, measure);
    for (const { on, met, counted } of days) {
      const tally = countUnits(
        unitsIn(measure, milestones, { firstOn: `${on.slice(0, 8)}01`, lastOn: on }, TODAY),
      );
      expect([tally.met, tally.met + tally.unmet]).toEqual([met, counted]);
    }
  });

  test('as of a past day ends where that day could see', async () => {
    const [now, then] = [await course('M05'), await course('M05', EARLIER)];
    expect(then.days).toEqual(now.days.filter(({ on }) => on <= '2026-01-06'));
  });

  test('of a measure that does not exist is not found', async () => {
    const answer = await api.call(readCourse, { input: {}, params: { team, measure: 'M99' }, token });
    expect([answer.status, answer.error.code]).toEqual([404, 'not-found']);
  });
});
