import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { isWithheld } from '../../cases/second-judgement.ts';
import type { CaseView } from '../../cases/watch-case.ts';
import { BesideEachOther } from './beside-each-other.tsx';
import { newestByAuthor } from './compare-judgements.ts';
import { ReportingCodeAid } from './reporting-code-aid.tsx';
import { stillToAsk } from './still-to-ask.ts';

interface SafetyMoreProps {
  view: CaseView;
  memberId: string;
  onFill: (form: string, subject: string) => void;
}

/** What there is to do about safety: questions still to be asked, judgements that differ, the reporting code. */
export function SafetyMore({ view, memberId, onFill }: SafetyMoreProps) {
  const { language, t } = useLanguage();
  const latest = view.history.assessments.at(-1);
  const shown = latest && !isWithheld(view, latest.id) ? latest : null;
  const open = shown ? stillToAsk(view, shown, language) : [];
  return (
    <>
      {open.length > 0 && (
        <Fold title={t.safety.toAsk} aside={t.safety.open(open.length)}>
          <ul class="doelspoor-stack doelspoor-small">
            {open.map(({ key, label, child }) => (
              <li key={key}>
                {label}
                {child !== null && <span class="doelspoor-quiet"> · {t.form.child(child)}</span>}
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {shown && newestByAuthor(shown).length > 1 && (
        <Fold title={t.safety.beside}>
          <BesideEachOther view={view} assessment={shown} memberId={memberId} onFill={onFill} />
        </Fold>
      )}
      <Fold title={t.safety.reportingCode}>
        <ReportingCodeAid todayOn={view.todayOn} />
      </Fold>
    </>
  );
}

interface FoldProps {
  title: string;
  aside?: string;
  children: ComponentChildren;
}

/** A line that opens. What is in it is drawn when it is opened. */
function Fold({ title, aside, children }: FoldProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="doelspoor-more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class="doelspoor-row">
        <span>{title}</span>
        {aside && <span class="doelspoor-quiet">{aside}</span>}
      </summary>
      {isOpen && children}
    </details>
  );
}
