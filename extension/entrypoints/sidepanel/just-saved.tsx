import { latestForm } from '../../../shared/forms/registry.ts';
import { InlineButton } from '../../../shared/ui/button.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import type { CaseView } from '../../cases/watch-case.ts';
import { amendedEntry } from '../../drafts/amends.ts';
import type { SavedForm } from '../../features/fill-in/signals.ts';

interface JustSavedProps {
  saved: SavedForm;
  view: CaseView;
  onFill: (form: string, subject: string) => void;
}

/** What was saved a moment ago, with what may follow from it: someone to think along, or who helps from now on. */
export function JustSaved({ saved, view, onFill }: JustSavedProps) {
  const { t, say } = useLanguage();
  const title = say(latestForm(saved.form).title);
  const isAmended = amendedEntry(saved.subject) !== null;
  const isAsked = view.history.consults.some(
    ({ askedOn, outcome }) => askedOn === view.todayOn && outcome === null,
  );
  return (
    <div class="doelspoor-small doelspoor-just-saved" role="status">
      <p>{isAmended ? t.amending.saved(title) : t.saving.formSaved(title)}</p>
      {saved.changesScale && !isAmended && (
        <p>
          {t.evaluation.changesScale}{' '}
          <InlineButton onClick={() => onFill('support-level', '')}>{t.evaluation.recordScale}</InlineButton>
        </p>
      )}
      {saved.needsConsult && !isAsked && (
        <p>
          {t.consult.asksFor}{' '}
          <InlineButton onClick={() => onFill('consult', '')}>{t.consult.ask}</InlineButton>
        </p>
      )}
    </div>
  );
}
