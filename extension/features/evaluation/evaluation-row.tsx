import { dayText, shortDayText } from '../../../shared/text/day-text.ts';
import { earliestDay } from '../../../shared/time/day.ts';
import { InlineButton } from '../../../shared/ui/button.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import type { CaseView } from '../../cases/watch-case.ts';

interface EvaluationRowProps {
  view: CaseView;
  onRecord: (entryId: string) => void;
}

/** When the case was last evaluated, with how many people, and when it is again. */
export function EvaluationRow({ view, onRecord }: EvaluationRowProps) {
  const { language, t } = useLanguage();
  const last = view.history.evaluations.at(-1);
  const planned = view.milestones.filter(({ kind, isOpen }) => kind === 'evaluation' && isOpen);
  const nextOn = earliestDay(...planned.map(({ dueOn }) => dueOn));
  return (
    <section class="doelspoor-section" aria-labelledby="evaluation">
      <div class="doelspoor-row">
        <Heading level={2} id="evaluation">
          {t.evaluation.title}
        </Heading>
        <span class="doelspoor-quiet doelspoor-facts">
          <span>
            {last ? (
              <InlineButton onClick={() => onRecord(last.entryId)}>
                {t.evaluation.last(shortDayText(last.on, view.todayOn, language), last.present.length)}
              </InlineButton>
            ) : (
              t.evaluation.none
            )}
          </span>
          {nextOn && (
            <span>{t.evaluation[last ? 'next' : 'planned'](dayText(nextOn, view.todayOn, language))}</span>
          )}
        </span>
      </div>
    </section>
  );
}
