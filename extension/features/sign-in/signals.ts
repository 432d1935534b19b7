import { signal } from '@preact/signals';
import { currentSession, type Session, signOut, watchSession } from '../../session/session.ts';
import { keysChanged, readKeyring } from '../../vault/keyring.ts';

/** Who is signed in; null for nobody, undefined while that is being read. */
export const session = signal<Session | null | undefined>(undefined);

/** Whether a session ended by itself while this screen was open. */
export const wasSignedOut = signal(false);

let isLeaving = false;

/** Signs out because she wants to. */
export async function leave(): Promise<void> {
  isLeaving = true;
  await signOut();
}

/** The organisation whose keys she has in this browser; null for none, undefined while that is being read. */
export const organisation = signal<string | null | undefined>(undefined);

/** Keeps the signals true for as long as the screen is open. Returns the function that ends it. */
export function followSession(): () => void {
  const readKeys = async () => {
    organisation.value = (await readKeyring())?.organisation ?? null;
  };
  let last = Promise.resolve();
  /** Keys are of whoever is signed in: they are known before she is, or she would see for a moment that she has none. */
  const take = (next: Session | null) => {
    last = last.then(readKeys).then(() => {
      if (next) isLeaving = false;
      wasSignedOut.value = next === null && Boolean(session.value) && !isLeaving;
      session.value = next;
    });
  };
  void currentSession().then(take);
  const endings = [watchSession(take), keysChanged.watch(() => void readKeys())];
  return () => {
    for (const end of endings) end();
  };
}
