import { signal } from '@preact/signals';
import { type Enrolment, storedEnrolment } from '../../enrolment/enrolment.ts';
import { directoryRefusal } from '../../enrolment/refusal.ts';
import { lookAtKeysNow } from '../../messaging/panel-to-background.ts';
import { send } from '../../messaging/send.ts';

/** How it stands with keys as it was last found; null before that. May be about someone who signed out since. */
export const enrolment = signal<Enrolment | null>(null);

/** Whether the API shows a directory that this browser does not believe. */
export const isDirectoryRefused = signal(false);

/** How often an open page asks by itself, ms. */
const patienceMs = 60_000;

/** Lets background look how it stands; this page does it when background does not answer. */
export async function lookNow(): Promise<void> {
  const answer = await send(lookAtKeysNow, {});
  if (!answer.ok) await (await import('../../enrolment/look-at-keys.ts')).lookAtKeys();
}

/** Keeps the signals true for as long as the screen is open, and looks when someone looks. Returns the function that ends it. */
export function followEnrolment(): () => void {
  const look = () => {
    if (document.visibilityState === 'visible') void lookNow().catch(() => undefined);
  };
  const takeRefusal = (refusal: unknown) => {
    isDirectoryRefused.value = refusal !== null;
  };
  const take = (next: Enrolment | null) => {
    enrolment.value = next;
  };
  void storedEnrolment.read().then(take);
  void directoryRefusal.read().then(takeRefusal);
  look();
  addEventListener('focus', look);
  const timer = setInterval(look, patienceMs);
  const endings = [storedEnrolment.watch(take), directoryRefusal.watch(takeRefusal)];
  return () => {
    removeEventListener('focus', look);
    clearInterval(timer);
    for (const end of endings) end();
  };
}
