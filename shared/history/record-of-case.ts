import type { Entry } from '../domain/entry.ts';
import { correctedBy, lastCorrection, retractionsInForce } from './effective-entries.ts';

/** One version of what was recorded: as it was first said, or a correction. */
export interface RecordVersion {
  entry: Entry;
  /** The retractions that take this version away; none when it stands. */
  retractions: readonly Entry[];
}

/** Something that was recorded of a case, with everything that was done to it since. */
export interface RecordItem {
  /** The first entry of the chain of corrections. */
  originId: string;
  form: string;
  /** Every version, also those that were withdrawn, in the order in which they follow each other. */
  versions: readonly RecordVersion[];
  /** The version that counts, or would count if it had not been withdrawn. */
  current: Entry;
  /** The retractions that take the whole away; none when it counts. Restoring is retracting each of them. */
  retractions: readonly Entry[];
}

/**
 * Everything that was recorded of a case, withdrawn or not, newest first by the day it happened. Retractions are not
 * items of their own: they stand with what they take away. Depends on the set of entries alone.
 */
export function recordOfCase(entries: readonly Entry[]): RecordItem[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const inForce = retractionsInForce(byId.values());
  const chains = new Map<string, Entry[]>();
  for (const entry of byId.values()) {
    if (entry.form === 'retraction') continue;
    const originId = correctedBy(entry, byId).at(-1)?.id ?? entry.id;
    chains.set(originId, [...(chains.get(originId) ?? []), entry]);
  }
  return [...chains]
    .flatMap(([originId, chain]): RecordItem[] => {
      const standing = chain.filter(({ id }) => id === originId || !inForce.has(id));
      // Only entries that correct each other in a circle can all be withdrawn without the origin being so.
      const current = lastCorrection(standing.length > 0 ? standing : chain, byId);
      if (!current) return [];
      const whole = standing.length > 0 ? originId : current.id;
      const versions = inOrder(chain, byId).map((entry) => ({
        entry,
        retractions: entry.id === originId ? [] : (inForce.get(entry.id) ?? []),
      }));
      return [
        {
          originId,
          form: current.form,
          versions,
          current,
          retractions: inForce.get(originId) ?? inForce.get(whole) ?? [],
        },
      ];
    })
    .sort(newestFirst);
}

/** What corrects comes after what it corrects; otherwise as they were recorded. */
function inOrder(chain: readonly Entry[], byId: ReadonlyMap<string, Entry>): Entry[] {
  const depth = new Map(chain.map((entry) => [entry.id, correctedBy(entry, byId).length]));
  return chain.toSorted(
    (a, b) =>
      (depth.get(a.id) ?? 0) - (depth.get(b.id) ?? 0) || a.recordedAt - b.recordedAt || compare(a.id, b.id),
  );
}

function newestFirst(a: RecordItem, b: RecordItem): number {
  return (
    compare(b.current.happenedOn, a.current.happenedOn) ||
    (b.versions[0]?.entry.recordedAt ?? 0) - (a.versions[0]?.entry.recordedAt ?? 0) ||
    compare(b.originId, a.originId)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
