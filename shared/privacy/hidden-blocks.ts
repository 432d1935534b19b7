/** How blocks of cells are looked at: a block is what is told as a whole or not at all. */
export interface BlockRules<Cell> {
  /** Several cells as one. */
  merge(cells: readonly Cell[]): Cell;
  /** How many families a cell is of. */
  sizeOf(cell: Cell): number;
  /** Whether nothing at all was counted. */
  isEmpty(cell: Cell): boolean;
  /** Whether a cell may be told. */
  isSafe(cell: Cell): boolean;
  /** Whether hidden cells together leave enough to choose from. */
  isWide(cell: Cell): boolean;
  /** Blocks that are hidden already, for another reason. */
  alsoHidden?: ReadonlySet<number>;
}

/**
 * Which blocks of a table are hidden from someone who knows the totals of its columns: first each with a cell that is not
 * safe; then, smallest first, as many others as it takes for the hidden ones together to leave a choice in every column,
 * and never one alone. So what is found by taking the rest off the total is no more than what could have been told.
 * @param blocks each with a cell for each column. Of blocks of the same size the first goes: they come in an order that
 *   is always the same, or two tables together would show both
 */
export function hiddenBlocks<Cell>(
  blocks: readonly (readonly Cell[])[],
  { merge, sizeOf, isEmpty, isSafe, isWide, alsoHidden = new Set() }: BlockRules<Cell>,
): Set<number> {
  const hidden = new Set(alsoHidden);
  for (const [at, cells] of blocks.entries()) if (!cells.every(isSafe)) hidden.add(at);
  const bySize = blocks
    .map((cells, at) => ({ at, size: sizeOf(merge(cells)) }))
    .sort((a, b) => a.size - b.size || a.at - b.at);
  for (const { at } of bySize) {
    if (hidden.size === 0 || isEnough()) break;
    hidden.add(at);
  }
  return hidden;

  function isEnough(): boolean {
    const columns = (blocks[0] ?? []).map((_, column) =>
      merge(blocks.flatMap((cells, at) => (hidden.has(at) ? cells.slice(column, column + 1) : []))),
    );
    return (
      columns.every(isEmpty) || (hidden.size > 1 && columns.every((cell) => isEmpty(cell) || isWide(cell)))
    );
  }
}
