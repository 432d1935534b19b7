import type { MeasureFigure } from '../../../shared/api/schemas.ts';
import { measures } from '../../../shared/measures/registry.ts';
import { feedbackLine } from '../../../shared/text/figure-sentence.ts';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';

/** A figure of the team in one line; nothing where it says nothing yet. */
export function FeedbackSentence({ figure }: { figure: MeasureFigure }) {
  const { language, t } = useLanguage();
  const measure = measures.find(({ id }) => id === figure.measureId);
  const line = measure ? feedbackLine(measure, figure, language) : null;
  if (line === null) return null;
  return (
    <section class="doelspoor-section doelspoor-row" aria-labelledby="our-team">
      <Heading level={2} id="our-team">
        {t.panel.ourTeam}
      </Heading>
      <span class="doelspoor-quiet">{line}</span>
    </section>
  );
}
