import type { DueLine } from '../../shared/api/schemas.ts';
import type { Norms } from '../../shared/domain/norms.ts';
import { deriveReminders } from '../../shared/milestones/derive-reminders.ts';
import { dueAhead } from '../../shared/milestones/due-ahead.ts';
import type { Day } from '../../shared/time/day.ts';
import { readRecords } from '../outbox/store.ts';
import { readKnownCaseOf } from './known-case.ts';

interface Since {
  /** When the list was asked for, by this device's clock, ms. */
  readAt: number;
  todayOn: Day;
  norms: Norms;
  /** Of which teams the list is. */
  teamIds: readonly string[];
}

/**
 * The lines of a due list as they are after what was saved on this device since: what is done is gone, and so is a case
 * that was closed or handed over, whether or not the API has heard of it.
 */
export async function dueSince(lines: readonly DueLine[], since: Since): Promise<DueLine[]> {
  const now = new Map<string, DueLine[]>();
  for (const caseTag of await changedSince(since.readAt)) {
    const known = await readKnownCaseOf(caseTag);
    const caseKey = known?.cached?.record?.caseKey;
    const before = lines.find((line) => line.caseKey === caseKey);
    if (!known || !before) continue;
    const { history, teamId } = known;
    const isTheirs = teamId !== null && since.teamIds.includes(teamId) && !history.closed;
    const due = isTheirs ? dueAhead(deriveReminders(history, since.norms), since.todayOn) : [];
    now.set(
      before.caseKey,
      due.map(({ kind, opensOn, dueOn, deadlineOn, remindFrom }) => {
        return { ...before, kind, opensOn, dueOn, deadlineOn, remindFrom };
      }),
    );
  }
  const unchanged = lines.filter(({ caseKey }) => !now.has(caseKey));
  return [...unchanged, ...[...now.values()].flat()].sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
}

/** The cases in which something was saved here that a list asked for at some instant does not show. */
async function changedSince(readAt: number): Promise<string[]> {
  const { records } = await readRecords();
  const changed = records.filter(
    ({ status, acknowledgedAt }) => status === 'waiting' || (acknowledgedAt ?? 0) >= readAt,
  );
  return [...new Set(changed.map(({ caseTag }) => caseTag))];
}
