import type { Language } from '../../shared/domain/localised.ts';
import type { AnswerWords } from '../../shared/forms/answers-to-lines.ts';
import type { ReferenceTarget } from '../../shared/forms/define-form.ts';
import { findForm } from '../../shared/forms/registry.ts';
import { knownInstruments } from '../../shared/settings/instruments.ts';
import { dayText } from '../../shared/text/day-text.ts';
import type { Text } from '../../shared/text/nl.ts';
import type { CaseView } from './watch-case.ts';

/** The language in which answers are said. */
interface Spoken {
  language: Language;
  t: Text;
}

/** What it takes to say answers about a case in words: what they refer to, the checklists, the teams. */
export function answerWords(
  view: CaseView,
  { language, t }: Spoken,
  teamName: (id: string) => string | null,
): AnswerWords {
  return {
    language,
    t,
    todayOn: view.todayOn,
    textOf: (to, id) => referredText(view, to, id, language),
    instruments: knownInstruments(view.settings.instruments),
    teamName,
  };
}

/** Why a text is not there to be read, for the entry it should stand in; null when nothing is missing. */
export function missingTextOf(
  view: CaseView,
  entryId: string,
  t: Text,
): (path: string, isRequired: boolean) => string | null {
  const sealed = view.entries.find(({ id }) => id === entryId)?.sealed ?? {};
  return (path, isRequired) => {
    if (sealed[path] !== undefined) return t.form.unreadable;
    return isRequired ? t.form.elsewhere : null;
  };
}

function referredText(view: CaseView, to: ReferenceTarget, id: string, language: Language): string | null {
  const { history, texts } = view;
  switch (to) {
    case 'goal': {
      const newest = history.goals.find((goal) => goal.id === id)?.versions.at(-1);
      return (newest && texts[newest.entryId]?.text) ?? null;
    }
    case 'action': {
      const action = history.goals.flatMap(({ actions }) => actions).find((one) => one.id === id);
      return (action && texts[action.entryId]?.[action.textPath]) ?? null;
    }
    case 'agreement': {
      const agreement = history.agreements.find((one) => one.id === id);
      return (agreement && texts[agreement.entryId]?.[agreement.textPath]) ?? null;
    }
    case 'consult': {
      const consult = history.consults.find((one) => one.id === id);
      return (consult && texts[consult.entryId]?.question) ?? null;
    }
    case 'assessment':
      return entryText(
        view,
        history.assessments.find((one) => one.id === id)?.judgements[0]?.entryId,
        language,
      );
    case 'entry':
      return entryText(view, id, language);
  }
}

/** An entry by its form and day: “Evaluatie, di 24 nov”. */
function entryText(view: CaseView, entryId: string | undefined, language: Language): string | null {
  const entry = view.entries.find(({ id }) => id === entryId);
  const form = entry && findForm(entry.form, entry.formVersion);
  return entry && form
    ? `${form.title[language]}, ${dayText(entry.happenedOn, view.todayOn, language)}`
    : null;
}
