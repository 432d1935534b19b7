import { useEffect, useState } from 'preact/hooks';
import { type FigureDoubt, raiseDoubt, readTeamDoubts, withdrawDoubt } from '../../../shared/api/doubts.ts';
import type { MeasureFigure } from '../../../shared/api/schemas.ts';
import type { ErrorCode } from '../../../shared/domain/errors.ts';
import { callApi } from '../../client/call-api.ts';

export type Doubt = Pick<FigureDoubt, 'reason' | 'extent'>;

/** What a team doubts about a measure, newest first: null while that is being read. */
export function useDoubts({ teamId, measureId, measureVersion, cutOn, period }: MeasureFigure) {
  const [doubts, setDoubts] = useState<FigureDoubt[] | null>(null);
  const [error, setError] = useState<ErrorCode | null>(null);

  async function read(): Promise<void> {
    const answer = await callApi(readTeamDoubts, { params: { team: teamId }, request: {} });
    if (answer.ok) setDoubts(answer.value.doubts.filter(({ measure }) => measure === measureId));
    else setError(answer.code);
  }

  useEffect(() => {
    void read();
  }, [teamId, measureId]);

  /** @param id of the doubt: the same when it is sent again because the answer got lost */
  async function raise(id: string, doubt: Doubt): Promise<boolean> {
    const request = { id, ...doubt, measure: measureId, measureVersion, cutOn, period };
    const answer = await callApi(raiseDoubt, { params: { team: teamId }, request });
    setError(answer.ok ? null : answer.code);
    if (answer.ok) await read();
    return answer.ok;
  }

  /** `conflict`: it was answered by then, and the answer is among the doubts now. */
  async function takeBack(doubt: string): Promise<ErrorCode | null> {
    const answer = await callApi(withdrawDoubt, { params: { team: teamId, doubt }, request: {} });
    const code = answer.ok ? null : answer.code;
    if (code === null || code === 'conflict' || code === 'not-found') await read();
    setError(code === 'conflict' || code === 'not-found' ? null : code);
    return code;
  }
  return { doubts, error, raise, takeBack };
}
