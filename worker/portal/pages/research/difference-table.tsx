import type { TableDifference } from '../../../../shared/api/releases.ts';
import { Heading } from '../../../../shared/ui/heading.tsx';
import { Table } from '../../parts/table.tsx';
import { useText } from '../../shell/language.tsx';
import { tableText } from './table-text.ts';

interface DifferenceTableProps {
  differences: readonly TableDifference[];
  /** Null when it is not known here. */
  baseNumber: number | null;
}

/** What differs from the release that this one is compared with, table by table. */
export function DifferenceTable({ differences, baseNumber }: DifferenceTableProps) {
  const { t } = useText();
  const text = t.releases.content;
  const isSame = differences.every(({ added, changed, withdrawn }) => added + changed + withdrawn === 0);
  return (
    <div class="doelspoor-stack">
      <Heading level={3}>{text.differences}</Heading>
      {baseNumber !== null && <p>{text.sinceBase(baseNumber)}</p>}
      {isSame ? (
        <p>{text.noDifference}</p>
      ) : (
        <Table
          caption={text.differences}
          columns={[
            { head: text.table, isHead: true, cell: ({ table }) => tableText(table, t) },
            { head: text.added, isNumber: true, cell: ({ added }) => added },
            { head: text.changed, isNumber: true, cell: ({ changed }) => changed },
            { head: text.withdrawn, isNumber: true, cell: ({ withdrawn }) => withdrawn },
            {
              head: text.columns,
              cell: ({ columns }) => columns.map(({ column, rows }) => text.column(column, rows)).join(', '),
            },
          ]}
          rows={differences}
          keyOf={({ table }) => table}
        />
      )}
    </div>
  );
}
