import { browser } from 'wxt/browser';
import { success } from '../../shared/domain/errors.ts';
import { sendHandOvers } from '../hand-over/send-hand-overs.ts';
import { syncNow } from '../messaging/panel-to-background.ts';
import { receive } from '../messaging/receive.ts';
import { sendShowings } from '../prompts/send-showings.ts';
import { watchSession } from '../session/session.ts';
import { retryAlarm, setRetry } from '../sync/retry-alarm.ts';
import { resumeWaiting, sendWaiting } from '../sync/sync.ts';
import { keysChanged } from '../vault/keyring.ts';

/** Failures in a row after which attempts are minutes apart. */
const patientAfter = 6;

/**
 * Sends the outbox: when a page asks, when the browser starts, when it is time for another attempt, when there is a
 * connection again, after signing in and after keys came. Each start of background sees to it that an attempt is set.
 */
export function registerSync(): void {
  receive(syncNow, async () => {
    await send();
    return success(null);
  });
  const start = () => void send().catch(tryLater);
  browser.runtime.onStartup.addListener(start);
  browser.runtime.onInstalled.addListener(start);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === retryAlarm) start();
  });
  watchSession((session) => session && start());
  keysChanged.watch((changedAt) => changedAt !== null && start());
  globalThis.addEventListener('online', start);
  resumeWaiting().catch(tryLater);
}

/** Cases that were handed over come after the entries that say so. */
async function send(): Promise<void> {
  await sendWaiting();
  await sendHandOvers();
  await sendShowings().catch(() => undefined);
}

/** When even looking at what waits fails, another attempt is all that can be done. */
function tryLater(): void {
  void setRetry(patientAfter);
}
