import { type Audience, audienceCodes } from '../../../shared/family/audience.ts';
import { useFamilyText } from '../../family/family-text.ts';

interface AudienceChoiceProps {
  legend: string;
  value: Audience;
  onChange: (audience: Audience) => void;
}

/** Who look along, or who a sheet is for. Nobody is filled in. */
export function AudienceChoice({ legend, value, onChange }: AudienceChoiceProps) {
  const { who } = useFamilyText();
  return (
    <fieldset class="doelspoor-stack">
      <legend class="doelspoor-legend">
        <strong>{legend}</strong>
      </legend>
      {audienceCodes.map((code) => (
        <label class="doelspoor-check" key={code}>
          <input
            class="utrecht-checkbox utrecht-checkbox--html-input"
            type="checkbox"
            checked={value.includes(code)}
            onChange={({ currentTarget: { checked } }) =>
              onChange(audienceCodes.filter((one) => (one === code ? checked : value.includes(one))))
            }
          />
          <span>{who[code]}</span>
        </label>
      ))}
    </fieldset>
  );
}
