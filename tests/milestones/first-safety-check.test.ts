import { describe, expect, it } from 'vitest';
import { checklist, closed, opened } from '../history/entry-of.ts';
import { milestonesOf, verdictsOf } from './milestones-of.ts';

const kind = 'first-safety-check';
const plan = { familyGroupPlan: 'being-made', familyGroupPlanOn: '2026-01-12' };
const start = opened({ on: '2026-01-05', recordedOn: '2026-01-13' }, plan);

describe('the first safety checklist', () => {
  it('is due four weeks after the start, whatever the family group plan', () => {
    expect(milestonesOf(kind, start)).toMatchObject([
      { opensOn: '2026-01-05', dueOn: '2026-02-02', isOpen: true },
    ]);
  });

  it.each([
    ['met', 'on the last day', [checklist('s1', 'safe', { on: '2026-02-02' })]],
    ['met', 'whatever the conclusion', [checklist('s1', 'unsafe', { on: '2026-01-20' })]],
    ['unmet', 'a day late', [checklist('s1', 'safe', { on: '2026-02-03' })]],
    ['unmet', 'never', []],
    [
      'met',
      'the second late, the first not',
      [checklist('s1', 'safe', { on: '2026-03-03' }), checklist('s2', 'safe', { on: '2026-01-10' })],
    ],
    ['excluded', 'closed on the due day', [closed('01', { on: '2026-02-02' })]],
    [
      'excluded',
      'closed before, with a checklist',
      [checklist('s1', 'safe', { on: '2026-01-10' }), closed('02', { on: '2026-01-20' })],
    ],
    ['unmet', 'closed a day after the due day', [closed('01', { on: '2026-02-03' })]],
  ])('is %s: %s', (verdict, _, entries) => {
    expect(verdictsOf(kind, start, ...entries)).toEqual([verdict]);
  });
});
