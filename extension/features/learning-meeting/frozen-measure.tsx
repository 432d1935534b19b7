import type { FrozenFigure } from '../../../shared/api/meetings.ts';
import { shortDayText } from '../../../shared/text/day-text.ts';
import { percentText } from '../../../shared/text/figure-sentence.ts';
import { RunChart } from '../../../shared/ui/charts/run-chart.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { RateFigure } from '../../../shared/ui/rate-figure.tsx';
import { useMeetingText } from './use-meeting-text.ts';

interface FrozenMeasureProps {
  frozen: FrozenFigure;
  /** Without what can be folded out: for a page that only shows. */
  isBare?: boolean;
}

/** A figure as it was laid down, said and drawn as on the day itself. */
export function FrozenMeasure({ frozen, isBare = false }: FrozenMeasureProps) {
  const { say } = useLanguage();
  const text = useMeetingText();
  const { definition, figure, target, course } = frozen;
  return (
    <RateFigure
      measure={definition}
      figure={figure.total}
      target={target === null ? null : { share: target, isOwn: true }}
      picture={
        course.dots.length > 0 && (
          <RunChart
            caption={text.figures.courseSays}
            name={`${text.figures.course}: ${say(definition.name)}`}
            dots={course.dots}
            isProvisional={course.isProvisional}
            target={target}
            notes={[]}
          />
        )
      }
    >
      {target !== null && <p class="doelspoor-small">{text.figures.target(percentText(target))}</p>}
      {!isBare && <FrozenDefinition definition={definition} />}
    </RateFigure>
  );
}

/** What the measure said of itself when the figure was laid down. */
export function FrozenDefinition({ definition }: Pick<FrozenFigure, 'definition'>) {
  const { language, say } = useLanguage();
  const text = useMeetingText();
  const reviewedOn = shortDayText(definition.reviewedOn, '', language);
  return (
    <details>
      <summary aria-label={`${text.figures.howCounted}: ${say(definition.name)}`}>
        {text.figures.howCounted}
      </summary>
      <dl class="doelspoor-definition doelspoor-small">
        <dt>{text.figures.why}</dt>
        <dd>{say(definition.why)}</dd>
        <dt>{text.figures.countsWhen}</dt>
        <dd>{say(definition.met)}</dd>
        <dt>{text.figures.leftOut}</dt>
        <dd>{say(definition.leftOut)}</dd>
        {definition.exceptions && (
          <>
            <dt>{text.figures.exceptions}</dt>
            <dd>{say(definition.exceptions)}</dd>
          </>
        )}
        <dt>{text.figures.limits}</dt>
        <dd>{say(definition.limits)}</dd>
        <dt>{text.figures.source}</dt>
        <dd>
          {`${definition.source} · ${text.figures.version(definition.id, definition.version)} (${reviewedOn})`}
        </dd>
      </dl>
    </details>
  );
}
