import { useLoaded } from '../../../shared/ui/use-loaded.ts';
import type { Session } from '../../session/session.ts';

interface AreaPicturePlaceProps {
  session: Session;
  /** Whether this device has keys for the organisation: without, what is sealed stays closed. */
  hasKeys: boolean;
}

/** The area picture of a team; loaded when somebody goes there. */
export function AreaPicturePlace({ session, hasKeys }: AreaPicturePlaceProps) {
  const Picture = useLoaded(async () => (await import('./area-picture.tsx')).AreaPicture);
  const isCoach = session.member.roles.includes('coach');
  return (
    Picture && (
      <Picture
        key={`${session.teamId} ${hasKeys}`}
        teamId={session.teamId}
        isCoach={isCoach}
        hasKeys={hasKeys}
      />
    )
  );
}
