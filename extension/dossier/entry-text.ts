import { defaultTemplate } from '../../shared/dossier/default-templates.ts';
import { dossierText, NO_YEAR_IS_THIS_YEAR } from '../../shared/dossier/dossier-text.ts';
import { findForm } from '../../shared/forms/registry.ts';
import { joinAnswers } from '../../shared/forms/split-answers.ts';
import { nl } from '../../shared/text/nl.ts';
import { answerWords } from '../cases/answer-words.ts';
import type { CaseView } from '../cases/watch-case.ts';

export interface EntryText {
  text: string;
  /** Whether something was typed that this device can't open: it is missing in the text. */
  isIncomplete: boolean;
}

/**
 * An entry in the words of the organisation's template for its form, else of the product's. Null when it is not there, or
 * is withheld until she judged for herself.
 */
export function entryText(
  view: CaseView,
  entryId: string,
  teams: readonly { id: string; name: string }[] = [],
): EntryText | null {
  const entry = view.entries.find(({ id }) => id === entryId);
  const form = entry && findForm(entry.form, entry.formVersion);
  if (!entry || !form || entry.withheld) return null;
  const opened = view.texts[entryId] ?? {};
  const text = dossierText(
    view.settings.templates[form.id] ?? defaultTemplate(form.id),
    {
      form,
      answers: joinAnswers(form, entry.answers, opened),
      happenedOn: entry.happenedOn,
      caseNumber: view.ref.number,
    },
    answerWords(
      { ...view, todayOn: NO_YEAR_IS_THIS_YEAR },
      { language: 'nl', t: nl },
      (id) => teams.find((team) => team.id === id)?.name ?? null,
    ),
  );
  return { text, isIncomplete: Object.keys(entry.sealed).some((path) => opened[path] === undefined) };
}
