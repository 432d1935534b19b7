/** What separates the cells: a Dutch spreadsheet writes `;`, others `,`. */
export type Separator = ';' | ',';

/**
 * The cells of one line of a CSV file, without the spaces around them. Quotes as in RFC 4180; null when they do not
 * match. No cell runs over several lines: nothing that may be read in needs that.
 */
export function csvCells(line: string, separator: Separator): string[] | null {
  const cells: string[] = [];
  for (let at = 0; at <= line.length; ) {
    const rest = line.slice(at);
    const quoted = /^\s*"((?:[^"]|"")*)"\s*/.exec(rest);
    const plain = quoted ? null : new RegExp(`^[^"${separator}]*`).exec(rest);
    const length = (quoted ?? plain)?.[0].length ?? 0;
    const next = rest[length];
    if (next !== undefined && next !== separator) return null;
    cells.push((quoted?.[1]?.replaceAll('""', '"') ?? plain?.[0] ?? '').trim());
    at += length + 1;
  }
  return cells;
}

/** One cell as it is written: in quotes where it has to be. */
export function csvCell(text: string, separator: Separator): string {
  return /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Whether a spreadsheet would take a cell for a formula. */
export function isFormula(cell: string): boolean {
  return /^[=+\-@\t]/.test(cell);
}
