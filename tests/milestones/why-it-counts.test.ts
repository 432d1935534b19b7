import { describe, expect, test } from 'vitest';
import { type Counted, countingReasons, whyItCounts } from '../../shared/milestones/why-it-counts.ts';

const CUT = '2026-06-15';

const milestone = (more: Partial<Counted> = {}): Counted => ({
  kind: 'first-goals',
  deadlineOn: '2026-05-01',
  fulfilledOn: null,
  verdict: 'unmet',
  wasRecordedLate: false,
  closed: null,
  ...more,
});
const closed = (reason: string, on = '2026-04-20') => ({ on, reason });

const answers: [string, Partial<Counted>, string, string][] = [
  ['done by its deadline', { verdict: 'met', fulfilledOn: '2026-04-30' }, 'met', 'in-time'],
  ['done after it', { fulfilledOn: '2026-05-02' }, 'unmet', 'late'],
  [
    'done in time, recorded much later',
    { fulfilledOn: '2026-05-20', wasRecordedLate: true },
    'unmet',
    'recorded-late',
  ],
  ['never done', {}, 'unmet', 'not-done'],
  ['the case closed first', { verdict: 'excluded', closed: closed('01') }, 'excluded', 'closed-before'],
  [
    'the goal ended first',
    { kind: 'action-agreed', verdict: 'excluded', closed: closed('01', '2026-06-01') },
    'excluded',
    'goal-ended',
  ],
  ['there was no goal', { kind: 'network-action', verdict: 'excluded' }, 'excluded', 'no-goal'],
  [
    'a goal of which nobody knows',
    { kind: 'goal-achieved', verdict: 'excluded', closed: closed('01') },
    'excluded',
    'never-evaluated',
  ],
  ['nobody said with whom', { kind: 'goal-with-family', verdict: 'excluded' }, 'excluded', 'not-said'],
  [
    'a closing that nobody chose',
    { kind: 'drop-out', verdict: 'excluded', closed: closed('05') },
    'excluded',
    'other-circumstances',
  ],
  ['a lapsed goal', { kind: 'evaluation', verdict: 'excepted' }, 'excepted', 'goal-lapsed'],
  [
    'a lapsed goal of a case that closed as planned',
    { kind: 'evaluation', verdict: 'excepted', closed: closed('01') },
    'excepted',
    'goal-lapsed',
  ],
  [
    'the family ended it',
    { kind: 'evaluation', verdict: 'excepted', closed: closed('03') },
    'excepted',
    'ended-by-family',
  ],
  [
    'circumstances ended it',
    { kind: 'safety-repeat', verdict: 'excepted', closed: closed('05') },
    'excepted',
    'other-circumstances',
  ],
  ['met as the measure says', { kind: 'goal-achieved', verdict: 'met' }, 'met', 'as-defined'],
  ['not met as it says', { kind: 'no-new-start', verdict: 'unmet' }, 'unmet', 'not-as-defined'],
  [
    'covered days',
    { kind: 'evaluation-coverage', verdict: 'met', deadlineOn: '9999-12-31' },
    'met',
    'as-defined',
  ],
  ['its term still runs', { deadlineOn: '2026-06-15', verdict: 'met' }, 'pending', 'not-due-yet'],
  [
    'its term has passed and the days for recording have not',
    { deadlineOn: '2026-06-02', verdict: 'unmet' },
    'pending',
    'may-still-be-recorded',
  ],
  ['the days for recording have passed', { deadlineOn: '2026-06-01' }, 'unmet', 'not-done'],
];

describe('why a milestone counts', () => {
  test.each(answers)('%s', (_, more, status, reason) => {
    expect(whyItCounts(milestone(more), CUT)).toEqual({ status, reason });
  });

  test('every reason is given for something', () => {
    expect(new Set(answers.map(([, , , reason]) => reason))).toEqual(new Set(countingReasons));
  });
});
