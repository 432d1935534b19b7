import { useState } from 'preact/hooks';
import { readTeamFeedback } from '../../../shared/api/feedback.ts';
import { saveMeeting } from '../../../shared/api/meetings.ts';
import type { ErrorCode } from '../../../shared/domain/errors.ts';
import type { Day } from '../../../shared/time/day.ts';
import { callApi } from '../../client/call-api.ts';

/** Begins a meeting with the measures that the team chose. The same click twice is one meeting. */
export function usePrepare(teamId: string, onReady: (meetingId: string) => void) {
  const [ids] = useState(() => ({ meeting: crypto.randomUUID(), save: crypto.randomUUID() }));
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<ErrorCode | null>(null);

  async function prepare(todayOn: Day): Promise<void> {
    setIsBusy(true);
    const feedback = await callApi(readTeamFeedback, { params: { team: teamId }, request: {} });
    const measures = feedback.ok ? feedback.value.choice.measures : [];
    const answer = await callApi(saveMeeting, {
      params: { team: teamId, meeting: ids.meeting },
      request: {
        revision: 0,
        saveId: ids.save,
        content: { heldOn: todayOn, measures, participants: [], helpful: null, sealed: {} },
      },
    });
    setIsBusy(false);
    setProblem(answer.ok ? null : answer.code);
    if (answer.ok) onReady(ids.meeting);
  }

  return { prepare, isBusy, problem };
}
