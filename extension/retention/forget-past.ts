import { dayOfInstant } from '../../shared/time/day.ts';
import { forgetCachedBefore } from '../cases/case-cache.ts';
import { discardDraftsBefore } from '../drafts/drafts.ts';
import { forgetKeptBefore } from '../meetings/kept.ts';
import { discardRefusedBefore } from '../outbox/outbox.ts';
import { forgetShowingsBefore } from '../prompts/showings.ts';
import { currentSession } from '../session/session.ts';
import { organisationSettings } from '../settings/organisation-settings.ts';
import { forgetDeleted } from './forget-deleted.ts';

const dayMs = 24 * 60 * 60 * 1000;
/** No session lasts longer. */
const sessionMs = dayMs / 2;
/** What the API said is read again anyway; so long it serves someone who has no connection. */
const cacheDays = 30;
/** As long as the API tells what was shown. */
const showingDays = 60;

/**
 * Forgets on this device what has passed its term: drafts that nobody touched, entries that were refused and left, what
 * was kept of cases that nobody looked at, and which reminders were shown. Only while someone is signed in: when a session ends says, by the API's
 * clock, that this device's is about right, and one that runs a year ahead deletes nothing.
 */
export async function forgetPast(now: number): Promise<void> {
  const session = await currentSession();
  const leftMs = (session?.expiresAt ?? 0) - now;
  if (leftMs <= 0 || leftMs > sessionMs) return;
  const { draftDays } = await organisationSettings();
  const before = now - draftDays * dayMs;
  await discardDraftsBefore(before);
  await discardRefusedBefore(before);
  await forgetKeptBefore(before);
  await forgetCachedBefore(now - cacheDays * dayMs);
  await forgetShowingsBefore(dayOfInstant(now - showingDays * dayMs));
  await forgetDeleted();
}
