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
  /** What the team aims for, as a share, or what is proposed; the measure's proposal when it is left out. */
  target?: { share: number; isOwn: boolean } | null;
  level?: 3 | 4;
  /** What belongs under the sentence: how it is counted, the quarters. */
  children?: ComponentChildren;
  /** Another picture under the interval: the course. */
  picture?: ComponentChildren;
}

/** One measure: its sentence first, then the picture of the same numbers where there are enough of them. */
export function RateFigure({ measure, figure, target, level = 3, children, picture }: RateFigureProps) {
  const { language, say } = useLanguage();
  const sentence = figureSentence(measure, figure, language);
  const proposed = measure.proposedTarget === null ? null : { share: measure.proposedTarget, isOwn: false };
  return (
    <figure class="doelspoor-figure" aria-labelledby={`figure-${measure.id}`}>
      <figcaption class="doelspoor-stack">
        <Heading level={level} id={`figure-${measure.id}`}>
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
      <div class="doelspoor-stack doelspoor-stack--wide">
        {figure.rate.kind === 'full' && (
          <IntervalBar
            rate={figure.rate}
            target={target === undefined ? proposed : target}
            label={sentenceText(sentence)}
          />
        )}
        {picture}
      </div>
    </figure>
  );
}
