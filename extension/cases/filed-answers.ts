import type { Answers } from '../../shared/forms/define-form.ts';
import { findForm } from '../../shared/forms/registry.ts';
import { joinAnswers } from '../../shared/forms/split-answers.ts';
import type { CaseView } from './watch-case.ts';

/** The answers of an entry of the case with the texts that this device can open. Null when it is not there. */
export function filedAnswers(view: CaseView, entryId: string): Answers | null {
  const entry = view.entries.find(({ id }) => id === entryId);
  const form = entry && findForm(entry.form, entry.formVersion);
  return entry && form ? joinAnswers(form, entry.answers, view.texts[entryId] ?? {}) : null;
}
