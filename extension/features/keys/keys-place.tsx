import { useLoaded } from '../../../shared/ui/use-loaded.ts';
import { sheets } from './sheets.ts';
import { enrolment, isDirectoryRefused } from './signals.ts';

/** The screen of someone without keys. Loaded when it is needed: with it comes everything that is done with keys. */
export function KeysScreenPlace() {
  const Screen = useLoaded(async () => (await import('./keys-screen.tsx')).KeysScreen);
  return Screen && <Screen />;
}

/** The keys and recovery code of a team, for its coach. */
export function TeamKeysPlace({ teamId }: { teamId: string }) {
  const Keys = useLoaded(async () => (await import('./team-keys.tsx')).TeamKeys);
  return Keys && <Keys teamId={teamId} />;
}

/** What there is to do about keys for someone who has them; nothing is loaded when there is nothing. */
export function KeysNoticesPlace() {
  const known = enrolment.value;
  const count = known ? known.requests.length + known.lacking.length : 0;
  const isNeeded = count > 0 || isDirectoryRefused.value || sheets.value.length > 0;
  const Notices = useLoaded(async () => (await import('./notices.tsx')).KeysNotices, isNeeded);
  return Notices && <Notices />;
}
