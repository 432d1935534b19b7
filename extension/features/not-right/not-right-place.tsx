import { useId, useState } from 'preact/hooks';
import type { MeasureFigure } from '../../../shared/api/schemas.ts';
import type { MeasureDefinition } from '../../../shared/measures/define-measure.ts';
import { InlineButton } from '../../../shared/ui/button.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { useLoaded } from '../../../shared/ui/use-loaded.ts';
import { useNotRightText } from './use-not-right-text.ts';

interface NotRightPlaceProps {
  measure: MeasureDefinition;
  figure: MeasureFigure;
}

/**
 * From a figure of one's own team to the cases behind it, and a way to say that it is not right. Not on paper: case
 * numbers stay on the screen.
 */
export function NotRightPlace({ measure, figure }: NotRightPlaceProps) {
  const { say } = useLanguage();
  const text = useNotRightText();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const NotRight = useLoaded(async () => (await import('./not-right.tsx')).NotRight, isOpen);
  return (
    <div class="doelspoor-no-print doelspoor-not-right">
      <InlineButton
        label={text.openOf(say(measure.name))}
        isExpanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {text.open}
      </InlineButton>
      <div id={id} role="status" class="doelspoor-quiet doelspoor-small">
        {isOpen && !NotRight && text.reading}
      </div>
      {isOpen && NotRight && (
        <NotRight key={`${figure.teamId} ${figure.cutOn}`} measure={measure} figure={figure} />
      )}
    </div>
  );
}
