import type { DossierWords } from '../../shared/dossier/dossier-text.ts';
import type { ReferenceTarget } from '../../shared/forms/define-form.ts';
import { knownInstruments } from '../../shared/settings/instruments.ts';
import type { CaseView } from '../cases/watch-case.ts';

/**
 * What answers of a case point at, in words, as far as this device can open them.
 * @param teams those whose names are known
 */
export function caseWords(view: CaseView, teams: readonly { id: string; name: string }[]): DossierWords {
  return {
    textOf: (to, id) => textOf(view, to, id),
    instruments: knownInstruments(view.settings.instruments),
    teamName: (id) => teams.find((team) => team.id === id)?.name ?? null,
  };
}

function textOf({ history, texts }: CaseView, to: ReferenceTarget, id: string): string | null {
  const at = (entryId: string | undefined, path: string) => texts[entryId ?? '']?.[path] ?? null;
  if (to === 'goal') return at(history.goals.find((goal) => goal.id === id)?.versions.at(-1)?.entryId, 'text');
  if (to === 'consult') return at(history.consults.find((consult) => consult.id === id)?.entryId, 'question');
  if (to !== 'action') return null;
  const action = history.goals.flatMap(({ actions }) => actions).find((one) => one.id === id);
  return action ? at(action.entryId, action.textPath) : null;
}
