import type { Answers, AnswersOf, Fields, FormDefinition } from '../../../shared/forms/define-form.ts';
import type { Day } from '../../../shared/time/day.ts';

/** An entry before it is known when it was recorded. */
export interface DraftEntry {
  id: string;
  form: string;
  formVersion: number;
  teamId: string;
  authorId: string;
  happenedOn: Day;
  /** The first day on which it can have been filled in. */
  knownOn: Day;
  answers: Answers;
  amends: string | null;
}

/** Fills in a form, and lets the compiler see that the answers are that form's. */
export function fillIn<F extends Fields>(
  form: FormDefinition<F>,
  about: Pick<DraftEntry, 'id' | 'teamId' | 'authorId' | 'happenedOn'>,
  answers: AnswersOf<F>,
): DraftEntry {
  const { id: name, version: formVersion } = form;
  const knownOn = about.happenedOn;
  return { ...about, knownOn, form: name, formVersion, answers: { ...answers }, amends: null };
}
