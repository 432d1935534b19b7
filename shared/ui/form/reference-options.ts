import { actionOwner } from '../../codes/action-owner.ts';
import type { Language } from '../../domain/localised.ts';
import type { Answers, ReferenceTarget } from '../../forms/define-form.ts';
import { dayText } from '../../text/day-text.ts';
import type { FormContext } from './form-context.ts';

/** Something an answer can point at. */
export interface ReferenceOption {
  value: string;
  /** Null when this device cannot open its text. */
  label: string | null;
  aside?: string;
}

/** What a reference can point at, beside the goal of its own row where there is one. */
export function referenceOptions(
  to: ReferenceTarget,
  row: Answers,
  context: FormContext,
  language: Language,
): ReferenceOption[] {
  switch (to) {
    case 'goal':
      return context.goals.map(({ id, text }) => ({ value: id, label: text }));
    case 'action':
      return context.goals
        .filter(({ id }) => row.goal === undefined || row.goal === id)
        .flatMap(({ actions }) =>
          actions.map(({ id, text, owner }) => ({
            value: id,
            label: text,
            aside: actionOwner.codes.find(({ code }) => code === owner)?.[language] ?? owner,
          })),
        );
    case 'consult':
      return (context.consults ?? []).map(({ id, label }) => ({ value: id, label }));
    case 'entry':
      return context.entries.map(({ id, label }) => ({ value: id, label }));
    case 'assessment':
      return (context.assessments ?? []).map(({ id, on }) => ({
        value: id,
        label: dayText(on, context.todayOn, language),
      }));
    case 'agreement':
      return [];
  }
}
