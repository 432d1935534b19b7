import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectiveEntries } from '../../shared/history/effective-entries.ts';
import { recordOfCase } from '../../shared/history/record-of-case.ts';
import { arbitraryCase } from './arbitrary-case.ts';
import { goal, opened, retraction } from './entry-of.ts';

describe('the record of a case', () => {
  it('has a correction with what it corrects, newest first by the day it happened', () => {
    const start = opened({ on: '2026-01-05' });
    const first = goal('g1', { on: '2026-01-10' });
    const later = goal('g2', { on: '2026-02-10' });
    const correction = goal('g1', { on: '2026-01-11', recordedOn: '2026-03-01', amends: first.id });
    const record = recordOfCase([correction, start, later, first]);
    expect(record.map(({ originId, current }) => [originId, current.id])).toEqual([
      [later.id, later.id],
      [first.id, correction.id],
      [start.id, start.id],
    ]);
    expect(record[1]?.versions.map(({ entry }) => entry.id)).toEqual([first.id, correction.id]);
  });

  it('keeps what was withdrawn, with every retraction that stands in the way of restoring it', () => {
    const entry = goal('g1', { on: '2026-01-10' });
    const [one, other] = [
      retraction(entry.id, { on: '2026-01-11' }),
      retraction(entry.id, { on: '2026-01-12' }),
    ];
    const [item] = recordOfCase([entry, one, other]);
    expect(new Set(item?.retractions)).toEqual(new Set([one, other]));
    const restored = [one, other].map(({ id }) => retraction(id, { on: '2026-01-13' }));
    expect(recordOfCase([entry, one, other, ...restored])[0]?.retractions).toEqual([]);
    expect(recordOfCase([entry, one, other, ...restored])).toHaveLength(1);
  });

  it('falls back on the version before when a correction was withdrawn, and still shows the correction', () => {
    const first = goal('g1', { on: '2026-01-10' });
    const correction = goal('g1', { on: '2026-01-10', recordedOn: '2026-01-12', amends: first.id });
    const withdrawal = retraction(correction.id, { on: '2026-01-13' });
    const [item] = recordOfCase([first, correction, withdrawal]);
    expect(item).toMatchObject({ current: { id: first.id }, retractions: [] });
    expect(item?.versions[1]).toEqual({ entry: correction, retractions: [withdrawal] });
  });

  it('says of the same entries that they count as the history does, and leaves none out, whatever is in a case', () => {
    fc.assert(
      fc.property(arbitraryCase(), (entries) => {
        const record = recordOfCase(entries);
        const counting = record.filter(({ retractions }) => retractions.length === 0);
        expect(new Set(counting.map(({ current }) => current.id))).toEqual(
          new Set(effectiveEntries(entries).map(({ id }) => id)),
        );
        const shown = record.flatMap(({ versions }) => versions.map(({ entry }) => entry.id));
        const recorded = entries.filter(({ form }) => form !== 'retraction').map(({ id }) => id);
        expect(shown.toSorted()).toEqual(recorded.toSorted());
      }),
      { numRuns: 400 },
    );
  });
});
