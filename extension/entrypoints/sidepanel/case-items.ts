import type { Localised } from '../../../shared/domain/localised.ts';
import { latestForm } from '../../../shared/forms/registry.ts';
import type { Text } from '../../../shared/text/nl.ts';
import type { CaseView } from '../../cases/watch-case.ts';
import { openPlan } from '../../family/plan-case.ts';

/** Something that can be done with a case, as it stands in the menu. */
interface CaseItem {
  label: string;
  onPick: () => void;
}

interface CaseDeeds {
  onFill: (form: string) => void;
  onRecord: () => void;
  onHold: () => void;
}

/** What can be done with a case that is done seldom: each where it makes sense, and for whom it is. */
export function caseItems(
  view: CaseView,
  isCoach: boolean,
  { t, say }: { t: Text; say: (text: Localised) => string },
  { onFill, onRecord, onHold }: CaseDeeds,
): CaseItem[] {
  const isOpen = view.state === 'open';
  const isReadable = isOpen || view.state === 'closed';
  const form = (id: string, label = say(latestForm(id).title)) => ({ label, onPick: () => onFill(id) });
  return [
    ...(isOpen ? [form('closing', t.panel.closeCase), form('transfer'), form('support-level')] : []),
    ...(isReadable
      ? [{ label: t.panel.printPlan, onPick: () => void openPlan(view.ref) }, form('research-objection')]
      : []),
    ...(view.entries.length > 0 ? [{ label: t.amending.record, onPick: onRecord }] : []),
    ...(isCoach ? [{ label: t.retention.hold, onPick: onHold }] : []),
  ];
}
