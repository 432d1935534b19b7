import type { MeasureDefinition } from '../../../shared/measures/define-measure.ts';
import { measures } from '../../../shared/measures/registry.ts';
import type { Tally } from '../../../shared/measures/tally.ts';
import { shortDayText } from '../../../shared/text/day-text.ts';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { useFiguresText } from './use-figures-text.ts';

interface HowCountedProps {
  measure: MeasureDefinition;
  tally: Tally;
}

/** The definition of a measure in words, from the measure itself, with what was left out this time. */
export function HowCounted({ measure, tally }: HowCountedProps) {
  const { language, t, say } = useLanguage();
  const text = useFiguresText();
  const day = (on: string) => shortDayText(on, '', language);
  const readWith = measures.filter(({ id }) => measure.readWith.includes(id));
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
          {say(measure.leftOut)} {tally.excluded > 0 && t.figures.excluded(tally.excluded)}
        </dd>
        {measure.exceptions && (
          <>
            <dt>{text.exceptions}</dt>
            <dd>
              {say(measure.exceptions)} {tally.excepted > 0 && t.figures.excluded(tally.excepted)}
            </dd>
          </>
        )}
        <dt>{t.figures.notYet}</dt>
        <dd>{t.figures.notYetMeans}</dd>
        <dt>{text.limits}</dt>
        <dd>{say(measure.limits)}</dd>
        {readWith.length > 0 && (
          <>
            <dt>{text.readWith}</dt>
            <dd>{readWith.map(({ name }) => say(name)).join('; ')}</dd>
          </>
        )}
        <dt>{t.figures.source}</dt>
        <dd>
          {measure.source} · {`${measure.id}, ${t.figures.version(measure.version, day(measure.reviewedOn))}`}
          {`, ${text.reviewOn(day(measure.reviewOn))}`}
        </dd>
      </dl>
    </details>
  );
}
