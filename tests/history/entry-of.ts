import type { Entry } from '../../shared/domain/entry.ts';
import type { Answers } from '../../shared/forms/define-form.ts';
import { findForm } from '../../shared/forms/registry.ts';
import { answersSchema } from '../../shared/forms/schema.ts';
import type { Day } from '../../shared/time/day.ts';

/** A UUID that is easy to recognise in a failing test. */
export function id(name: string): string {
  return `00000000-0000-4000-8000-${Buffer.from(name).toString('hex').padStart(12, '0').slice(-12)}`;
}

export interface Circumstances {
  on: Day;
  /** Noon in Amsterdam on this day; the day it happened when left out. */
  recordedOn?: Day;
  /** Instead of `recordedOn`. */
  recordedAt?: number;
  name?: string;
  teamId?: string;
  authorId?: string;
  amends?: string;
}

let made = 0;

/** An entry as the API would have recorded it: its answers are checked against the form. */
export function entryOf(form: string, answers: Answers, circumstances: Circumstances): Entry {
  const { on, recordedOn = on, recordedAt = Date.parse(`${recordedOn}T11:00:00Z`) + made } = circumstances;
  const definition = findForm(form, 1);
  if (!definition) throw new Error(`no form ${form}`);
  made += 1;
  return {
    id: id(circumstances.name ?? `e${made}`),
    form,
    formVersion: 1,
    teamId: circumstances.teamId ?? 'north',
    authorId: circumstances.authorId ?? 'anna',
    happenedOn: on,
    recordedAt,
    answers: answersSchema(definition, 'coded').parse(answers),
    sealed: {},
    amends: circumstances.amends ?? null,
  };
}

export const opened = (circumstances: Circumstances, answers: Answers = {}): Entry =>
  entryOf('case-opened', answers, circumstances);

export const goal = (name: string, circumstances: Circumstances, answers: Answers = {}): Entry =>
  entryOf('goal', { goal: id(name), domain: 'parenting', ...answers }, circumstances);

export const action = (goalName: string, name: string, circumstances: Circumstances): Entry =>
  entryOf('action', { goal: id(goalName), action: id(name), owner: 'family' }, circumstances);

/** Evaluates the named goals with a score. */
export const evaluated = (names: string[], circumstances: Circumstances, answers: Answers = {}): Entry =>
  entryOf(
    'evaluation',
    {
      goals: names.map((name) => ({ goal: id(name), scores: [{ informant: 'caregiver-1', score: 6 }] })),
      ...answers,
    },
    circumstances,
  );

export const goalClosed = (name: string, outcome: string, circumstances: Circumstances): Entry =>
  entryOf('goal-closed', { goal: id(name), outcome }, circumstances);

export const checklist = (
  name: string,
  conclusion: string,
  circumstances: Circumstances,
  answers: Answers = {},
): Entry =>
  entryOf(
    'safety-checklist',
    { assessment: id(name), instrument: 'neutral-frame@1', occasion: 'start', conclusion, ...answers },
    circumstances,
  );

export const closed = (reason: string, circumstances: Circumstances, answers: Answers = {}): Entry =>
  entryOf('closing', { reason, ...answers }, circumstances);

export const transferred = (toTeam: string, circumstances: Circumstances): Entry =>
  entryOf('transfer', { toTeam }, circumstances);

export const retraction = (entryId: string, circumstances: Circumstances): Entry =>
  entryOf('retraction', { entry: entryId, reason: 'other' }, circumstances);

export const consult = (name: string, circumstances: Circumstances, answers: Answers = {}): Entry =>
  entryOf('consult', { consult: id(name), ...answers }, circumstances);

export const consultAnswer = (name: string, circumstances: Circumstances): Entry =>
  entryOf('consult-answer', { consult: id(name), shape: 'think-along' }, circumstances);

export const consultOutcome = (name: string, outcome: string, circumstances: Circumstances): Entry =>
  entryOf('consult-outcome', { consult: id(name), outcome }, circumstances);

/** Asks to be reminded later. */
export const later = (kind: string, until: Day, circumstances: Circumstances): Entry =>
  entryOf('prompt-answer', { kind, answer: 'later', until }, circumstances);

/** Says that it goes another way. */
export const deviated = (kind: string, reason: string, circumstances: Circumstances): Entry =>
  entryOf('prompt-answer', { kind, answer: 'deviated', reason }, circumstances);

export const movedTo = (nextOn: Day, circumstances: Circumstances): Entry =>
  entryOf('evaluation-date', { nextOn }, circumstances);

/** Help goes up or down a level. */
export const supportLevel = (from: string, to: string, circumstances: Circumstances): Entry =>
  entryOf('support-level', { from, to }, circumstances);
