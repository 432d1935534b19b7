import { useEffect, useState } from 'preact/hooks';
import type { MeasureFigure } from '../../../shared/api/schemas.ts';
import { measures } from '../../../shared/measures/registry.ts';
import { feedbackLine } from '../../../shared/text/figure-sentence.ts';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { latestFeedback, watchFeedback } from '../../sync/feedback-line.ts';

/** The team's figure that came back with what was saved last: one line, about the team and never about a person. */
export function FeedbackLine({ teamId }: { teamId: string | null }) {
  const { language, t } = useLanguage();
  const [figures, setFigures] = useState<readonly MeasureFigure[]>([]);

  useEffect(() => {
    void latestFeedback().then(setFigures);
    return watchFeedback(setFigures);
  }, []);

  const figure = figures.find((one) => one.teamId === teamId);
  const measure = measures.find(({ id }) => id === figure?.measureId);
  const line = figure && measure ? feedbackLine(measure, figure, language) : null;
  return (
    <div role="status">
      {line !== null && (
        <section class="doelspoor-section doelspoor-row" aria-labelledby="our-team">
          <Heading level={2} id="our-team">
            {t.panel.ourTeam}
          </Heading>
          <span class="doelspoor-quiet">{line}</span>
        </section>
      )}
    </div>
  );
}
