import { CheckControl } from '../../parts/controls.tsx';
import { NumberControl } from '../../parts/number-control.tsx';
import { useText } from '../../shell/language.tsx';
import { CoarseningChoice } from './coarsening-choice.tsx';
import { idOfPlan, type PlanEditing } from './plan-form.tsx';

/** What keeps families from being recognised, and how long files stay. */
export function PrivacyFields({ draft, change, errorAt }: PlanEditing) {
  const { t } = useText();
  const text = t.studyPlan;
  return (
    <>
      {draft.detail === 'rows' && (
        <>
          <CoarseningChoice
            coarsening={draft.coarsening}
            onChange={(part) => change({ coarsening: { ...draft.coarsening, ...part } })}
          />
          <NumberControl
            id={idOfPlan('leastClass')}
            label={text.leastClass}
            hint={text.leastClassHelp}
            value={draft.leastClass}
            min={1}
            max={50}
            unit={text.cases}
            error={errorAt('leastClass')}
            onChange={(leastClass) => change({ leastClass })}
          />
          <CheckControl
            id="plan-linked"
            isChecked={draft.isLinked}
            hint={text.isLinkedHelp}
            onChange={(isLinked) => change({ isLinked })}
          >
            {text.isLinked}
          </CheckControl>
        </>
      )}
      <NumberControl
        id={idOfPlan('keepFilesDays')}
        label={text.keepFilesDays}
        hint={text.keepFilesDaysHelp}
        value={draft.keepFilesDays}
        min={1}
        max={365}
        unit={text.days}
        error={errorAt('keepFilesDays')}
        onChange={(keepFilesDays) => change({ keepFilesDays })}
      />
    </>
  );
}
