/** What becomes of rows that are derived anew. */
export interface Differences<T> {
  /** Rows as they are now, where they are new or were otherwise. */
  changed: T[];
  /** Rows that are not there any more, as they were. */
  gone: T[];
  /** What `changed` takes the place of. */
  replaced: T[];
}

/** Compares rows that are derived from a case, as stored and as they are now. */
export function differences<T extends { kind: string; subject: string }>(
  before: readonly T[],
  after: readonly T[],
): Differences<T> {
  const left = new Map(before.map((row) => [nameOf(row), row]));
  const [changed, replaced]: [T[], T[]] = [[], []];
  for (const row of after) {
    const name = nameOf(row);
    const known = left.get(name) ?? null;
    left.delete(name);
    if (isSame(row, known)) continue;
    changed.push(row);
    if (known) replaced.push(known);
  }
  return { changed, gone: [...left.values()], replaced };
}

/** Whether two flat objects say the same. */
export function isSame<T extends object>(a: T, b: T | null): boolean {
  return b !== null && (Object.keys(a) as (keyof T)[]).every((key) => a[key] === b[key]);
}

function nameOf({ kind, subject }: { kind: string; subject: string }): string {
  return `${kind} ${subject}`;
}
