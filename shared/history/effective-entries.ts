import { type Entry, effectiveDay } from '../domain/entry.ts';
import type { Day } from '../time/day.ts';

/** An entry that counts, with the day on which it counts. */
export interface EffectiveEntry extends Entry {
  countsOn: Day;
}

/**
 * The entries of a case that count, in the order in which they count. A resent id counts once, a retracted entry not
 * at all, and of an entry and its corrections only the last correction. Depends on the set of entries alone, not on
 * their order: clients file when they have a connection.
 */
export function effectiveEntries(entries: readonly Entry[]): EffectiveEntry[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const retracted = new Set<string>();
  for (const entry of byId.values()) {
    if (entry.form === 'retraction' && typeof entry.answers.entry === 'string')
      retracted.add(entry.answers.entry);
  }
  const current = new Map<string, Entry>();
  for (const entry of byId.values()) {
    if (retracted.has(entry.id) || entry.form === 'retraction') continue;
    const origin = originOf(entry, byId);
    if (retracted.has(origin.id)) continue;
    const known = current.get(origin.id);
    if (!known || isRecordedAfter(entry, known)) current.set(origin.id, entry);
  }
  const counting: EffectiveEntry[] = [];
  for (const [originId, entry] of current) {
    counting.push({ ...entry, countsOn: countingDay(entry, byId.get(originId)) });
  }
  return counting.sort(inCountingOrder);
}

/** The first entry of a chain of corrections. A chain that bites its own tail ends where it is met again. */
function originOf(entry: Entry, byId: ReadonlyMap<string, Entry>): Entry {
  const seen = new Set([entry.id]);
  let origin = entry;
  while (origin.amends !== null && !seen.has(origin.amends)) {
    const earlier = byId.get(origin.amends);
    if (!earlier || earlier.form !== entry.form) break;
    seen.add(earlier.id);
    origin = earlier;
  }
  return origin;
}

/** A correction that leaves the day alone keeps the day on which the first entry counted. */
function countingDay(entry: Entry, origin: Entry | undefined): Day {
  const recordedAt = origin && origin.happenedOn === entry.happenedOn ? origin.recordedAt : entry.recordedAt;
  return effectiveDay(entry.happenedOn, recordedAt);
}

function isRecordedAfter(a: Entry, b: Entry): boolean {
  return a.recordedAt > b.recordedAt || (a.recordedAt === b.recordedAt && a.id > b.id);
}

function inCountingOrder(a: EffectiveEntry, b: EffectiveEntry): number {
  return (
    compare(a.countsOn, b.countsOn) ||
    compare(a.happenedOn, b.happenedOn) ||
    a.recordedAt - b.recordedAt ||
    compare(a.id, b.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
