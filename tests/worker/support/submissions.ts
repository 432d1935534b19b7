import type { EntrySubmission } from '../../../shared/domain/entry.ts';
import type { Answers, Form } from '../../../shared/forms/define-form.ts';
import { forms } from '../../../shared/forms/registry.ts';
import { splitAnswers } from '../../../shared/forms/split-answers.ts';

/** The pseudonym of a case nobody else has. */
export function newCaseTag(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .slice(0, 22);
}

/** What a sealed text looks like to the API, which cannot open it. */
export const SEALED = 's1.test-team.1.bm9uY2U.Y2lwaGVydGV4dA';

export interface SubmissionPlan extends Partial<Omit<EntrySubmission, 'answers' | 'sealed'>> {
  form: string;
  caseTag: string;
  teamId: string;
  /** Complete answers, texts in clear; the form's own example when left out. */
  answers?: Answers;
  sealed?: Record<string, string>;
}

/** A submission that makes sense, unless the plan says otherwise: texts are taken out and stand there sealed. */
export function submission({ answers, sealed, ...plan }: SubmissionPlan): EntrySubmission {
  const form: Form | undefined = forms.find(({ id }) => id === plan.form);
  const split = form ? splitAnswers(form, answers ?? form.example) : { coded: answers ?? {}, texts: {} };
  return {
    id: crypto.randomUUID(),
    formVersion: form?.version ?? 1,
    happenedOn: '2026-06-10',
    answers: split.coded,
    sealed: sealed ?? Object.fromEntries(Object.keys(split.texts).map((path) => [path, SEALED])),
    ...plan,
  };
}

/** Answers for a goal that is about nothing in particular. */
export function goalAnswers(goal: string = crypto.randomUUID(), more: Answers = {}): Answers {
  return { goal, text: 'x', domain: 'parenting', ...more };
}

export const CASE_OPENED = { caseNumber: '1' };

export function checklistAnswers(more: Answers = {}): Answers {
  return {
    assessment: crypto.randomUUID(),
    instrument: 'neutral-frame@1',
    occasion: 'start',
    conclusion: 'safe',
    ...more,
  };
}
