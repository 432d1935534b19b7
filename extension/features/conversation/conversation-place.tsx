import type { Day } from '../../../shared/time/day.ts';
import { useLoaded } from '../../../shared/ui/use-loaded.ts';

interface ConversationPlaceProps {
  teamId: string;
  /** As it stood on that day; today when it is left out. */
  cutOn?: Day;
}

/** What a team can talk about beside its figures. Loaded with the page of the team. */
export function ConversationPlace(props: ConversationPlaceProps) {
  const Conversation = useLoaded(async () => (await import('./conversation.tsx')).Conversation);
  return Conversation && <Conversation key={`${props.teamId} ${props.cutOn}`} {...props} />;
}
