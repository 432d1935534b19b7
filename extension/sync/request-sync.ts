import { syncNow } from '../messaging/panel-to-background.ts';
import { send } from '../messaging/send.ts';

/**
 * Lets background send what waits. When background does not answer, this context sends. Resolves when the attempt
 * has ended, whatever came of it: what was not sent waits for the next one.
 */
export async function requestSync(): Promise<void> {
  const answer = await send(syncNow, {});
  if (!answer.ok) await sendHere().catch(() => undefined);
}

async function sendHere(): Promise<void> {
  await (await import('./sync.ts')).sendWaiting();
}
