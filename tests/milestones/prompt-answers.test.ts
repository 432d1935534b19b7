import { describe, expect, it } from 'vitest';
import {
  closed,
  deviated,
  evaluated,
  goal,
  later,
  movedTo,
  opened,
  retraction,
  transferred,
} from '../history/entry-of.ts';
import { milestonesOf } from './milestones-of.ts';

const kind = 'evaluation';
const start = opened({ on: '2026-01-05', teamId: 'north' });
/** Worth showing from 8 February, due 1 March. */
const planned = goal('g1', { on: '2026-01-10' }, { evaluateOn: '2026-03-01' });
const of = (...entries: Parameters<typeof milestonesOf>[1][]) =>
  milestonesOf(kind, start, planned, ...entries);

describe('“later”', () => {
  it('says from when to remind, and leaves all else as it was', () => {
    const [before] = of();
    expect(of(later(kind, '2026-03-10', { on: '2026-02-20' }))).toEqual([
      { ...before, remindFrom: '2026-03-10' },
    ]);
  });

  it('is replaced by what is said after it', () => {
    const first = later(kind, '2026-03-10', { on: '2026-02-20' });
    expect(of(first, later(kind, '2026-02-25', { on: '2026-02-21' }))).toMatchObject([
      { remindFrom: '2026-02-25' },
    ]);
    expect(of(first, deviated(kind, 'crisis', { on: '2026-02-21' }))).toMatchObject([
      { remindFrom: null, deviation: 'crisis', isOpen: false },
    ]);
  });

  it('says nothing more once it was done, or the case was closed', () => {
    const first = later(kind, '2026-03-10', { on: '2026-02-20' });
    expect(of(first, evaluated(['g1'], { on: '2026-03-01' }, { scale: 'close' }))).toMatchObject([
      { remindFrom: null },
    ]);
    expect(of(first, closed('01', { on: '2026-02-27' }))).toMatchObject([
      { remindFrom: null, isOpen: false },
    ]);
  });
});

describe('“it goes another way”', () => {
  const said = deviated(kind, 'family-asked', { on: '2026-02-20' });

  it('leaves nothing to be done, with its reason, and verdict and term as they were', () => {
    const [before] = of();
    expect(of(said)).toEqual([{ ...before, isOpen: false, deviation: 'family-asked' }]);
  });

  it('keeps its reason beside the figure when it is done after all', () => {
    expect(of(said, evaluated(['g1'], { on: '2026-04-01' }, { scale: 'close' }))).toMatchObject([
      { verdict: 'unmet', fulfilledOn: '2026-04-01', deviation: 'family-asked' },
    ]);
  });

  it('is taken back by withdrawing it', () => {
    expect(of(said, retraction(said.id, { on: '2026-02-21' }))).toEqual(of());
  });
});

describe('an answer to a reminder', () => {
  it('is about every milestone of its kind that was open when it was said, and no other', () => {
    const sooner = goal('g2', { on: '2026-01-10' }, { evaluateOn: '2026-02-20' });
    const farOff = goal('g3', { on: '2026-01-10' }, { evaluateOn: '2026-06-01' });
    const found = of(sooner, farOff, later(kind, '2026-03-10', { on: '2026-02-20' }));
    expect(found.map(({ dueOn, remindFrom }) => [dueOn, remindFrom])).toEqual([
      ['2026-03-01', '2026-03-10'],
      ['2026-02-20', '2026-03-10'],
      ['2026-06-01', null],
    ]);
    const other = milestonesOf(
      'action-agreed',
      start,
      planned,
      later(kind, '2026-03-10', { on: '2026-02-20' }),
    );
    expect(other).toMatchObject([{ remindFrom: null }]);
  });

  it('is about the day on which it was said, however late a device could send it', () => {
    const late = deviated(kind, 'crisis', { on: '2026-02-07', recordedOn: '2026-03-20' });
    expect(of(late)).toMatchObject([{ deviation: null, isOpen: true }]);
  });

  it('is not about what had been done by then', () => {
    const done = evaluated(['g1'], { on: '2026-02-15' }, { nextOn: '2026-05-01' });
    expect(
      of(done, deviated(kind, 'crisis', { on: '2026-02-15' })).map(({ deviation }) => deviation),
    ).toEqual([null, null]);
  });

  it('does not stand for the next evaluation of the same goal', () => {
    const found = of(
      deviated(kind, 'crisis', { on: '2026-02-20' }),
      evaluated(['g1'], { on: '2026-03-20' }, { nextOn: '2026-05-01' }),
    );
    expect(found.map(({ deviation, isOpen }) => [deviation, isOpen])).toEqual([
      ['crisis', false],
      [null, true],
    ]);
  });

  it('lapses when a date is agreed after all, until that date comes near', () => {
    const found = of(
      deviated(kind, 'tailored', { on: '2026-02-20' }),
      movedTo('2026-04-20', { on: '2026-02-21' }),
    );
    expect(found).toMatchObject([
      { dueOn: '2026-04-20', opensOn: '2026-03-30', isOpen: true, deviation: null },
    ]);
  });
});

describe('when the case goes to another team', () => {
  const handOver = transferred('south', { on: '2026-03-20' });

  it('“later” ends: the next team is reminded', () => {
    expect(of(later(kind, '2026-09-01', { on: '2026-02-20' }), handOver)).toMatchObject([
      { remindFrom: null, isOpen: true },
    ]);
  });

  it('what went another way is to be done again, and its reason stays with the figure of the first team', () => {
    expect(of(deviated(kind, 'crisis', { on: '2026-02-20' }), handOver)).toMatchObject([
      { teamId: 'north', deadlineOn: '2026-03-15', isOpen: true, deviation: 'crisis' },
    ]);
    const early = transferred('south', { on: '2026-03-01' });
    expect(of(deviated(kind, 'crisis', { on: '2026-02-20' }), early)).toMatchObject([
      { teamId: 'south', isOpen: true, deviation: null },
    ]);
  });

  it('what the next team says stands, and does not take the place of the first team’s reason', () => {
    const first = deviated(kind, 'crisis', { on: '2026-02-20' });
    const south = { on: '2026-03-21', teamId: 'south' };
    expect(of(first, handOver, later(kind, '2026-04-01', south))).toMatchObject([
      { isOpen: true, remindFrom: '2026-04-01', deviation: 'crisis' },
    ]);
    expect(of(first, handOver, deviated(kind, 'tailored', south))).toMatchObject([{ isOpen: false }]);
  });

  it('what the first team says afterwards silences nobody', () => {
    expect(of(handOver, later(kind, '2026-09-01', { on: '2026-03-25' }))).toMatchObject([
      { remindFrom: null },
    ]);
  });

  it('and comes back, what was said before stays ended', () => {
    expect(
      of(
        later(kind, '2026-09-01', { on: '2026-02-20' }),
        handOver,
        transferred('north', { on: '2026-03-25' }),
      ),
    ).toMatchObject([{ remindFrom: null }]);
  });
});
