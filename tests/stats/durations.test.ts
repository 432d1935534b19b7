import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cumulativeIncidence } from '../../shared/stats/cumulative-incidence.ts';
import { type Duration, kaplanMeier } from '../../shared/stats/kaplan-meier.ts';
import { logRank } from '../../shared/stats/log-rank.ts';
import { restrictedMean } from '../../shared/stats/restricted-mean.ts';
import { survivingAt } from '../../shared/stats/surviving-at.ts';
import reference from '../fixtures/stats/km.json' with { type: 'json' };
import { expectClose } from './close-to.ts';

const { aml, lung, lungSex1, lungSex2 } = reference.sets;

function durations({ time, event }: { time: number[]; event: number[] }): Duration[] {
  return time.map((at, index) => ({ time: at, hasHappened: event[index] === 1 }));
}

const bySex = (sex: number) => durations(lung.input).filter((_, index) => lung.input.sex[index] === sex);
const goals = durations({
  time: reference.simulatedCases.input.time,
  event: reference.simulatedCases.input.state.map((state) => (state === 1 ? 1 : 0)),
});

const curves = [
  ['aml', durations(aml.input), aml],
  ['lung', durations(lung.input), lung],
  ['lung, men', bySex(1), lungSex1],
  ['lung, women', bySex(2), lungSex2],
  ['days to the first goal', goals, reference.simulatedCases],
  ['ties', durations(reference.ties.input), reference.ties],
] as const;

describe('the Kaplan–Meier curve', () => {
  it.each(curves)('agrees with the reference: %s', (_, watched, expected) => {
    const curve = kaplanMeier(watched);
    expect([curve.n, curve.events]).toEqual([expected.n, expected.events]);
    expectClose(curve.median, expected.median, 'median');
    const steps = expected.logCI.filter(({ nEvent }) => nEvent > 0);
    expect(curve.steps.map(({ time, atRisk, events }) => [time, atRisk, events])).toEqual(
      steps.map(({ time, nRisk, nEvent }) => [time, nRisk, nEvent]),
    );
    for (const [at, step] of curve.steps.entries()) {
      expectClose(step.surviving, steps[at]?.surv ?? null, `surviving at ${step.time}`);
      if (step.surviving === 0) continue;
      expectClose(step.standardError, steps[at]?.stdErr ?? null, `error at ${step.time}`);
      const interval = expected.loglogCI.find(({ time }) => time === step.time);
      expectClose(step.interval?.low, interval?.lower ?? null, `low at ${step.time}`);
      expectClose(step.interval?.high, interval?.upper ?? null, `high at ${step.time}`);
    }
    for (const { time, surv, lowerLogLog, upperLogLog } of expected.at) {
      expectClose(survivingAt(curve, time), surv, `at ${time}`);
      const interval = curve.steps.findLast((step) => step.time <= time)?.interval ?? null;
      expectClose(interval?.low ?? null, lowerLogLog, `low at ${time}`);
      expectClose(interval?.high ?? null, upperLogLog, `high at ${time}`);
    }
    if ('rmst' in expected) {
      const { mean, standardError } = restrictedMean(curve, expected.rmst.tau);
      expectClose(mean, expected.rmst.value, 'restricted mean');
      expectClose(standardError, expected.rmst.stdErr, 'its error');
    }
  });

  it('stays at 1 when nothing happened, and has no median', () => {
    const curve = kaplanMeier(durations(reference.noEvents.input));
    expect([curve.steps, curve.median, survivingAt(curve, 100)]).toEqual([[], null, 1]);
  });
});

describe('the log-rank test', () => {
  it('agrees with the reference', () => {
    const { chisq, p, observed, expected } = reference.logrank.lungBySex;
    const found = logRank(bySex(1), bySex(2));
    expectClose(found?.chiSquare, chisq, 'chi-square');
    expectClose(found?.p, p, 'p');
    expect(found?.observed).toEqual(observed);
    for (const [at, value] of expected.entries()) expectClose(found?.expected[at], value, `expected ${at}`);
  });

  it('says nothing when nothing happened', () => {
    expect(logRank([{ time: 3, hasHappened: false }], [{ time: 4, hasHappened: false }])).toBeNull();
  });
});

describe('the cumulative incidence', () => {
  it('agrees with the reference, of two events in 1,384 people', () => {
    const { time, state, at } = reference.mgus2;
    const steps = cumulativeIncidence(
      time.map((one, index) => ({ time: one, state: state[index] ?? 0 })),
      2,
    );
    for (const row of at) {
      const step = steps.findLast((one) => one.time <= row.time);
      expectClose(step?.free, row.free, `free at ${row.time}`);
      expectClose(step?.incidence[0], row.cif1, `first at ${row.time}`);
      expectClose(step?.incidence[1], row.cif2, `second at ${row.time}`);
      expectClose(step?.standardError[0], row.se1, `error of the first at ${row.time}`);
      expectClose(step?.standardError[1], row.se2, `error of the second at ${row.time}`);
    }
  });

  it('agrees with the reference, of first goals against closing without one', () => {
    const { time, state } = reference.simulatedCases.input;
    const steps = cumulativeIncidence(
      time.map((one, index) => ({ time: one, state: state[index] ?? 0 })),
      2,
    );
    for (const row of reference.simulatedCases.aalenJohansen) {
      const step = steps.findLast((one) => one.time <= row.time);
      expectClose(step?.incidence[0], row.cifGoal, `goal at ${row.time}`);
      expectClose(step?.incidence[1], row.cifClosed, `closed at ${row.time}`);
      expectClose(step?.free, row.none, `none at ${row.time}`);
      expectClose(step?.standardError[0], row.seGoal, `error at ${row.time}`);
    }
  });

  it('and what is still free of any event make one, always', () => {
    const watched = fc.array(fc.record({ time: fc.nat(50), state: fc.nat(3) }), { maxLength: 60 });
    fc.assert(
      fc.property(watched, (all) => {
        for (const { free, incidence } of cumulativeIncidence(all, 3)) {
          expect(incidence.reduce((sum, one) => sum + one, free)).toBeCloseTo(1, 10);
        }
      }),
    );
  });

  it('of one event only is what Kaplan–Meier leaves', () => {
    const steps = cumulativeIncidence(
      goals.map(({ time, hasHappened }) => ({ time, state: hasHappened ? 1 : 0 })),
      1,
    );
    const curve = kaplanMeier(goals);
    expect(steps.length).toBe(curve.steps.length);
    for (const [at, step] of steps.entries()) {
      expectClose(step.free, curve.steps[at]?.surviving ?? null, `at ${step.time}`);
    }
  });
});
