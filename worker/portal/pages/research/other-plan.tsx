import type { Team } from '../../../../shared/api/schemas.ts';
import { Alert } from '../../../../shared/ui/alert.tsx';
import { CheckControl } from '../../parts/controls.tsx';
import { useText } from '../../shell/language.tsx';
import type { PlanDraft } from './plan-draft.ts';
import { isSamePart, type OtherPlan, type PlanPart, withPart } from './plan-merge.ts';
import { usePlanWords } from './use-plan-words.ts';

interface OtherPlanProps {
  other: OtherPlan;
  /** As it stands in the form, which is what will be saved. */
  draft: PlanDraft;
  teams: readonly Team[];
  onChoose: (draft: PlanDraft, other: OtherPlan) => void;
}

/** What somebody saved meanwhile, beside what was typed here: to choose from, part by part. */
export function OtherPlanChoice({ other, draft, teams, onChoose }: OtherPlanProps) {
  const { t } = useText();
  const text = t.studyPlan.other;
  const { names, wordsOf } = usePlanWords(teams);
  const { mine, theirs, parts } = other;

  function take(part: PlanPart, isMine: boolean): void {
    // What stands in the form may have been typed after the question came up.
    const kept = isSamePart(draft, theirs, part) ? mine : withPart(mine, draft, part);
    onChoose(withPart(draft, isMine ? kept : theirs, part), { ...other, mine: kept });
  }

  return (
    <div class="doelspoor-stack" data-other-plan tabIndex={-1}>
      <Alert kind="warning" announced="now">
        <p>
          <strong>{text.title}</strong>
        </p>
        <p>{parts.length === 0 ? text.nothing : text.help}</p>
      </Alert>
      {parts.map((part) => {
        const isTheirs = isSamePart(draft, theirs, part);
        const choice = (isMine: boolean) => (
          <CheckControl
            id={`other-${part}-${isMine ? 'mine' : 'theirs'}`}
            type="radio"
            name={`other-${part}`}
            isChecked={isTheirs !== isMine}
            hint={wordsOf(isMine ? (isTheirs ? mine : draft) : theirs, part) || text.empty}
            onChange={() => take(part, isMine)}
          >
            {isMine ? text.mine : text.theirs}
          </CheckControl>
        );
        return (
          <fieldset key={part} class="portal-outcome doelspoor-stack">
            <legend>
              <strong>{names[part]}</strong>
            </legend>
            {choice(true)}
            {choice(false)}
          </fieldset>
        );
      })}
    </div>
  );
}
