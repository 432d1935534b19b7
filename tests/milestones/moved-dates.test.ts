import { describe, expect, it } from 'vitest';
import { evaluated, goal, goalClosed, movedTo, opened } from '../history/entry-of.ts';
import { milestonesOf } from './milestones-of.ts';

const start = opened({ on: '2026-01-05' });
const of = (...entries: Parameters<typeof milestonesOf>[1][]) =>
  milestonesOf('evaluation', start, ...entries);
const datesOf = (...entries: Parameters<typeof milestonesOf>[1][]) =>
  of(...entries).map(({ dueOn }) => dueOn);
const planned = (name: string, evaluateOn: string) => goal(name, { on: '2026-01-10' }, { evaluateOn });

describe('another date for the evaluation', () => {
  it('moves what people work towards and the window, never what counts as on time', () => {
    const before = of(planned('g1', '2026-03-01'));
    expect(before).toMatchObject([{ opensOn: '2026-02-08', dueOn: '2026-03-01', deadlineOn: '2026-03-15' }]);
    const moved = movedTo('2026-05-01', { on: '2026-02-20' });
    expect(of(planned('g1', '2026-03-01'), moved)).toEqual(
      before.map((milestone) => ({ ...milestone, opensOn: '2026-04-10', dueOn: '2026-05-01' })),
    );
    expect(
      of(planned('g1', '2026-03-01'), moved, evaluated(['g1'], { on: '2026-05-01' })).at(0),
    ).toMatchObject({
      verdict: 'unmet',
      deadlineOn: '2026-03-15',
    });
  });

  it('may be sooner, and may change again: the last one holds', () => {
    const sooner = movedTo('2026-02-10', { on: '2026-01-20' });
    expect(datesOf(planned('g1', '2026-03-01'), sooner)).toEqual(['2026-02-10']);
    expect(datesOf(planned('g1', '2026-03-01'), sooner, movedTo('2026-02-25', { on: '2026-02-01' }))).toEqual(
      ['2026-02-25'],
    );
  });

  it('takes along what would have come up before it, and leaves what was agreed for after it', () => {
    const goals = [planned('g1', '2026-03-01'), planned('g2', '2026-03-20'), planned('g3', '2026-06-01')];
    expect(datesOf(...goals, movedTo('2026-04-01', { on: '2026-02-20' }))).toEqual([
      '2026-04-01',
      '2026-04-01',
      '2026-06-01',
    ]);
    expect(datesOf(...goals, movedTo('2026-02-25', { on: '2026-02-20' }))).toEqual([
      '2026-02-25',
      '2026-03-20',
      '2026-06-01',
    ]);
  });

  it('is about the next evaluation, not about earlier or later ones', () => {
    const held = evaluated(['g1'], { on: '2026-03-01' }, { nextOn: '2026-05-01' });
    const again = evaluated(['g1'], { on: '2026-05-10' }, { nextOn: '2026-08-01' });
    expect(
      datesOf(planned('g1', '2026-03-01'), held, movedTo('2026-05-10', { on: '2026-03-01' }), again),
    ).toEqual(['2026-03-01', '2026-05-10', '2026-08-01']);
  });

  it('is not about a goal that ended or was set later', () => {
    const ended = goalClosed('g1', 'achieved', { on: '2026-02-01' });
    const newer = goal('g2', { on: '2026-03-01' }, { evaluateOn: '2026-03-20' });
    expect(
      datesOf(planned('g1', '2026-03-01'), ended, newer, movedTo('2026-04-01', { on: '2026-02-20' })),
    ).toEqual(['2026-03-01', '2026-03-20']);
  });
});
