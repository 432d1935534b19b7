import { type SwotPart, swotParts } from '../../../shared/api/area.ts';
import type { Clash } from '../../../shared/meetings/merge-fields.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { useAreaText } from './use-area-text.ts';

interface SwotClashProps {
  clash: Clash;
  onChoose: (text: string) => void;
}

/** Two people wrote the same part otherwise: both stand here until one of them says what it is to be. */
export function SwotClash({ clash: { path, mine, theirs }, onChoose }: SwotClashProps) {
  const { swot: text } = useAreaText();
  const part: SwotPart | undefined = swotParts.find((one) => one === path);
  if (!part) return null;
  const both = [mine, theirs].filter((one) => one !== '').join('\n\n');
  return (
    <fieldset class="doelspoor-note doelspoor-stack doelspoor-no-print">
      <legend>
        <strong>{text.parts[part]}</strong>
      </legend>
      {[
        { name: text.clash.mine, value: mine },
        { name: text.clash.theirs, value: theirs },
      ].map(({ name, value }) => (
        <div key={name}>
          <p class="doelspoor-quiet">{name}</p>
          <p class="doelspoor-area__text">{value === '' ? text.empty : value}</p>
          <Button label={`${name}: ${text.clash.take}`} onClick={() => onChoose(value)}>
            {text.clash.take}
          </Button>
        </div>
      ))}
      <div>
        <Button onClick={() => onChoose(both)}>{text.clash.both}</Button>
      </div>
    </fieldset>
  );
}
