import type { ComponentChildren } from 'preact';
import type { ObservationDefinition } from '../../../shared/observations/define-observation.ts';
import { shortDayText } from '../../../shared/text/day-text.ts';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { useFiguresText } from './use-figures-text.ts';

interface ObservationHeadProps {
  definition: ObservationDefinition;
  /** Sentences, the most telling first. */
  sentences: readonly string[];
  children?: ComponentChildren;
}

/** What is observed, in sentences, with its definition from the same file. */
export function ObservationHead({ definition, sentences, children }: ObservationHeadProps) {
  const { language, t, say } = useLanguage();
  const text = useFiguresText();
  const day = (on: string) => shortDayText(on, '', language);
  return (
    <figcaption class="doelspoor-stack">
      <Heading level={4} id={`observation-${definition.kind}`}>
        {say(definition.name)}
      </Heading>
      <p>{sentences.join(' ')}</p>
      {children}
      <details>
        <summary aria-label={`${t.figures.howCounted}: ${say(definition.name)}`}>
          {t.figures.howCounted}
        </summary>
        <dl class="doelspoor-definition doelspoor-small">
          <dt>{t.figures.why}</dt>
          <dd>{say(definition.why)}</dd>
          <dt>{text.observed.what}</dt>
          <dd>{say(definition.what)}</dd>
          <dt>{t.figures.leftOut}</dt>
          <dd>{say(definition.leftOut)}</dd>
          <dt>{text.limits}</dt>
          <dd>{say(definition.limits)}</dd>
          <dt>{t.figures.source}</dt>
          <dd>
            {definition.source} ·{' '}
            {`${definition.id}, ${t.figures.version(definition.version, day(definition.reviewedOn))}, ${text.reviewOn(day(definition.reviewOn))}`}
          </dd>
        </dl>
      </details>
    </figcaption>
  );
}
