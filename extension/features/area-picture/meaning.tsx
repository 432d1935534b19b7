import { areaIndicators } from '../../../shared/area/indicators.ts';
import { longDayText } from '../../../shared/text/long-day.ts';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { useAreaText } from './use-area-text.ts';

/** What each indicator counts, what it can't tell, and how old that definition is. */
export function Meaning() {
  const { say, language } = useLanguage();
  const { meaning: text } = useAreaText();
  return (
    <details>
      <summary>{text.title}</summary>
      {areaIndicators.map(({ id, name, what, limits, source, version, reviewedOn }) => (
        <section key={id} class="doelspoor-stack">
          <Heading level={3}>{`${id}. ${say(name)}`}</Heading>
          <p>
            <strong>{text.counts}:</strong> {say(what)}
          </p>
          <p>
            <strong>{text.limits}:</strong> {say(limits)}
          </p>
          <p class="doelspoor-quiet doelspoor-small">
            {text.about(source, version, longDayText(reviewedOn, language))}
          </p>
        </section>
      ))}
    </details>
  );
}
