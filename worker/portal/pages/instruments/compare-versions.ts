import type { Instrument, InstrumentItem } from '../../../../shared/instruments/define-instrument.ts';

/** A question in two versions of an instrument. */
export interface ComparedItem {
  code: string;
  before: InstrumentItem | null;
  after: InstrumentItem | null;
  change: 'added' | 'gone' | 'changed' | 'moved' | null;
}

/** The questions of two versions beside each other: in the order of the newer one, then what is gone. */
export function compareVersions(before: Instrument, after: Instrument): ComparedItem[] {
  const gone = before.items.filter(({ code }) => after.items.every((item) => item.code !== code));
  const kept = after.items.filter(({ code }) => before.items.some((item) => item.code === code));
  const order = before.items
    .map(({ code }) => code)
    .filter((code) => kept.some((item) => item.code === code));
  return [
    ...after.items.map((item): ComparedItem => {
      const earlier = before.items.find(({ code }) => code === item.code) ?? null;
      return {
        code: item.code,
        before: earlier,
        after: item,
        change: changeOf(earlier, item, { order, kept }),
      };
    }),
    ...gone.map((item): ComparedItem => ({ code: item.code, before: item, after: null, change: 'gone' })),
  ];
}

function changeOf(
  before: InstrumentItem | null,
  after: InstrumentItem,
  { order, kept }: { order: readonly string[]; kept: readonly InstrumentItem[] },
): ComparedItem['change'] {
  if (!before) return 'added';
  if (!isSame(before, after)) return 'changed';
  return order[kept.indexOf(after)] === after.code ? null : 'moved';
}

/** Whether two pieces of data say the same, in whichever order they say it. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, sorted(inner)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
