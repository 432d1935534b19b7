import type { Milestone } from '../../shared/milestones/define-milestone.ts';
import { dueText, windowText } from '../../shared/text/day-text.ts';
import type { Day } from '../../shared/time/day.ts';
import { useLanguage } from '../../shared/ui/language.tsx';

interface DueWindowProps {
  milestone: Pick<Milestone, 'opensOn' | 'dueOn'>;
  todayOn: Day;
}

/** Between which days something should happen. Late is said, and that it can still be done. */
export function DueWindow({ milestone: { opensOn, dueOn }, todayOn }: DueWindowProps) {
  const { language, t } = useLanguage();
  const window = windowText(opensOn, dueOn, todayOn, language);
  const span = dueText(dueOn, todayOn, language);
  const isLate = dueOn < todayOn;
  return (
    <p class={isLate ? 'doelspoor-attention' : undefined}>
      {isLate ? t.due.late(window, span) : t.due.by(window, span)}
    </p>
  );
}
