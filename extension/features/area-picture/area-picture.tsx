import { useEffect, useState } from 'preact/hooks';
import { type AreaPicture as Picture, readAreaPicture } from '../../../shared/api/area.ts';
import type { ErrorCode } from '../../../shared/domain/errors.ts';
import { longDayText } from '../../../shared/text/long-day.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { callApi } from '../../client/call-api.ts';
import { Changes } from './changes.tsx';
import { MarkSpread } from './mark-spread.tsx';
import { Meaning } from './meaning.tsx';
import { SwotPlace } from './swot-place.tsx';
import { useAreaText } from './use-area-text.ts';
import { YearTable } from './year-table.tsx';

interface AreaPictureProps {
  teamId: string;
  isCoach: boolean;
  hasKeys: boolean;
}

/** How things stand in a team's area, year beside year, and what the team makes of it. */
export function AreaPicture({ teamId, isCoach, hasKeys }: AreaPictureProps) {
  const { t, language } = useLanguage();
  const text = useAreaText();
  const { picture, error, again } = usePicture(teamId);
  return (
    <section aria-labelledby="area-picture" class="doelspoor-area">
      <Heading level={2} id="area-picture">
        {text.title}
      </Heading>
      <p class="doelspoor-no-print">{text.intro}</p>
      {error !== null && (
        <Alert kind="error" announced="now">
          <p>{error === 'unavailable' ? t.signIn.noServer : t.errors[error]}</p>
          <Button onClick={again}>{text.again}</Button>
        </Alert>
      )}
      {picture && (
        <>
          <p class="doelspoor-quiet">{text.asOf(longDayText(picture.cutOn, language))}</p>
          <YearTable years={picture.years} />
          {picture.years.every(({ imported }) => imported.length === 0) && (
            <p class="doelspoor-quiet doelspoor-small">{text.noneImported}</p>
          )}
          <Changes years={picture.years} />
          <MarkSpread years={picture.years} />
          <Meaning />
          <SwotPlace teamId={teamId} years={picture.years} isCoach={isCoach} hasKeys={hasKeys} />
        </>
      )}
    </section>
  );
}

function usePicture(teamId: string) {
  const [picture, setPicture] = useState<Picture | null>(null);
  const [error, setError] = useState<ErrorCode | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    void callApi(readAreaPicture, { params: { team: teamId }, request: {} }).then((answer) => {
      if (!isCurrent) return;
      setError(answer.ok ? null : answer.code);
      if (answer.ok) setPicture(answer.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [teamId, round]);
  return { picture, error, again: () => setRound((before) => before + 1) };
}
