import { type Coarsening, coarsenings } from '../../../../shared/export/study-plan.ts';
import { CheckControl } from '../../parts/controls.tsx';
import { FieldGroup } from '../../parts/field.tsx';
import { useText } from '../../shell/language.tsx';

interface CoarseningChoiceProps {
  coarsening: Coarsening;
  /** What the plan has approved as it is: that can't be taken back. */
  atLeast?: Coarsening;
  onChange: (part: Partial<Coarsening>) => void;
}

/** What a release makes coarser, and what is lost by each. */
export function CoarseningChoice({ coarsening, atLeast, onChange }: CoarseningChoiceProps) {
  const { t } = useText();
  const text = t.studyPlan;
  return (
    <FieldGroup id="plan-coarsening" label={text.coarsening} hint={text.coarseningHelp}>
      {coarsenings.map((name) => {
        const isFixed = atLeast?.[name] === true;
        const { name: label, loses } = text.coarsen[name];
        return (
          <CheckControl
            key={name}
            id={`plan-coarsen-${name}`}
            isChecked={coarsening[name]}
            isReadOnly={isFixed}
            hint={isFixed ? t.releases.preview.inPlan : loses}
            onChange={(isOn) => onChange({ [name]: isOn })}
          >
            {label}
          </CheckControl>
        );
      })}
    </FieldGroup>
  );
}
