import type { ComponentChildren } from 'preact';
import type { MeasureDefinition } from '../measures/define-measure.ts';
import type { Rate } from '../measures/rate.ts';
import type { Tally } from '../measures/tally.ts';
import { figureSentence, sentenceText } from '../text/figure-sentence.ts';
import { IntervalBar } from './charts/interval-bar.tsx';
import { Heading } from './heading.tsx';
import { useLanguage } from './language.tsx';

interface RateFigureProps {
  measure: MeasureDefinition;
  figure: { rate: Rate; tally: Tally };
  /** What belongs under the sentence: how it is counted, the quarters. */
  children?: ComponentChildren;
}

/** One measure: its sentence first, then the picture of the same numbers where there are enough of them. */
export function RateFigure({ measure, figure, children }: RateFigureProps) {
  const { language, say } = useLanguage();
  const sentence = figureSentence(measure, figure, language);
  return (
    <figure class="doelspoor-figure" aria-labelledby={`figure-${measure.id}`}>
      <figcaption class="doelspoor-stack">
        <Heading level={3} id={`figure-${measure.id}`}>
          {say(measure.name)}
        </Heading>
        <p>
          {sentence.counts}
          {sentence.share !== null && (
            <>
              {': '}
              <strong>{sentence.share}</strong>,
            </>
          )}{' '}
          {sentence.certainty}
        </p>
        {sentence.pending !== null && <p class="doelspoor-quiet doelspoor-small">{sentence.pending}</p>}
        {children}
      </figcaption>
      {figure.rate.kind === 'full' && (
        <IntervalBar rate={figure.rate} target={measure.proposedTarget} label={sentenceText(sentence)} />
      )}
    </figure>
  );
}
