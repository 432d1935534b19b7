import type { Audience } from '../../../shared/family/audience.ts';
import type { Answers } from '../../../shared/forms/define-form.ts';
import { longDayText } from '../../../shared/text/long-day.ts';
import { useLanguage } from '../../../shared/ui/language.tsx';
import type { CaseRef } from '../../case-systems/case-number.ts';
import type { CaseView } from '../../cases/watch-case.ts';
import { useFamilyText } from '../../family/family-text.ts';
import type { SharedCase } from '../../family/shared-screen.ts';
import { FamilyGoalView } from './family-goal.tsx';
import { useEvaluation } from './use-evaluation.ts';
import { familyViewOf, isThere, useWatchedCase } from './use-family-view.ts';

interface SharedPlanProps {
  caseRef: CaseRef;
  shared: SharedCase;
  startEvaluation: (view: CaseView) => Answers;
}

/** The family's plan: their goals, scores and actions, and when they look again. */
export function SharedPlan({ caseRef, shared, startEvaluation }: SharedPlanProps) {
  const { screen } = useFamilyText();
  const view = useWatchedCase(caseRef);
  if (!view) return null;
  if (!isThere(view)) return <p class="doelspoor-section">{screen.unavailable}</p>;
  return <Plan view={view} shared={shared} startEvaluation={startEvaluation} />;
}

function Plan({
  view,
  shared: { audience, safetyGoals },
  startEvaluation,
}: Omit<SharedPlanProps, 'caseRef'> & { view: CaseView }) {
  const { language } = useLanguage();
  const { screen } = useFamilyText();
  const evaluation = useEvaluation(view.caseTag, () => ({
    happenedOn: view.todayOn,
    answers: { ...startEvaluation(view), present: presentOf(audience) },
  }));
  const plan = familyViewOf(view, audience, safetyGoals);
  const isOpen = view.state === 'open';
  return (
    <>
      {plan?.goals.length === 0 && <p class="doelspoor-section">{screen.noGoals}</p>}
      {isOpen && (plan?.goals.length ?? 0) > 0 && (
        <p class="doelspoor-family__hint doelspoor-quiet">{screen.keys}</p>
      )}
      <div class="doelspoor-family__goals">
        {plan?.goals.map((goal) => (
          <FamilyGoalView
            key={goal.id}
            goal={goal}
            audience={audience}
            todayOn={view.todayOn}
            evaluation={isOpen ? evaluation : null}
          />
        ))}
      </div>
      {plan?.nextOn && (
        <p class="doelspoor-family__next doelspoor-row">
          <strong>{screen.next}</strong>
          <span>{longDayText(plan.nextOn, language)}</span>
        </p>
      )}
      <div class="doelspoor-family__kept">
        <p class="doelspoor-quiet" role="status">
          {evaluation.isKept === 'kept' && screen.kept}
        </p>
        <p role="alert">{evaluation.isKept === 'failed' && screen.notKept}</p>
      </div>
    </>
  );
}

/** Those who look along are there: the evaluation need not ask again. */
function presentOf(audience: Audience): string[] {
  return [...audience];
}
