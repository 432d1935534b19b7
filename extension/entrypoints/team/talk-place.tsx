import { ConversationPlace } from '../../features/conversation/conversation-place.tsx';
import type { PlaceProps } from './places.tsx';

/** What is worth talking about beside the figures: counts of the own team. */
export function TalkPlace({ session }: PlaceProps) {
  return <ConversationPlace teamId={session.teamId} />;
}
