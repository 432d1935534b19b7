import { useEffect, useState } from 'preact/hooks';
import type { ResponseOf } from '../../../shared/api/endpoint.ts';
import { readTeamFeedback } from '../../../shared/api/feedback.ts';
import type { ErrorCode } from '../../../shared/domain/errors.ts';
import { measures } from '../../../shared/measures/registry.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { RateFigure } from '../../../shared/ui/rate-figure.tsx';
import { RateTable } from '../../../shared/ui/rate-table.tsx';
import { callApi } from '../../client/call-api.ts';
import { HowCounted } from './how-counted.tsx';

type Feedback = ResponseOf<typeof readTeamFeedback>;

interface TeamFiguresProps {
  teamId: string;
  isCoach: boolean;
}

/** How it goes in a team, one measure after the other: sentence first, then the picture, then how it was counted. */
export function TeamFigures({ teamId }: TeamFiguresProps) {
  const { t, say } = useLanguage();
  const [feedback, setFeedback] = useState<Feedback | null>(null);
  const [error, setError] = useState<ErrorCode | null>(null);

  useEffect(() => {
    let isCurrent = true;
    void callApi(readTeamFeedback, { params: { team: teamId }, request: {} }).then((answer) => {
      if (!isCurrent) return;
      setError(answer.ok ? null : answer.code);
      if (answer.ok) setFeedback(answer.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [teamId]);

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
      {feedback && <p class="doelspoor-quiet">{t.team.lastFour}</p>}
      {feedback?.figures.length === 0 && <p class="doelspoor-quiet">{t.team.noFigures}</p>}
      {measures.map((measure) => {
        const found = feedback?.figures.find(({ measureId }) => measureId === measure.id);
        if (!found) return null;
        return (
          <RateFigure key={measure.id} measure={measure} figure={found.total}>
            <details>
              <summary aria-label={`${t.figures.quarters}: ${say(measure.name)}`}>
                {t.figures.quarters}
              </summary>
              <RateTable measure={measure} rows={found.quarters} />
            </details>
            <HowCounted measure={measure} tally={found.total.tally} />
          </RateFigure>
        );
      })}
    </section>
  );
}
