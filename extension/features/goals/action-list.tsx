import { actionOwner } from '../../../shared/codes/action-owner.ts';
import type { Goal } from '../../../shared/history/case-history.ts';
import { shortDayText } from '../../../shared/text/day-text.ts';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { isTextElsewhere } from '../../cases/text-elsewhere.ts';
import type { CaseView } from '../../cases/watch-case.ts';

interface ActionListProps {
  goal: Goal;
  view: CaseView;
  onTick: (action: string, text: string) => void;
}

/** Who does what for a goal. What is done is ticked off here; what was ticked stays in sight. */
export function ActionList({ goal, view, onTick }: ActionListProps) {
  const { language, t } = useLanguage();
  const actions = goal.actions.filter(({ progress }) => progress === 'open' || progress === 'done');
  if (actions.length === 0) return <p class="doelspoor-quiet doelspoor-small">{t.goals.noActions}</p>;
  return (
    <ul class="doelspoor-lines" aria-label={t.goals.actions}>
      {actions.map((action) => {
        const { entryId, textPath } = action;
        const missing = isTextElsewhere(view, entryId, textPath) ? t.form.elsewhere : t.form.unreadable;
        const text = view.texts[entryId]?.[textPath] ?? missing;
        const owner = actionOwner.codes.find(({ code }) => code === action.owner)?.[language] ?? action.owner;
        const day = action.dueOn && shortDayText(action.dueOn, view.todayOn, language);
        return (
          <li key={action.id}>
            <label class="doelspoor-check">
              <input
                class="utrecht-checkbox utrecht-checkbox--html-input"
                type="checkbox"
                aria-label={t.goals.tick(text)}
                checked={action.progress === 'done'}
                disabled={action.progress === 'done'}
                onChange={() => onTick(action.id, text)}
              />
              <span>{text}</span>
              <span class="doelspoor-quiet doelspoor-check__aside">{t.goals.by(owner, day)}</span>
            </label>
          </li>
        );
      })}
    </ul>
  );
}
