import { syncNow } from '../messaging/panel-to-background.ts';
import { send } from '../messaging/send.ts';
import { sendWaiting } from './sync.ts';

/** Lets background send what waits, without waiting for it. When background does not answer, this context sends. */
export function requestSync(): void {
  void syncOnce();
}

/** The same, and resolves when the attempt has ended, whatever came of it. */
export async function syncOnce(): Promise<void> {
  const answer = await send(syncNow, {});
  if (!answer.ok) await sendWaiting();
}
