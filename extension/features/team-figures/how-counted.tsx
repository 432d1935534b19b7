import type { MeasureDefinition } from '../../../shared/measures/define-measure.ts';
import type { Tally } from '../../../shared/measures/tally.ts';
import { shortDayText } from '../../../shared/text/day-text.ts';
import { useLanguage } from '../../../shared/ui/language.tsx';

interface HowCountedProps {
  measure: MeasureDefinition;
  tally: Tally;
}

/** The definition of a measure in words, from the measure itself, with what was left out this time. */
export function HowCounted({ measure, tally }: HowCountedProps) {
  const { language, t, say } = useLanguage();
  const reviewedOn = shortDayText(measure.reviewedOn, '', language);
  const leftOut = tally.excluded + tally.excepted;
  return (
    <details>
      <summary aria-label={`${t.figures.howCounted}: ${say(measure.name)}`}>{t.figures.howCounted}</summary>
      <dl class="doelspoor-definition doelspoor-small">
        <dt>{t.figures.why}</dt>
        <dd>{say(measure.why)}</dd>
        <dt>{t.figures.countsWhen}</dt>
        <dd>{say(measure.met)}</dd>
        <dt>{t.figures.leftOut}</dt>
        <dd>
          {say(measure.leftOut)} {leftOut > 0 && t.figures.excluded(leftOut)}
        </dd>
        <dt>{t.figures.notYet}</dt>
        <dd>{t.figures.notYetMeans}</dd>
        <dt>{t.figures.source}</dt>
        <dd>
          {measure.source} · {`${measure.id}, ${t.figures.version(measure.version, reviewedOn)}`}
        </dd>
      </dl>
    </details>
  );
}
