import { browser } from 'wxt/browser';
import { success } from '../../shared/domain/errors.ts';
import { storedEnrolment } from '../enrolment/enrolment.ts';
import { lookAtKeys } from '../enrolment/look-at-keys.ts';
import { sendHandOvers } from '../hand-over/send-hand-overs.ts';
import { lookAtKeysNow } from '../messaging/panel-to-background.ts';
import { receive } from '../messaging/receive.ts';
import { watchSession } from '../session/session.ts';

const alarmName = 'keys';

/** Minutes between two looks: while someone waits for a colleague, and otherwise. */
const periods = { waiting: 0.5, otherwise: 5 };

/**
 * Looks how it stands with keys: when a page asks, when the browser starts, after signing in, and every few minutes.
 * That is how a browser goes on once a colleague let it in, and how the team gets new keys when a device was lost.
 */
export function registerKeys(): void {
  const start = () => void look().catch(() => undefined);
  receive(lookAtKeysNow, async () => {
    await look();
    return success(null);
  });
  browser.runtime.onStartup.addListener(start);
  browser.runtime.onInstalled.addListener(start);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) start();
  });
  watchSession((session) => session && start());
  globalThis.addEventListener('online', start);
}

async function look(): Promise<void> {
  await lookAtKeys();
  await sendHandOvers();
  const step = (await storedEnrolment.read())?.step;
  const isWaiting = step === 'waiting' || step === 'wait-for-coach';
  const periodInMinutes = isWaiting ? periods.waiting : periods.otherwise;
  const known = await browser.alarms.get(alarmName);
  if (known?.periodInMinutes !== periodInMinutes) await browser.alarms.create(alarmName, { periodInMinutes });
}
