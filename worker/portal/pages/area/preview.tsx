import type { Team } from '../../../../shared/api/schemas.ts';
import { type ImportedFigure, importedNames } from '../../../../shared/area/imported-figure.ts';
import type { ReadFile } from '../../../../shared/area/read-file.ts';
import { areaSource } from '../../../../shared/codes/area-source.ts';
import { labelOf } from '../../../../shared/codes/define-code-list.ts';
import { importedText } from '../../../../shared/text/area-values.ts';
import { Table } from '../../parts/table.tsx';
import { useText } from '../../shell/language.tsx';
import { inOrder, nameOf } from './in-order.ts';

interface PreviewProps {
  teams: readonly Team[];
  read: ReadFile['figures'];
  blank: number;
  /** What holds now. */
  figures: readonly ImportedFigure[];
}

/** What an import would bring, beside what holds now. Nothing is stored yet. */
export function Preview({ teams, read, blank, figures }: PreviewProps) {
  const { t, say, language } = useText();
  const { preview: text, columns } = t.area;
  const rows = inOrder(
    read.map(({ line, figure }) => ({ ...figure, line })),
    teams,
  );
  const before = (row: ImportedFigure) => {
    const known = figures.find(
      ({ teamId, year, indicator }) =>
        teamId === row.teamId && year === row.year && indicator === row.indicator,
    );
    return known ? importedText(known, language) : text.isNew;
  };
  return (
    <>
      <p>{text.nothingStored}</p>
      {blank > 0 && <p class="doelspoor-quiet">{text.blank(blank)}</p>}
      <Table
        caption={text.title}
        columns={[
          { head: columns.team, isHead: true, cell: ({ teamId }) => nameOf(teams, teamId) },
          { head: columns.year, cell: ({ year }) => year },
          {
            head: columns.indicator,
            cell: ({ indicator }) => `${indicator}: ${say(importedNames[indicator])}`,
          },
          { head: text.becomes, cell: (row) => <strong>{importedText(row, language)}</strong> },
          { head: text.was, cell: before },
          { head: columns.source, cell: ({ source }) => say(labelOf(areaSource, source)) },
        ]}
        rows={rows}
        keyOf={({ line }) => String(line)}
      />
    </>
  );
}
