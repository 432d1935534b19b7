import { type Entry, effectiveDay } from '../domain/entry.ts';
import type { Day } from '../time/day.ts';

/** An entry that counts, with the day on which it counts. */
export interface EffectiveEntry extends Entry {
  countsOn: Day;
  /** The first entry of the chain of corrections; its own id where nothing was corrected. */
  originId: string;
  /** The entry itself and what it corrects, without what was withdrawn. */
  versions: readonly Entry[];
}

/**
 * The entries of a case that count, in the order in which they count. A resent id counts once, a retracted entry not
 * at all, and of an entry and its corrections only the last correction. Who retracts the first entry retracts its
 * corrections too; who retracts a correction gets back what it corrected; who retracts a retraction gets back what it
 * took away. Depends on the set of entries alone, not on their order: clients file when they have a connection.
 */
export function effectiveEntries(entries: readonly Entry[]): EffectiveEntry[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const withdrawn = retractionsInForce(byId.values());
  const versionsByOrigin = new Map<string, Entry[]>();
  for (const entry of byId.values()) {
    const originId = correctedBy(entry, byId).at(-1)?.id ?? entry.id;
    if (entry.form === 'retraction' || withdrawn.has(entry.id) || withdrawn.has(originId)) continue;
    const versions = versionsByOrigin.get(originId);
    if (versions) versions.push(entry);
    else versionsByOrigin.set(originId, [entry]);
  }
  const counting: EffectiveEntry[] = [];
  for (const [originId, versions] of versionsByOrigin) {
    const entry = lastCorrection(versions, byId);
    if (entry) counting.push({ ...entry, countsOn: countingDay(entry, versions), originId, versions });
  }
  return counting.sort(inCountingOrder);
}

/**
 * The instant at which something that an entry says was first recorded: that of the earliest version that says the
 * same. A correction of something else therefore does not move a day.
 */
export function firstRecordedAt(
  versions: readonly Entry[],
  saysSo: (version: Entry) => boolean = () => true,
): number {
  let earliestAt = Number.POSITIVE_INFINITY;
  for (const version of versions) {
    if (version.recordedAt < earliestAt && saysSo(version)) earliestAt = version.recordedAt;
  }
  return earliestAt;
}

/**
 * The retractions that take an entry away, by the id of that entry. Latest first, so that a retraction that was itself
 * retracted afterwards takes nothing away.
 */
export function retractionsInForce(entries: Iterable<Entry>): Map<string, Entry[]> {
  const inForce = new Map<string, Entry[]>();
  const retractions = [...entries].filter(({ form }) => form === 'retraction').sort(latestFirst);
  for (const retraction of retractions) {
    const { entry } = retraction.answers;
    if (inForce.has(retraction.id) || typeof entry !== 'string') continue;
    inForce.set(entry, [...(inForce.get(entry) ?? []), retraction]);
  }
  return inForce;
}

/** The entries that an entry corrects, nearest first. A chain that bites its own tail ends there. */
export function correctedBy(entry: Entry, byId: ReadonlyMap<string, Entry>): Entry[] {
  if (entry.amends === null) return [];
  const chain = new Set([entry]);
  let earlier = byId.get(entry.amends);
  while (earlier && earlier.form === entry.form && !chain.has(earlier)) {
    chain.add(earlier);
    earlier = earlier.amends === null ? undefined : byId.get(earlier.amends);
  }
  return [...chain].slice(1);
}

/** What corrects goes before what it corrects, even when it was recorded earlier: a device sends when it can. */
export function lastCorrection(
  versions: readonly Entry[],
  byId: ReadonlyMap<string, Entry>,
): Entry | undefined {
  const corrected = new Set(versions.flatMap((version) => correctedBy(version, byId)));
  const last = versions.filter((version) => !corrected.has(version));
  return (last.length > 0 ? last : [...versions]).sort(latestFirst)[0];
}

function countingDay(entry: Entry, versions: readonly Entry[]): Day {
  const recordedAt = firstRecordedAt(versions, ({ happenedOn }) => happenedOn === entry.happenedOn);
  return effectiveDay(entry.happenedOn, recordedAt);
}

function latestFirst(a: Entry, b: Entry): number {
  return b.recordedAt - a.recordedAt || compare(b.id, a.id);
}

/** A correction stays in the place of what it corrects, or correcting one evaluation would renumber the others. */
function inCountingOrder(a: EffectiveEntry, b: EffectiveEntry): number {
  return (
    compare(a.countsOn, b.countsOn) ||
    compare(a.happenedOn, b.happenedOn) ||
    firstRecordedAt(a.versions) - firstRecordedAt(b.versions) ||
    compare(a.originId, b.originId)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
