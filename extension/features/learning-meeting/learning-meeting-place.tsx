import { useLoaded } from '../../../shared/ui/use-loaded.ts';
import type { Session } from '../../session/session.ts';

interface LearningMeetingPlaceProps {
  session: Session;
  /** Whether this device has keys for the organisation: without, what was noted stays closed. */
  hasKeys: boolean;
}

/** The learning meetings of a team. Loaded when somebody opens this part of its page. */
export function LearningMeetingPlace({ session, hasKeys }: LearningMeetingPlaceProps) {
  const Meetings = useLoaded(async () => (await import('./meetings.tsx')).Meetings);
  return Meetings && <Meetings key={`${session.teamId} ${hasKeys}`} session={session} hasKeys={hasKeys} />;
}
