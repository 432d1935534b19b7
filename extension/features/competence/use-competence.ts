import { useEffect, useState } from 'preact/hooks';
import { type Competence, readCompetence } from '../../../shared/api/competence.ts';
import type { ErrorCode } from '../../../shared/domain/errors.ts';
import { callApi } from '../../client/call-api.ts';

/** What the API says of the check of a team; null while it is not known. */
export function useCompetence(teamId: string): { known: Competence | null; error: ErrorCode | null } {
  const [known, setKnown] = useState<Competence | null>(null);
  const [error, setError] = useState<ErrorCode | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void callApi(readCompetence, { params: {}, request: { team: teamId } }).then((answer) => {
      if (!isCurrent) return;
      setError(answer.ok ? null : answer.code);
      if (answer.ok) setKnown(answer.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [teamId]);
  return { known, error };
}
