import { browser } from 'wxt/browser';

export const retryAlarm = 'outbox';

const firstMs = 5_000;
const longestMs = 15 * 60_000;

/**
 * How long to wait after a number of failures in a row, in ms: anything from nothing to a bound that doubles each
 * time (full jitter), so that devices that lost the API together don't come back together.
 * @param random from 0 up to 1
 */
export function waitAfter(failures: number, random: number): number {
  return Math.round(random * Math.min(longestMs, firstMs * 2 ** Math.min(failures, 20)));
}

/** Sets the next attempt. The browser itself makes it half a minute at least. */
export async function setRetry(failures: number): Promise<void> {
  await browser.alarms.create(retryAlarm, { delayInMinutes: waitAfter(failures, Math.random()) / 60_000 });
}

/** Whether a next attempt is set within the time it may take. An alarm set before the clock was put back is not. */
export async function isRetrySet(): Promise<boolean> {
  const alarm = await browser.alarms.get(retryAlarm);
  return alarm !== undefined && alarm.scheduledTime - Date.now() <= longestMs + firstMs;
}

export async function clearRetry(): Promise<void> {
  await browser.alarms.clear(retryAlarm);
}
