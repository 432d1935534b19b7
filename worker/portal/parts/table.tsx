import type { ComponentChildren } from 'preact';

export interface Column<Row> {
  head: string;
  /** The cell that names the row. */
  isHead?: boolean;
  isNumber?: boolean;
  cell: (row: Row) => ComponentChildren;
}

interface TableProps<Row> {
  /** What the table shows; read out, not shown. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
}

/** A table. On a narrow screen each row becomes a block in which every cell says what it is. */
export function Table<Row>({ caption, columns, rows, keyOf }: TableProps<Row>) {
  return (
    <table class="utrecht-table utrecht-table--html-table portal-table">
      <caption class="doelspoor-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ head, isNumber }) => (
            <th key={head} scope="col" class={isNumber ? 'portal-table__number' : undefined}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {columns.map(({ head, isHead, isNumber, cell }) =>
              isHead ? (
                <th key={head} scope="row">
                  {cell(row)}
                </th>
              ) : (
                <td key={head} data-head={head} class={isNumber ? 'portal-table__number' : undefined}>
                  {cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
