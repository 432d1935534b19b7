import { browser } from 'wxt/browser';
import { watchSession } from '../session/session.ts';
import { refreshOrganisationSettings } from '../settings/organisation-settings.ts';

const alarmName = 'organisation';

/**
 * Reads what the organisation set after signing in and every hour: also before any case was opened, because without its
 * recipes no case might ever be recognised.
 */
export function registerOrganisation(): void {
  const read = () => void refreshOrganisationSettings().catch(() => undefined);
  watchSession((session) => session && read());
  browser.runtime.onStartup.addListener(read);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) read();
  });
  void schedule().catch(() => undefined);
}

async function schedule(): Promise<void> {
  if (!(await browser.alarms.get(alarmName))) await browser.alarms.create(alarmName, { periodInMinutes: 60 });
}
