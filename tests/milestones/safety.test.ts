import { describe, expect, it } from 'vitest';
import { checklist, closed, entryOf, goal, id, opened } from '../history/entry-of.ts';
import { milestonesOf, verdictsOf } from './milestones-of.ts';

const start = opened({ on: '2026-01-05' });
const judged = (name: string, conclusion: string, on: string, authorId = 'anna') =>
  checklist(name, conclusion, { on, authorId });
const together = (on: string) =>
  checklist('s1', 'safe', { on }, { assessors: [{ role: 'practitioner' }, { role: 'colleague' }] });

describe('the second assessor', () => {
  const kind = 'second-assessor';
  const first = judged('s1', 'safe', '2026-01-10');

  it.each([
    ['met', 'two together', [together('2026-01-10')]],
    ['met', 'a colleague on the last day', [first, judged('s1', 'safe', '2026-01-24', 'bas')]],
    ['unmet', 'a colleague a day late', [first, judged('s1', 'safe', '2026-01-25', 'bas')]],
    ['unmet', 'the same person twice', [first, judged('s1', 'concerns', '2026-01-12')]],
    ['unmet', 'nobody', [first]],
    ['unmet', 'nobody, and the case closed', [first, closed('03', { on: '2026-01-12' })]],
  ])('is %s: %s', (verdict, _, entries) => {
    expect(verdictsOf(kind, start, ...entries)).toEqual([verdict]);
  });

  it('is asked for each assessment apart, until a newer one replaces it', () => {
    const milestones = milestonesOf(kind, start, first, judged('s2', 'safe', '2026-03-01', 'bas'));
    expect(milestones.map(({ subject, dueOn, isOpen }) => [subject, dueOn, isOpen])).toEqual([
      [id('s1'), '2026-01-24', false],
      [id('s2'), '2026-03-15', true],
    ]);
  });
});

describe('looking at safety again', () => {
  const kind = 'safety-repeat';
  const worry = judged('s1', 'concerns', '2026-01-10');

  it('is due 13 weeks after a conclusion of concerns or unsafe, and only then', () => {
    expect(milestonesOf(kind, start, judged('s1', 'unsafe', '2026-01-10'))).toMatchObject([
      { subject: id('s1'), dueOn: '2026-04-11', opensOn: '2026-03-21' },
    ]);
    expect(milestonesOf(kind, start, judged('s1', 'safe', '2026-01-10'))).toEqual([]);
  });

  it('follows the heaviest of the judgements', () => {
    const second = judged('s1', 'unsafe', '2026-01-12', 'bas');
    expect(milestonesOf(kind, start, judged('s1', 'safe', '2026-01-10'), second)).toMatchObject([
      { dueOn: '2026-04-11' },
    ]);
  });

  it.each([
    ['met', 'on the last day', [judged('s2', 'safe', '2026-04-11')]],
    ['unmet', 'a day late', [judged('s2', 'safe', '2026-04-12')]],
    ['unmet', 'a second judgement of the same assessment', [judged('s1', 'safe', '2026-02-01', 'bas')]],
    ['unmet', 'on the same day', [judged('s2', 'safe', '2026-01-10')]],
    ['unmet', 'closed as planned without a repeat', [closed('01', { on: '2026-02-01' })]],
    [
      'met',
      'repeated on the day of closing',
      [judged('s2', 'safe', '2026-02-01'), closed('01', { on: '2026-02-01' })],
    ],
    [
      'unmet',
      'repeated a day after closing',
      [judged('s2', 'safe', '2026-02-02'), closed('01', { on: '2026-02-01' })],
    ],
    ['excepted', 'ended by the family', [closed('03', { on: '2026-04-11' })]],
    ['excepted', 'ended by external circumstances', [closed('05', { on: '2026-02-01' })]],
    ['unmet', 'ended by the family after 13 weeks', [closed('03', { on: '2026-04-12' })]],
    [
      'met',
      'repeated, then ended by the family',
      [judged('s2', 'safe', '2026-02-01'), closed('03', { on: '2026-03-01' })],
    ],
  ])('is %s: %s', (verdict, _, entries) => {
    expect(verdictsOf(kind, start, worry, ...entries)).toEqual([verdict]);
  });

  it('is due at the closing when that comes first', () => {
    expect(milestonesOf(kind, start, worry, closed('01', { on: '2026-02-01' }))).toMatchObject([
      { deadlineOn: '2026-02-01', isOpen: false },
    ]);
  });
});

describe('a goal for safety', () => {
  const kind = 'safety-goal';
  const worry = judged('s1', 'unsafe', '2026-01-10');
  const safetyGoal = (on: string) => goal('g1', { on }, { domain: 'safety' });

  it.each([
    ['met', 'on the last day', [safetyGoal('2026-01-24')]],
    ['met', 'before the assessment', [safetyGoal('2026-01-06')]],
    ['unmet', 'a day late', [safetyGoal('2026-01-25')]],
    ['unmet', 'in another life domain', [goal('g1', { on: '2026-01-12' })]],
    ['excluded', 'closed on the due day', [closed('01', { on: '2026-01-24' })]],
    ['unmet', 'closed a day later', [closed('03', { on: '2026-01-25' })]],
  ])('is %s: %s', (verdict, _, entries) => {
    expect(verdictsOf(kind, start, worry, ...entries)).toEqual([verdict]);
  });

  it('is due once in a case, two weeks after the first worrying assessment', () => {
    const milestones = milestonesOf(
      kind,
      start,
      judged('s3', 'unsafe', '2026-03-01'),
      judged('s2', 'concerns', '2026-02-01'),
      judged('s1', 'safe', '2026-01-10'),
    );
    expect(milestones).toMatchObject([{ subject: '', opensOn: '2026-02-01', dueOn: '2026-02-15' }]);
  });

  it('is not asked for where all is safe', () => {
    expect(milestonesOf(kind, start, judged('s1', 'safe', '2026-01-10'))).toEqual([]);
  });
});

describe('the review of a safety agreement', () => {
  const kind = 'agreement-review';
  const agreed = (
    name: string,
    on: string,
    evaluateOn: string,
    more: { status?: string; authorId?: string } = {},
  ) =>
    checklist(
      name,
      'concerns',
      { on, ...(more.authorId && { authorId: more.authorId }) },
      {
        agreements: [
          {
            agreement: id('v1'),
            who: ['caregiver-1'],
            evaluateOn,
            ...(more.status && { status: more.status }),
          },
        ],
      },
    );
  const made = agreed('s1', '2026-01-10', '2026-02-10');

  it.each([
    ['met', 'on its date', [judged('s2', 'safe', '2026-02-10')]],
    ['unmet', 'a day later', [judged('s2', 'safe', '2026-02-11')]],
    ['unmet', 'by a second assessor of the same assessment', [judged('s1', 'safe', '2026-01-12', 'bas')]],
    ['excluded', 'closed by then', [closed('01', { on: '2026-02-10' })]],
  ])('is %s: %s', (verdict, _, entries) => {
    expect(verdictsOf(kind, start, made, ...entries)).toEqual([verdict]);
  });

  it('comes again each time the agreement is renewed', () => {
    const milestones = milestonesOf(kind, start, made, agreed('s2', '2026-02-09', '2026-04-09'));
    expect(
      milestones.map(({ subject, dueOn, verdict, isOpen }) => [subject, dueOn, verdict, isOpen]),
    ).toEqual([
      [`${id('v1')}/0`, '2026-02-10', 'met', false],
      [`${id('v1')}/1`, '2026-04-09', 'unmet', true],
    ]);
  });

  it('is over when the agreement is not needed any more', () => {
    const ended = agreed('s2', '2026-02-09', '2026-02-09', { status: 'ended' });
    expect(milestonesOf(kind, start, made, ended).map(({ isOpen }) => isOpen)).toEqual([false]);
  });
});

describe('what assessors conclude together', () => {
  const joint = (conclusion: string, on: string, more = {}) =>
    entryOf('joint-conclusion', { assessment: id('s1'), conclusion, ...more }, { on });
  const worried = judged('s1', 'unsafe', '2026-01-10');
  const calm = judged('s1', 'safe', '2026-01-12', 'bas');

  it('decides whether a repeat and a goal for safety are due', () => {
    for (const kind of ['safety-repeat', 'safety-goal']) {
      expect(verdictsOf(kind, start, worried, calm)).toEqual(['unmet']);
      expect(verdictsOf(kind, start, worried, calm, joint('safe', '2026-01-20'))).toEqual([]);
      expect(verdictsOf(kind, start, calm, joint('concerns', '2026-01-20'))).toEqual(['unmet']);
    }
  });

  it('does not undo a term that had passed', () => {
    expect(verdictsOf('safety-goal', start, worried, calm, joint('safe', '2026-01-24'))).toEqual([]);
    expect(verdictsOf('safety-goal', start, worried, calm, joint('safe', '2026-01-25'))).toEqual(['unmet']);
    expect(verdictsOf('safety-repeat', start, worried, calm, joint('safe', '2026-04-12'))).toEqual(['unmet']);
  });

  it('is no second judgement, nor a repeat', () => {
    expect(verdictsOf('second-assessor', start, worried, joint('unsafe', '2026-01-12'))).toEqual(['unmet']);
    expect(verdictsOf('safety-repeat', start, worried, joint('unsafe', '2026-02-12'))).toEqual(['unmet']);
  });

  it('brings agreements that are looked at on their own date', () => {
    const agreements = [{ agreement: id('v1'), who: ['network'], evaluateOn: '2026-02-10' }];
    expect(
      milestonesOf('agreement-review', start, worried, joint('concerns', '2026-01-20', { agreements })),
    ).toMatchObject([{ subject: `${id('v1')}/0`, dueOn: '2026-02-10', isOpen: true }]);
  });
});
