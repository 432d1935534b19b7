import { useLoaded } from '../../../shared/ui/use-loaded.ts';
import type { Session } from '../../session/session.ts';

/** The week of the team that somebody works in. Loaded with the page of the team. */
export function TeamDigestPlace({ session }: { session: Session }) {
  const Digest = useLoaded(async () => (await import('./team-digest.tsx')).TeamDigest);
  return Digest && <Digest key={session.teamId} session={session} />;
}

/** The same behind a button, for the panel. Loaded when the list that it stands under is opened. */
export function TeamDigestButtonPlace({ session }: { session: Session }) {
  const Digest = useLoaded(async () => (await import('./folded-digest.tsx')).FoldedDigest);
  return Digest && <Digest key={session.teamId} session={session} />;
}
