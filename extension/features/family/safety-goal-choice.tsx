import { isAboutSafety } from '../../../shared/family/family-view.ts';
import { openGoals } from '../../../shared/history/case-history.ts';
import type { CaseView } from '../../cases/watch-case.ts';
import { useFamilyText } from '../../family/family-text.ts';

interface SafetyGoalChoiceProps {
  view: CaseView;
  value: readonly string[];
  onChange: (goals: readonly string[]) => void;
}

/** The goals about safety, for the practitioner alone: which of them a family may see this time. */
export function SafetyGoalChoice({ view, value, onChange }: SafetyGoalChoiceProps) {
  const { begin } = useFamilyText();
  const goals = openGoals(view.history).flatMap((goal) => {
    const text = view.texts[goal.versions.at(-1)?.entryId ?? '']?.text;
    return isAboutSafety(goal) && text ? [{ id: goal.id, text }] : [];
  });
  if (goals.length === 0) return null;
  return (
    <fieldset class="doelspoor-stack">
      <legend class="doelspoor-legend">
        <strong>{begin.safetyGoals}</strong>
      </legend>
      <p class="doelspoor-quiet doelspoor-small">{begin.safetyHelp}</p>
      {goals.map(({ id, text }) => (
        <label class="doelspoor-check" key={id}>
          <input
            class="utrecht-checkbox utrecht-checkbox--html-input"
            type="checkbox"
            checked={value.includes(id)}
            onChange={({ currentTarget: { checked } }) =>
              onChange(checked ? [...value, id] : value.filter((one) => one !== id))
            }
          />
          <span class="doelspoor-quote">{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
