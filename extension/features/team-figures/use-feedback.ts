import { useEffect, useState } from 'preact/hooks';
import type { ResponseOf } from '../../../shared/api/endpoint.ts';
import { readTeamFeedback } from '../../../shared/api/feedback.ts';
import type { ErrorCode } from '../../../shared/domain/errors.ts';
import type { Day } from '../../../shared/time/day.ts';
import { callApi } from '../../client/call-api.ts';

export type Feedback = ResponseOf<typeof readTeamFeedback>;

/**
 * The figures of a team as of a day. What was there stays while the next is asked.
 * @param cutOn null for today
 * @param round another one asks again
 */
export function useFeedback(teamId: string, cutOn: Day | null, round: number) {
  const [feedback, setFeedback] = useState<Feedback | null>(null);
  const [error, setError] = useState<ErrorCode | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const request = cutOn === null ? {} : { cutOn };
    void callApi(readTeamFeedback, { params: { team: teamId }, request }).then((answer) => {
      if (!isCurrent) return;
      setError(answer.ok ? null : answer.code);
      if (answer.ok) setFeedback(answer.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [teamId, cutOn, round]);
  return { feedback, error };
}
