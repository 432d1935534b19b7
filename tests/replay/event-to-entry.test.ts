import { describe, expect, it } from 'vitest';
import { EntrySubmission } from '../../shared/domain/entry.ts';
import { findForm } from '../../shared/forms/registry.ts';
import { validateAnswers } from '../../shared/forms/validate-answers.ts';
import { addDays, dayOfInstant } from '../../shared/time/day.ts';
import { eventToEntry } from '../../worker/local/replay/event-to-entry.ts';
import { replayInstrument } from '../../worker/local/replay/replay-instrument.ts';
import { simulatedLines } from './simulated.ts';

const envelope = {
  id: 'E1',
  time: '2025-07-01T22:30:00Z',
  team: 'T01',
  worker: 'T01-W02',
  case: 'K00001a',
  payload: { on: '2025-07-01' },
};

function entryOf(type: string, payload: object, more: object = {}) {
  const line = { ...envelope, type, ...more, payload: { on: '2025-07-01', ...payload } };
  const outcome = eventToEntry(JSON.stringify(line));
  if (outcome.kind !== 'entry') throw new Error(JSON.stringify(outcome));
  return outcome.entry;
}

const answersOf = (type: string, payload: object) => entryOf(type, payload).submission.answers;

describe('every line of the simulated log that has a form', () => {
  const entries = simulatedLines().flatMap((line) => {
    const outcome = eventToEntry(line);
    return outcome.kind === 'entry' ? [outcome.entry] : [];
  });

  it('becomes an entry that could have come over HTTP', () => {
    expect(entries.length).toBeGreaterThan(5000);
    for (const { submission } of entries) expect(EntrySubmission.safeParse(submission).success).toBe(true);
  });

  it('answers its form as the form asks, on a day that had come', () => {
    for (const { submission, recordedAt } of entries) {
      const form = findForm(submission.form, submission.formVersion);
      const { answers, happenedOn } = submission;
      const given = { answers, happenedOn, todayOn: dayOfInstant(recordedAt) };
      expect(form && validateAnswers(form, 'coded', given, [replayInstrument])).toMatchObject({ ok: true });
    }
  });

  it('takes in every form that the log can speak of', () => {
    expect([...new Set(entries.map(({ submission }) => submission.form))].sort()).toEqual([
      'action',
      'action-progress',
      'case-opened',
      'closing',
      'consult',
      'consult-answer',
      'consult-outcome',
      'evaluation',
      'goal',
      'goal-closed',
      'retraction',
      'safety-checklist',
      'support-level',
      'transfer',
    ]);
  });
});

describe('a line', () => {
  it('gives the same entry each time, and another event another id', () => {
    const again = entryOf('goal.set', { goal: 'g1', domain: 'safety' });
    expect(entryOf('goal.set', { goal: 'g1', domain: 'safety' })).toEqual(again);
    expect(entryOf('goal.set', { goal: 'g1', domain: 'safety' }, { id: 'E2' }).submission.id).not.toBe(
      again.submission.id,
    );
  });

  it('names a goal by case and name, so that two cases can both have a first goal', () => {
    const goalIn = (caseName: string) =>
      entryOf('goal.set', { goal: 'g1', domain: 'safety' }, { case: caseName }).submission.answers.goal;
    expect(goalIn('K1')).toBe(goalIn('K1'));
    expect(goalIn('K1')).not.toBe(goalIn('K2'));
  });

  it('about a consult names the same one each time', () => {
    const [asked, given, ended] = [
      answersOf('consult.requested', { consult: 'c1', question: 'other' }),
      answersOf('consult.given', { consult: 'c1', form: 'meedenken' }),
      answersOf('consult.outcome', { consult: 'c1', outcome: 'referral' }),
    ];
    expect(asked).toEqual({ consult: given.consult });
    expect(ended).toEqual({ consult: given.consult, outcome: 'referral' });
  });

  it('was recorded at its instant by its worker, or by the assessor it names', () => {
    const agreed = entryOf('action.agreed', { goal: 'g1', action: 'g1a1', owner: 'worker', dueOn: null });
    expect(agreed).toMatchObject({ recordedAt: Date.parse(envelope.time), authorId: 'T01-W02' });
    const judged = entryOf('checklist.completed', {
      assessment: 'a1',
      instrument: 'safety-12',
      version: 1,
      assessor: 'T01-W03',
      items: { s01: 0, s02: 1, s03: 9 },
      level: 'amber',
    });
    expect(judged.authorId).toBe('T01-W03');
    expect(judged.submission.answers).toMatchObject({
      instrument: 'safety-12@1',
      conclusion: 'concerns',
      items: [
        { item: 's01', answer: 'no' },
        { item: 's02', answer: 'yes' },
        { item: 's03', answer: 'unknown' },
      ],
    });
  });

  it.each([
    [
      'an evaluation without a next date rounds off',
      'goal.evaluated',
      { goal: 'g1', score: 1, next: null },
      { scale: 'close' },
    ],
    ['a lapsed goal', 'goal.closed', { goal: 'g1', reason: 'no-longer-relevant' }, { outcome: 'lapsed' }],
    [
      'an action of the worker',
      'action.agreed',
      { goal: 'g1', action: 'a1', owner: 'worker' },
      { owner: 'professional' },
    ],
    [
      'a goal set without the family',
      'goal.set',
      { goal: 'g1', domain: 'health', formulatedWith: 'worker-only' },
      { domain: 'physical-health', formulatedBy: ['professional'], together: 'no' },
    ],
    [
      'a consult about what the log calls safety',
      'consult.requested',
      { consult: 'c1', question: 'safety' },
      { reason: 'safety' },
    ],
    [
      'an answer that was going along',
      'consult.given',
      { consult: 'c1', form: 'meegaan' },
      { shape: 'go-along' },
    ],
    [
      'a consult that was enough',
      'consult.outcome',
      { consult: 'c1', outcome: 'no-referral' },
      { outcome: 'enough' },
    ],
    ['a transfer', 'case.transferred', { toTeam: 'T02' }, { toTeam: 'T02' }],
    ['a closing', 'case.closed', { reason: '03', satisfaction: null, informant: 'parent' }, { reason: '03' }],
  ])('%s', (_, type, payload, answers) => {
    expect(answersOf(type, payload)).toMatchObject(answers);
  });

  it('that withdraws another happened on the local day on which it was recorded', () => {
    const outcome = eventToEntry(
      JSON.stringify({ ...envelope, type: 'event.retracted', payload: { ref: 'E1' } }),
    );
    expect(outcome).toMatchObject({
      entry: {
        submission: {
          form: 'retraction',
          happenedOn: '2025-07-02',
          answers: { entry: entryOf('case.opened', {}).submission.id },
        },
      },
    });
  });

  it('of a learning meeting is of a team, on the day on which it counts', () => {
    const held = (on: string) =>
      eventToEntry(JSON.stringify({ ...envelope, case: null, type: 'meeting.held', payload: { on } }));
    const recordedOn = dayOfInstant(Date.parse(envelope.time));
    const inTime = addDays(recordedOn, -14);
    expect(held(inTime)).toMatchObject({
      kind: 'meeting',
      meeting: { teamId: envelope.team, heldOn: inTime },
    });
    expect(held(addDays(inTime, -1))).toMatchObject({ meeting: { heldOn: recordedOn } });
    expect(held('gisteren')).toMatchObject({ kind: 'unusable' });
  });

  it('of a kind that has no form yet says so', () => {
    const line = { ...envelope, case: null, type: 'improvement.agreed' };
    expect(eventToEntry(JSON.stringify(line))).toMatchObject({ kind: 'no-form', type: 'improvement.agreed' });
  });
});
