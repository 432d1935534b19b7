import { useLoaded } from '../../../shared/ui/use-loaded.ts';
import type { CaseRef } from '../../case-systems/case-number.ts';
import { isWeekReady } from '../../due/signals.ts';
import type { Session } from '../../session/session.ts';

interface ListPlaceProps {
  session: Session;
  /** Opens a case on this screen. */
  onOpenHere: (ref: CaseRef) => void;
}

/** The list of what is due. Loaded when it is needed: beside a case nobody needs it. */
export function DueListPlace(props: ListPlaceProps) {
  const List = useLoaded(async () => (await import('./due-list.tsx')).DueListView);
  return List && <List {...props} />;
}

/** The overview of the week, while there is one. */
export function WeekPlace({ session }: { session: Session }) {
  const Week = useLoaded(async () => (await import('./week.tsx')).Week, isWeekReady.value);
  return Week && isWeekReady.value ? <Week session={session} /> : null;
}
