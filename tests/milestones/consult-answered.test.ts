import { describe, expect, it } from 'vitest';
import { closed, consult, consultAnswer, consultOutcome, id, opened } from '../history/entry-of.ts';
import { milestonesOf, verdictsOf } from './milestones-of.ts';

const kind = 'consult-answered';
const start = opened({ on: '2026-01-05' });
const asked = consult('c1', { on: '2026-02-01' });

describe('a consult', () => {
  it('is to be answered within two weeks, and worth a reminder in the second', () => {
    expect(milestonesOf(kind, start, asked)).toMatchObject([
      {
        subject: id('c1'),
        opensOn: '2026-02-08',
        dueOn: '2026-02-15',
        deadlineOn: '2026-02-15',
        isOpen: true,
      },
    ]);
  });

  it.each([
    ['met', 'answered on the last day', [consultAnswer('c1', { on: '2026-02-15' })]],
    ['unmet', 'answered a day later', [consultAnswer('c1', { on: '2026-02-16' })]],
    ['unmet', 'never', []],
    ['unmet', 'another one was answered', [consultAnswer('c2', { on: '2026-02-10' })]],
    ['unmet', 'finished without an answer', [consultOutcome('c1', 'no-follow-up', { on: '2026-02-10' })]],
    ['excluded', 'the case closed by then, whatever the reason', [closed('01', { on: '2026-02-15' })]],
    [
      'excluded',
      'answered, and the case closed by then',
      [consultAnswer('c1', { on: '2026-02-03' }), closed('01', { on: '2026-02-10' })],
    ],
    ['unmet', 'the case closed a day later', [closed('01', { on: '2026-02-16' })]],
  ])('is %s: %s', (verdict, _, entries) => {
    expect(verdictsOf(kind, start, asked, ...entries)).toEqual([verdict]);
  });

  it('asks nothing more once it is finished, answered or not', () => {
    const finished = consultOutcome('c1', 'no-follow-up', { on: '2026-02-10' });
    expect(milestonesOf(kind, start, asked, finished)).toMatchObject([{ isOpen: false, fulfilledOn: null }]);
  });

  it('is one of several, each with its own term', () => {
    const second = consult('c2', { on: '2026-03-01' });
    expect(
      milestonesOf(kind, start, asked, second, consultAnswer('c2', { on: '2026-03-02' })).map(
        ({ subject, verdict }) => [subject, verdict],
      ),
    ).toEqual([
      [id('c1'), 'unmet'],
      [id('c2'), 'met'],
    ]);
  });
});
