import type { MeasureFigure } from '../../../shared/api/schemas.ts';
import type { MeasureDefinition } from '../../../shared/measures/define-measure.ts';
import { Behind } from './behind.tsx';
import { Doubts } from './doubts.tsx';
import { useNotRightText } from './use-not-right-text.ts';

interface NotRightProps {
  measure: MeasureDefinition;
  figure: MeasureFigure;
}

/** What stands behind a figure, and what a team says about it. */
export function NotRight({ measure, figure }: NotRightProps) {
  const text = useNotRightText();
  return (
    <div class="doelspoor-stack doelspoor-stack--wide">
      <p class="doelspoor-quiet doelspoor-small">{text.what}</p>
      <Behind measure={measure} figure={figure} />
      <Doubts measure={measure} figure={figure} />
    </div>
  );
}
