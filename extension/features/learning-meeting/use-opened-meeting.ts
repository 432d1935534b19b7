import { useEffect, useState } from 'preact/hooks';
import { type MeetingAction, readMeeting } from '../../../shared/api/meetings.ts';
import type { ErrorCode } from '../../../shared/domain/errors.ts';
import type { Fields } from '../../../shared/meetings/merge-fields.ts';
import { callApi } from '../../client/call-api.ts';
import { openAction } from '../../meetings/action-port.ts';
import { readKept } from '../../meetings/kept.ts';
import { areTextsSent, openMeeting } from '../../meetings/meeting-port.ts';
import type { WholeMeeting } from './meeting-screen.tsx';

/** A meeting with all of its texts open, to be shown and not changed. */
export interface OpenedMeeting {
  whole: WholeMeeting;
  fields: Fields;
  actions: Fields[];
  previousActions: Fields[];
}

/** How often a page that only shows looks whether something was noted meanwhile. */
const LOOK_AGAIN_MS = 10_000;

/** Reads a meeting to show it. @param isLive looks again while it is shown */
export function useOpenedMeeting({ team, meeting }: { team: string; meeting: string }, isLive: boolean) {
  const [opened, setOpened] = useState<OpenedMeeting | null>(null);
  const [error, setError] = useState<ErrorCode | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const look = async () => {
      const answer = await callApi(readMeeting, { params: { team, meeting }, request: {} });
      const next = answer.ok ? await openWhole(answer.value) : null;
      if (!isCurrent) return;
      if (next) setOpened(next);
      setError(answer.ok ? null : answer.code);
    };
    void look();
    const timer = isLive ? setInterval(() => void look(), LOOK_AGAIN_MS) : undefined;
    return () => {
      isCurrent = false;
      clearInterval(timer);
    };
  }, [team, meeting]);
  return { opened, error };
}

async function openWhole(whole: WholeMeeting): Promise<OpenedMeeting> {
  const { meeting, actions, previous } = whole;
  const fieldsOf = (some: readonly MeetingAction[]) =>
    Promise.all(
      some.map(async (action) => ({ ...(await openAction(action)).fields, ...(await ownTexts(action.id)) })),
    );
  return {
    whole,
    fields: { ...(await openMeeting(meeting)).fields, ...(await ownTexts(meeting.id)) },
    actions: await fieldsOf(actions),
    previousActions: await fieldsOf(previous?.actions ?? []),
  };
}

/** Where texts do not leave the device, those that are here. */
async function ownTexts(id: string): Promise<Fields> {
  return (await areTextsSent()) ? {} : ((await readKept(id))?.fields ?? {});
}
