import { CaseTag } from '../../shared/domain/entry.ts';
import { DaySchema, Id, Slug } from '../../shared/forms/schema.ts';
import type { Day } from '../../shared/time/day.ts';
import * as z from '../../shared/zod.ts';
import { newId } from '../new-id.ts';
import { withDatabase } from '../storage/database.ts';
import { protect, unprotect } from '../vault/protect.ts';

/** A reminder that stood on this screen, in one case. Which reminder it was is encrypted; only the pseudonym is not. */
const OwnShowing = z.strictObject({
  id: Id,
  /** Who saw it: only in that member's session the API hears of it, and only for that member's day it counts. */
  memberId: z.string(),
  /** The kind of milestone. */
  kind: Slug,
  shownOn: DaySchema,
  /** The day on which the form was opened from it; null when it was not. */
  openedOn: z.nullable(DaySchema),
  /** Whether the API has heard all of this. */
  isSent: z.boolean(),
});
export type OwnShowing = z.infer<typeof OwnShowing>;

const OwnShowings = z.array(OwnShowing);

/** Which reminder, in which case, for whom, on which day. */
export interface Occasion {
  caseTag: string;
  memberId: string;
  kind: string;
  todayOn: Day;
}

/** The reminders that were shown on this device in a case, oldest first. */
export async function ownShowings(caseTag: string): Promise<OwnShowing[]> {
  const box = await withDatabase((database) => database.get('showings', caseTag));
  return box ? (OwnShowings.safeParse(await unprotect(placeOf(caseTag), box)).data ?? []) : [];
}

/** Remembers that a reminder stood on the screen: once per case, kind and day. Says whether that is new. */
export async function recordShown({ caseTag, memberId, kind, todayOn }: Occasion): Promise<boolean> {
  let isNew = false;
  await changeShowings(caseTag, (showings) => {
    isNew = !showings.some((one) => one.kind === kind && one.shownOn === todayOn);
    const added = { id: newId(), memberId, kind, shownOn: todayOn, openedOn: null, isSent: false };
    return isNew ? [...showings, added] : null;
  });
  return isNew;
}

/** Remembers that the form was opened from today's reminder. */
export async function recordOpened(occasion: Occasion): Promise<void> {
  await recordShown(occasion);
  const { caseTag, kind, todayOn } = occasion;
  const isIt = (one: OwnShowing) => one.kind === kind && one.shownOn === todayOn && one.openedOn === null;
  await changeShowings(caseTag, (showings) =>
    showings.some(isIt)
      ? showings.map((one) => (isIt(one) ? { ...one, openedOn: todayOn, isSent: false } : one))
      : null,
  );
}

/** How many reminders a member saw on a day, in all cases on this device. */
export async function countShownOn(memberId: string, day: Day): Promise<number> {
  const all = await Promise.all((await casesWithShowings()).map(ownShowings));
  return all.flat().filter((one) => one.memberId === memberId && one.shownOn === day).length;
}

/** The pseudonyms of the cases in which something was shown. */
export async function casesWithShowings(): Promise<string[]> {
  const keys = await withDatabase((database) => database.getAllKeys('showings'));
  return keys.flatMap((key) => CaseTag.safeParse(key).data ?? []);
}

/** Changes what is remembered of a case, one change at a time in whichever window. Null changes nothing. */
export async function changeShowings(
  caseTag: string,
  change: (showings: readonly OwnShowing[]) => OwnShowing[] | null,
): Promise<void> {
  await navigator.locks.request('showings', async () => {
    const changed = change(await ownShowings(caseTag));
    if (changed === null) return;
    const box = changed.length > 0 ? await protect(placeOf(caseTag), changed) : null;
    await withDatabase(async (database) => {
      if (box) await database.put('showings', box, caseTag);
      else await database.delete('showings', caseTag);
    });
  });
}

/** Forgets what was shown before a day. */
export async function forgetShowingsBefore(day: Day): Promise<void> {
  for (const caseTag of await casesWithShowings()) {
    await changeShowings(caseTag, (showings) => showings.filter(({ shownOn }) => shownOn >= day));
  }
}

/** Forgets everything that was shown in a case. */
export async function forgetShowings(caseTag: string): Promise<void> {
  await changeShowings(caseTag, () => []);
}

function placeOf(caseTag: string): string {
  return `showings:${caseTag}`;
}
