import { useState } from 'preact/hooks';
import type { Milestone } from '../../../shared/milestones/define-milestone.ts';
import { findReminder } from '../../../shared/milestones/reminders.ts';
import { dayText, dueText } from '../../../shared/text/day-text.ts';
import { InlineButton } from '../../../shared/ui/button.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import type { CaseView } from '../../cases/watch-case.ts';
import { isForColleague, subjectOf } from './due-form.ts';

interface QuietLinesProps {
  view: CaseView;
  memberId: string;
  due: readonly Milestone[];
  /** Then the most urgent of these is not said at once either. */
  isBesidePrompt: boolean;
  onFill: (form: string, subject: string) => void;
}

/** What is due without being put forward: one line, and the rest behind a button. */
export function QuietLines({ due, isBesidePrompt, ...about }: QuietLinesProps) {
  const { t } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const [first, ...rest] = due;
  const hidden = isBesidePrompt ? due : rest;
  return (
    <div class="doelspoor-section doelspoor-small">
      {!isBesidePrompt && first && <QuietLine {...about} milestone={first} />}
      {hidden.length > 0 && (
        <InlineButton isExpanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t.due.andMore(hidden.length)}
        </InlineButton>
      )}
      {isOpen && hidden.map((one) => <QuietLine key={one.kind} {...about} milestone={one} />)}
    </div>
  );
}

type QuietLineProps = Omit<QuietLinesProps, 'due' | 'isBesidePrompt'> & { milestone: Milestone };

function QuietLine({ view, memberId, milestone, onFill }: QuietLineProps) {
  const { language, t, say } = useLanguage();
  const definition = findReminder(milestone.kind);
  if (!definition) return null;
  const { dueOn, remindFrom } = milestone;
  const { todayOn } = view;
  const name = say(definition.name);
  const said =
    dueOn < todayOn
      ? t.due.quietLate(name, dueText(dueOn, todayOn, language))
      : t.due.quietBy(name, dayText(dueOn, todayOn, language));
  const isSnoozed = remindFrom !== null && remindFrom > todayOn;
  return (
    <p class="doelspoor-row doelspoor-due-line">
      <span class="doelspoor-facts">
        <span class={dueOn < todayOn ? 'doelspoor-attention' : 'doelspoor-quiet'}>{said}</span>
        {isSnoozed && (
          <span class="doelspoor-quiet">{t.due.remindedOn(dayText(remindFrom, todayOn, language))}</span>
        )}
      </span>
      {!isForColleague(view, milestone, memberId) && (
        <InlineButton
          label={t.due.fillInThis(name)}
          onClick={() => onFill(definition.form, subjectOf(milestone))}
        >
          {t.due.fillIn}
        </InlineButton>
      )}
    </p>
  );
}
