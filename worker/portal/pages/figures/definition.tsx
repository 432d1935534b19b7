import type { MeasureDefinition } from '../../../../shared/measures/define-measure.ts';
import { Facts } from '../../parts/facts.tsx';
import { useText } from '../../shell/language.tsx';

/** What a measure says of itself. */
export function Definition({ measure }: { measure: MeasureDefinition }) {
  const { t, say } = useText();
  const text = t.figures.beside;
  const facts = [
    [text.why, say(measure.why)],
    [text.met, say(measure.met)],
    [text.leftOut, [measure.leftOut, measure.exceptions].map((part) => (part ? say(part) : '')).join(' ')],
    [text.limits, say(measure.limits)],
  ] as const;
  return (
    <details>
      <summary>{text.definition}</summary>
      <Facts facts={facts} />
      <p class="doelspoor-quiet doelspoor-small">
        {text.source(measure.source, measure.id, measure.version)}
      </p>
    </details>
  );
}
