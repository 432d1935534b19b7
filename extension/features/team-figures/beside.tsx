import { useEffect, useState } from 'preact/hooks';
import type { ResponseOf } from '../../../shared/api/endpoint.ts';
import { readTeamsBeside } from '../../../shared/api/feedback.ts';
import type { ErrorCode } from '../../../shared/domain/errors.ts';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { TeamsBeside } from '../../../shared/ui/teams-beside.tsx';
import { callApi } from '../../client/call-api.ts';
import type { BesideProps } from './beside-place.tsx';
import { useFiguresText } from './use-figures-text.ts';

/** A measure of all teams beside each other: the own one told apart, the others without a name. */
export function Beside({ measure, cutOn }: BesideProps) {
  const { t } = useLanguage();
  const text = useFiguresText();
  const [beside, setBeside] = useState<ResponseOf<typeof readTeamsBeside> | null>(null);
  const [error, setError] = useState<ErrorCode | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const request = { measure: measure.id, cutOn };
    void callApi(readTeamsBeside, { params: {}, request }).then((answer) => {
      if (!isCurrent) return;
      setError(answer.ok ? null : answer.code);
      if (answer.ok) setBeside(answer.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [measure.id, cutOn]);
  if (error !== null)
    return <p role="alert">{error === 'unavailable' ? t.signIn.noServer : t.errors[error]}</p>;
  return beside ? (
    <TeamsBeside measure={measure} beside={beside} />
  ) : (
    <p class="doelspoor-quiet">{text.beside.loading}</p>
  );
}
