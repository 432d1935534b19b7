import type { ComponentChildren } from 'preact';
import type { FigureParts } from '../../../shared/api/feedback.ts';
import type { MeasureDefinition } from '../../../shared/measures/define-measure.ts';
import { MIN_FOR_COMMENT, MIN_FOR_PERCENTAGE } from '../../../shared/measures/rate.ts';
import { pendingText, percentText } from '../../../shared/text/figure-sentence.ts';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { useLoaded } from '../../../shared/ui/use-loaded.ts';
import { useFiguresText } from './use-figures-text.ts';

interface PartsFigureProps {
  measure: MeasureDefinition;
  parts: FigureParts;
  pending: number;
  level: 3 | 4;
  children: ComponentChildren;
}

/** What is known and what is not, as three parts: no share of what is known alone, which would promise too much. */
export function PartsFigure({ measure, parts, pending, level, children }: PartsFigureProps) {
  const { language, say } = useLanguage();
  const text = useFiguresText();
  const { met, unmet, unknown, bounds, boundsOnly } = parts;
  const total = met + unmet + unknown;
  const hasPicture = total >= MIN_FOR_PERCENTAGE;
  const Picture = useLoaded(
    async () => (await import('../../../shared/ui/charts/parts-chart.tsx')).PartsChart,
    hasPicture,
  );
  const sentence = text.parts.sentence(
    met,
    total,
    say(measure.unit.many),
    say(measure.outcome),
    unmet,
    unknown,
  );
  const certainty = certaintyOf();
  return (
    <figure class="doelspoor-figure" aria-labelledby={`figure-${measure.id}`}>
      <figcaption class="doelspoor-stack">
        <Heading level={level} id={`figure-${measure.id}`}>
          {say(measure.name)}
        </Heading>
        <p>{total === 0 ? text.observed.nothing : [sentence, certainty].filter(Boolean).join(' ')}</p>
        {boundsOnly && hasPicture && <p class="doelspoor-quiet doelspoor-small">{text.parts.boundsOnly}</p>}
        {pending > 0 && (
          <p class="doelspoor-quiet doelspoor-small">{pendingText(measure, pending, language)}</p>
        )}
        {children}
      </figcaption>
      {hasPicture && Picture && (
        <Picture
          caption={sentence}
          name={text.parts.name(say(measure.name))}
          hasShares={!boundsOnly}
          parts={[
            { label: text.parts.met, count: met },
            { label: text.parts.unmet, count: unmet },
            { label: text.parts.unknown, count: unknown, isUnknown: true },
          ]}
        />
      )}
    </figure>
  );

  function certaintyOf(): string | null {
    if (total < MIN_FOR_COMMENT || !bounds) return null;
    if (total < MIN_FOR_PERCENTAGE) return text.parts.tooFew;
    const [low, high] = [percentText(bounds.low), percentText(bounds.high)];
    return low === high ? text.parts.exact(low) : text.parts.bounds(low, high);
  }
}
