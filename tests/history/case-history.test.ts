import { describe, expect, it } from 'vitest';
import { caseHistory, openGoals, responsibleTeam } from '../../shared/history/case-history.ts';
import {
  action,
  checklist,
  closed,
  entryOf,
  evaluated,
  goal,
  goalClosed,
  id,
  opened,
  retraction,
  transferred,
} from './entry-of.ts';

describe('the opening of a case', () => {
  it('is the first there is', () => {
    const history = caseHistory([
      opened({ on: '2026-01-08', teamId: 'south' }),
      opened({ on: '2026-01-05', teamId: 'north' }),
    ]);
    expect(history.opened).toMatchObject({ on: '2026-01-05', teamId: 'north' });
  });

  it('starts the six-week term, when nothing is known of a family group plan', () => {
    const history = caseHistory([opened({ on: '2026-01-05' }, { familyGroupPlan: 'not-applicable' })]);
    expect(history.clockOn).toBe('2026-01-05');
  });

  it('leaves the term to the day on which the family group plan was settled', () => {
    const plan = { familyGroupPlan: 'declined', familyGroupPlanOn: '2026-01-12' };
    expect(caseHistory([opened({ on: '2026-01-05', recordedOn: '2026-01-12' }, plan)]).clockOn).toBe(
      '2026-01-12',
    );
  });

  it('does not restart the term when something else is corrected later', () => {
    const plan = { familyGroupPlan: 'declined', familyGroupPlanOn: '2026-01-05' };
    const first = opened({ on: '2026-01-05' }, plan);
    const correction = opened(
      { on: '2026-01-05', recordedOn: '2026-02-20', amends: first.id },
      { ...plan, carers: 2 },
    );
    expect(caseHistory([first, correction])).toMatchObject({
      clockOn: '2026-01-05',
      household: { carers: 2 },
    });
  });

  it('keeps its team when another team corrects it', () => {
    const first = opened({ on: '2026-01-05', teamId: 'north' });
    const correction = opened({
      on: '2026-01-05',
      recordedOn: '2026-03-01',
      teamId: 'south',
      amends: first.id,
    });
    const history = caseHistory([first, transferred('south', { on: '2026-02-01' }), correction]);
    expect(responsibleTeam(history, '2026-01-31')).toBe('north');
    expect(responsibleTeam(history, '2026-02-01')).toBe('south');
  });
});

it('a case that nobody opened has no team', () => {
  expect(responsibleTeam(caseHistory([goal('g1', { on: '2026-01-05' })]), '2026-01-05')).toBeNull();
});

describe('transfers', () => {
  it('make the next team responsible from that day, the last one on a day last', () => {
    const history = caseHistory([
      transferred('east', { on: '2026-03-01' }),
      transferred('west', { on: '2026-03-01', recordedOn: '2026-03-02' }),
      opened({ on: '2026-01-05', teamId: 'north' }),
      transferred('south', { on: '2026-02-01' }),
    ]);
    expect(
      ['2026-01-31', '2026-02-01', '2026-02-28', '2026-03-01'].map((on) => responsibleTeam(history, on)),
    ).toEqual(['north', 'south', 'south', 'west']);
  });

  it('recorded late take effect on the day of recording', () => {
    const history = caseHistory([
      opened({ on: '2026-01-05', teamId: 'north' }),
      transferred('south', { on: '2026-02-01', recordedOn: '2026-03-01' }),
    ]);
    expect(responsibleTeam(history, '2026-02-28')).toBe('north');
  });
});

describe('goals', () => {
  it('that are set again get a new version, and the old version keeps its scores', () => {
    const scores = (score: number) => ({ scores: [{ informant: 'youth', score }] });
    const [found] = caseHistory([
      goal('g1', { on: '2026-03-01' }, { ...scores(5), domain: 'school' }),
      evaluated(['g1'], { on: '2026-02-01' }),
      goal('g1', { on: '2026-01-05' }, scores(3)),
    ]).goals;
    expect(found?.versions.map(({ domain }) => domain)).toEqual(['parenting', 'school']);
    expect(found?.scores.map(({ score, goalVersion }) => [score, goalVersion])).toEqual([
      [3, 1],
      [6, 1],
      [5, 2],
    ]);
  });

  it('that are corrected do not get a new version', () => {
    const first = goal('g1', { on: '2026-01-05' });
    const correction = goal(
      'g1',
      { on: '2026-01-05', recordedOn: '2026-01-06', amends: first.id },
      { domain: 'school' },
    );
    expect(caseHistory([first, correction]).goals[0]?.versions).toMatchObject([
      { domain: 'school', on: '2026-01-05', entryId: correction.id },
    ]);
  });

  it('that have not arrived keep what was said about them, and are not open', () => {
    const history = caseHistory([
      evaluated(['g1'], { on: '2026-02-01' }),
      action('g1', 'a1', { on: '2026-02-01' }),
    ]);
    expect(history.goals[0]).toMatchObject({ versions: [], evaluations: [{ on: '2026-02-01' }] });
    expect(openGoals(history)).toEqual([]);
  });

  it('end once: what came first stays', () => {
    const history = caseHistory([
      goal('g1', { on: '2026-01-05' }),
      goalClosed('g1', 'not-achieved', { on: '2026-03-02' }),
      goalClosed('g1', 'achieved', { on: '2026-03-01' }),
    ]);
    expect(history.goals[0]?.ended).toEqual({ on: '2026-03-01', outcome: 'achieved' });
    expect(openGoals(history)).toEqual([]);
  });

  it.each(['achieved', 'partly', 'not-achieved', 'lapsed'])('end by an evaluation that says %s', (status) => {
    const goals = [{ goal: id('g1'), status }];
    const history = caseHistory([
      goal('g1', { on: '2026-01-05' }),
      evaluated([], { on: '2026-02-01' }, { goals }),
    ]);
    expect(history.goals[0]).toMatchObject({
      ended: { on: '2026-02-01', outcome: status },
      evaluations: [{ next: null }],
    });
  });

  it.each(['open', 'adjusted'])('go on after an evaluation that says %s', (status) => {
    const goals = [{ goal: id('g1'), status }];
    const history = caseHistory([
      goal('g1', { on: '2026-01-05' }),
      evaluated([], { on: '2026-02-01' }, { goals }),
    ]);
    expect(history.goals[0]).toMatchObject({ ended: null, evaluations: [{ next: { on: null } }] });
  });
});

describe('evaluations', () => {
  it('of a goal about which nothing is said do not count', () => {
    const history = caseHistory([
      goal('g1', { on: '2026-01-05' }),
      evaluated([], { on: '2026-02-01' }, { goals: [{ goal: id('g1'), scores: [] }] }),
    ]);
    expect(history.goals[0]?.evaluations).toEqual([]);
    expect(history.evaluations).toHaveLength(1);
  });

  it('plan the next one, unless the help is rounded off', () => {
    const [next, roundOff] = [{ nextOn: '2026-05-01' }, { nextOn: '2026-05-01', scale: 'close' }].map(
      (answers) =>
        caseHistory([evaluated(['g1'], { on: '2026-02-01' }, answers)]).goals[0]?.evaluations[0]?.next,
    );
    expect(next).toEqual({ on: '2026-05-01' });
    expect(roundOff).toBeNull();
  });

  it('include the final scores of the closing, without a next one', () => {
    const goals = [
      { goal: id('g1'), scores: [{ informant: 'youth', score: 8 }], outcome: 'achieved' },
      { goal: id('g2'), outcome: 'lapsed' },
    ];
    const history = caseHistory([closed('01', { on: '2026-04-01' }, { goals })]);
    expect(history.goals.map(({ evaluations, ended }) => [evaluations.length, ended?.outcome])).toEqual([
      [1, 'achieved'],
      [0, 'lapsed'],
    ]);
    expect(history.goals[0]?.evaluations[0]?.next).toBeNull();
  });
});

describe('actions', () => {
  const progressOf = (...entries: Parameters<typeof caseHistory>[0]) =>
    caseHistory(entries).goals.flatMap(({ actions }) => actions.map(({ progress }) => progress));
  const progress = (name: string, what: string, on: string) =>
    entryOf('action-progress', { action: id(name), progress: what }, { on });

  it('are open until something is said about them; the last counts', () => {
    const agreed = action('g1', 'a1', { on: '2026-01-05' });
    expect(progressOf(agreed)).toEqual(['open']);
    expect(
      progressOf(progress('a1', 'done', '2026-02-02'), agreed, progress('a1', 'not-done', '2026-02-01')),
    ).toEqual(['done']);
  });

  it('can be ticked off in an evaluation', () => {
    const goals = [{ goal: id('g1'), actionsDone: [id('a1')] }];
    expect(
      progressOf(action('g1', 'a1', { on: '2026-01-05' }), evaluated([], { on: '2026-02-01' }, { goals })),
    ).toEqual(['done']);
  });

  it('stay done when they were recorded so late that they count after they were done', () => {
    expect(
      progressOf(
        action('g1', 'a1', { on: '2026-01-05', recordedOn: '2026-03-01' }),
        progress('a1', 'done', '2026-02-01'),
      ),
    ).toEqual(['done']);
  });

  it('that a new version of the goal repeats keep their first day and their progress', () => {
    const again = { actions: [{ action: id('a1'), owner: 'network', dueOn: '2026-04-01' }] };
    const [found] = caseHistory([
      goal('g1', { on: '2026-01-05' }, { actions: [{ action: id('a1'), owner: 'family' }] }),
      progress('a1', 'done', '2026-02-01'),
      goal('g1', { on: '2026-03-01' }, again),
    ]).goals;
    expect(found?.actions).toMatchObject([
      { agreedOn: '2026-01-05', owner: 'network', dueOn: '2026-04-01', progress: 'done' },
    ]);
  });
});

describe('safety', () => {
  it('keeps the judgements of one assessment together, disagreement too', () => {
    const history = caseHistory([
      checklist('s1', 'unsafe', { on: '2026-01-12', authorId: 'bas' }),
      checklist('s1', 'safe', { on: '2026-01-10', authorId: 'anna' }),
      checklist('s2', 'safe', { on: '2026-02-10' }),
    ]);
    expect(
      history.assessments.map(({ judgements }) =>
        judgements.map(({ authorId, conclusion }) => [authorId, conclusion]),
      ),
    ).toEqual([
      [
        ['anna', 'safe'],
        ['bas', 'unsafe'],
      ],
      [['anna', 'safe']],
    ]);
  });

  it('keeps the day on which an agreement was made, and every date on which it would be looked at', () => {
    const agreement = (evaluateOn: string, status?: string) => ({
      agreements: [{ agreement: id('v1'), who: ['caregiver-1'], evaluateOn, ...(status && { status }) }],
    });
    const [found] = caseHistory([
      checklist('s1', 'concerns', { on: '2026-01-10' }, agreement('2026-02-10')),
      checklist('s2', 'concerns', { on: '2026-02-09' }, agreement('2026-04-10', 'partly-kept')),
      checklist('s3', 'safe', { on: '2026-04-08' }, agreement('2026-04-08', 'ended')),
    ]).agreements;
    expect(found).toMatchObject({
      agreedOn: '2026-01-10',
      status: 'ended',
      reviews: [
        { from: '2026-01-10', on: '2026-02-10' },
        { from: '2026-02-09', on: '2026-04-10' },
      ],
    });
  });
});

it('a case closes once: what came first stays, until it is retracted', () => {
  const first = closed('03', { on: '2026-04-01' });
  const second = closed('01', { on: '2026-05-01' });
  expect(caseHistory([second, first]).closed).toMatchObject({ on: '2026-04-01', reason: '03' });
  const withdrawal = retraction(first.id, { on: '2026-05-02' });
  expect(caseHistory([first, second, withdrawal]).closed).toMatchObject({ on: '2026-05-01', reason: '01' });
});

it('an entry of a form that this version does not know is left alone', () => {
  const unknown = { ...opened({ on: '2026-01-05' }), form: 'from-the-future' };
  expect(caseHistory([unknown])).toEqual(caseHistory([]));
});
