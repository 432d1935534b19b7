/** What two people said of the same thing, as it is stored. */
export interface PairValue {
  /** Counts of pairs: rows the family's practitioner, columns the colleague. */
  table: number[][];
  /** Whether both judged without knowing what the other concluded. */
  isBlind: boolean;
}

/** Writes a pair as text: the counts row by row, and `seen` where one of both could know what the other concluded. */
export function pairText({ table, isBlind }: PairValue): string {
  return `${table.map((row) => row.join(' ')).join('/')}${isBlind ? '' : ' seen'}`;
}

/** Reads what `pairText` wrote. */
export function readPair(text: string): PairValue {
  const isBlind = !text.endsWith(' seen');
  const counts = isBlind ? text : text.slice(0, -' seen'.length);
  return { table: counts.split('/').map((row) => row.split(' ').map(Number)), isBlind };
}

/** An empty table of some categories. */
export function emptyTable(categories: number): number[][] {
  return Array.from({ length: categories }, () => new Array<number>(categories).fill(0));
}
