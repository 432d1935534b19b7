import type { MeasureDefinition } from '../../../shared/measures/define-measure.ts';
import { dayText } from '../../../shared/text/day-text.ts';
import type { Day } from '../../../shared/time/day.ts';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { CaseLink } from '../../due/case-link.tsx';
import type { ShownMilestone } from './use-behind.ts';
import { useNotRightText } from './use-not-right-text.ts';

interface BehindRowProps {
  milestone: ShownMilestone;
  measure: MeasureDefinition;
  todayOn: Day;
}

/** One milestone: whose it is, when it should have been done and was, and why it counts as it does. */
export function BehindRow({ milestone, measure, todayOn }: BehindRowProps) {
  const { language } = useLanguage();
  const text = useNotRightText();
  const { shown, fulfilledOn, reason, isHandedOver } = milestone;
  return (
    <li>
      <p class="doelspoor-due-row__case">
        {shown ? <CaseLink shown={shown} /> : <span class="doelspoor-quiet">{text.elsewhere}</span>}
      </p>
      <p>{text.reasons[reason]}</p>
      <p class="doelspoor-quiet doelspoor-small doelspoor-facts">
        <span>{whenText()}</span>
        {measure.scoring === 'proportion' && fulfilledOn !== null && fulfilledOn !== milestone.dueOn && (
          <span>{text.done(dayText(fulfilledOn, todayOn, language))}</span>
        )}
        {isHandedOver && <span>{text.handedOver}</span>}
      </p>
    </li>
  );

  function whenText(): string {
    const { opensOn, dueOn, deadlineOn } = milestone;
    if (measure.scoring === 'person-days') {
      const first = dayText(opensOn, todayOn, language);
      return deadlineOn === null
        ? text.daysOn(first)
        : text.days(first, dayText(deadlineOn, todayOn, language));
    }
    const day = dayText(deadlineOn ?? dueOn, todayOn, language);
    // Of what is known at once the day is when it happened; of the rest, when it should have.
    return opensOn === dueOn ? text.on(day) : text.due(day);
  }
}
