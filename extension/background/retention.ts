import { browser } from 'wxt/browser';
import { forgetPast } from '../retention/forget-past.ts';
import { watchSession } from '../session/session.ts';

const alarmName = 'retention';
const periodInMinutes = 12 * 60;

/** Forgets what has passed its term: after signing in, and twice a day while the browser stays open. */
export function registerRetention(): void {
  const start = () =>
    void navigator.locks.request(alarmName, () => forgetPast(Date.now()).catch(() => undefined));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) start();
  });
  watchSession((session) => session && start());
  void setAlarm();
}

/** An alarm that is there already keeps its moment: background starts far more often than twice a day. */
async function setAlarm(): Promise<void> {
  if (!(await browser.alarms.get(alarmName))) await browser.alarms.create(alarmName, { periodInMinutes });
}
