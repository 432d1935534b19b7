import { useEffect, useState } from 'preact/hooks';
import type { Goal } from '../../../shared/history/case-history.ts';
import { stagnatingGoals } from '../../../shared/history/stagnation.ts';
import { InlineButton } from '../../../shared/ui/button.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { putAway, putAwayAfter } from '../../cases/put-away.ts';
import type { CaseView } from '../../cases/watch-case.ts';

export interface StagnationHintProps {
  goal: Goal;
  /** What the goal is called, for whoever hears the buttons one by one. */
  name: string;
  view: CaseView;
  onFill: (form: string, subject: string) => void;
}

/** That a goal does not move, and what could be done. Quiet, and gone for who puts it away until it is evaluated again. */
export function StagnationHint({ goal, name, view, onFill }: StagnationHintProps) {
  const { t } = useLanguage();
  const [hiddenAfter, setHiddenAfter] = useState<string | null | undefined>(undefined);
  const [isJustHidden, setJustHidden] = useState(false);
  const evaluationId = goal.evaluations.at(-1)?.entryId;
  const stagnates = stagnatingGoals(view.history).some(({ goalId }) => goalId === goal.id);
  useEffect(() => {
    void putAwayAfter(goal.id).then(setHiddenAfter);
  }, [goal.id]);

  if (isJustHidden) {
    return (
      <p class="doelspoor-small doelspoor-quiet" tabIndex={-1} ref={(line) => line?.focus()}>
        {t.consult.putAwayDone}
      </p>
    );
  }
  // Until it is known whether it was put away, nothing is shown that would have to go.
  if (!stagnates || !evaluationId || hiddenAfter === undefined || hiddenAfter === evaluationId) return null;
  return (
    <p class="doelspoor-small doelspoor-quiet doelspoor-hint">
      {t.consult.stagnates}
      <InlineButton label={`${t.consult.ask}: ${name}`} onClick={() => onFill('consult', '')}>
        {t.consult.ask}
      </InlineButton>
      <InlineButton
        label={t.consult.putAwayLabel(name)}
        onClick={() => {
          setJustHidden(true);
          void putAway(goal.id, evaluationId);
        }}
      >
        {t.consult.putAway}
      </InlineButton>
    </p>
  );
}
