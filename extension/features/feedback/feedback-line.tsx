import { useEffect, useState } from 'preact/hooks';
import type { MeasureFigure } from '../../../shared/api/schemas.ts';
import { useLoaded } from '../../../shared/ui/use-loaded.ts';
import { latestFeedback, watchFeedback } from '../../sync/feedback-line.ts';

/** The team's figure that came back with what was saved last: one line, about the team and never about a person. */
export function FeedbackLine({ teamId }: { teamId: string | null }) {
  const [figures, setFigures] = useState<readonly MeasureFigure[]>([]);

  useEffect(() => {
    void latestFeedback().then(setFigures);
    return watchFeedback(setFigures);
  }, []);

  const figure = figures.find((one) => one.teamId === teamId);
  // What measures say of themselves is long, and there is no figure before something was saved.
  const Sentence = useLoaded(
    async () => (await import('./feedback-sentence.tsx')).FeedbackSentence,
    figure !== undefined,
  );
  return <div role="status">{figure && Sentence && <Sentence figure={figure} />}</div>;
}
