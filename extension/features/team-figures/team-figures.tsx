import { useState } from 'preact/hooks';
import { type Day, dayOfInstant } from '../../../shared/time/day.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { useLoaded } from '../../../shared/ui/use-loaded.ts';
import { AsOf } from './as-of.tsx';
import { ChoicePlace } from './choice-place.tsx';
import { CoursePlace } from './course-place.tsx';
import type { FigureActions } from './figure-actions.ts';
import { findMeasure } from './find-measure.ts';
import { MeasureFigure } from './measure-figure.tsx';
import { useFeedback } from './use-feedback.ts';
import { useFiguresText } from './use-figures-text.ts';
import { useMeetingNotes } from './use-meeting-notes.ts';

interface TeamFiguresProps {
  teamId: string;
  isCoach: boolean;
  /** Whether this device has keys for the organisation. */
  hasKeys: boolean;
  actions: FigureActions;
}

/** How it goes in a team: the figures it chose, sentence first, then the picture; all others one click away. */
export function TeamFigures({ teamId, isCoach, hasKeys, actions }: TeamFiguresProps) {
  const { t } = useLanguage();
  const text = useFiguresText();
  const todayOn = dayOfInstant(Date.now());
  const [cutOn, setCutOn] = useState<Day | null>(null);
  const [round, setRound] = useState(0);
  const [hasAll, setHasAll] = useState(false);
  const { feedback, error } = useFeedback(teamId, cutOn, round);
  const notes = useMeetingNotes(teamId, hasKeys);
  const AllFigures = useLoaded(async () => (await import('./all-figures.tsx')).AllFigures, hasAll);
  return (
    <section aria-labelledby="how">
      <Heading level={2} id="how">
        {t.team.how}
      </Heading>
      {error !== null && (
        <Alert kind="error" announced="now">
          <p>{error === 'unavailable' ? t.signIn.noServer : t.errors[error]}</p>
        </Alert>
      )}
      {!feedback && error === null && <p class="doelspoor-quiet">{text.loading}</p>}
      {feedback && (
        <>
          <AsOf shownOn={feedback.cutOn} todayOn={todayOn} onPick={setCutOn} />
          {feedback.choice.measures.map((id) => {
            const measure = findMeasure(id);
            const figure = feedback.figures.find(({ measureId }) => measureId === id);
            if (!measure || !figure) return null;
            return (
              <MeasureFigure
                key={id}
                measure={measure}
                figure={figure}
                choice={feedback.choice}
                isCoach={isCoach}
                level={3}
                actions={actions(measure, figure.total)}
                course={
                  <CoursePlace
                    teamId={teamId}
                    measure={measure}
                    choice={feedback.choice}
                    cutOn={cutOn}
                    notes={notes.get(id) ?? []}
                  />
                }
              />
            );
          })}
          {isCoach && (
            <ChoicePlace
              teamId={teamId}
              choice={feedback.choice}
              todayOn={todayOn}
              onChanged={() => setRound(round + 1)}
            />
          )}
          <details class="doelspoor-all" onToggle={(event) => event.currentTarget.open && setHasAll(true)}>
            <summary>{text.all.title}</summary>
            {hasAll && AllFigures && (
              <AllFigures feedback={feedback} cutOn={cutOn} isCoach={isCoach} actions={actions} />
            )}
          </details>
        </>
      )}
    </section>
  );
}
