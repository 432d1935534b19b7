import { useState } from 'preact/hooks';
import { type Meeting, setMeetingState } from '../../../shared/api/meetings.ts';
import type { ErrorCode } from '../../../shared/domain/errors.ts';
import type { MeetingState } from '../../../shared/meetings/meeting.ts';
import { callApi } from '../../client/call-api.ts';
import type { Keeping } from '../../meetings/use-kept.ts';

interface StateChangeOf {
  teamId: string;
  meetingId: string;
  keeping: Keeping;
  onChanged: (meeting: Meeting) => Promise<void>;
}

/** Brings a meeting to another state, after what was noted is saved. */
export function useStateChange({ teamId, meetingId, keeping, onChanged }: StateChangeOf) {
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<ErrorCode | null>(null);

  async function change(to: MeetingState): Promise<boolean> {
    setIsBusy(true);
    const revision = await keeping.save();
    const answer =
      revision === null
        ? null
        : await callApi(setMeetingState, {
            params: { team: teamId, meeting: meetingId },
            request: { revision, saveId: crypto.randomUUID(), to },
          });
    if (answer?.ok) await onChanged(answer.value.meeting);
    setIsBusy(false);
    setProblem(answer && !answer.ok ? answer.code : null);
    return answer?.ok ?? false;
  }

  return { change, isBusy, problem };
}
