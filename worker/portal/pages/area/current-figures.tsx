import type { Team } from '../../../../shared/api/schemas.ts';
import { type ImportedFigure, importedNames } from '../../../../shared/area/imported-figure.ts';
import { areaSource } from '../../../../shared/codes/area-source.ts';
import { labelOf } from '../../../../shared/codes/define-code-list.ts';
import { importedText } from '../../../../shared/text/area-values.ts';
import { Table } from '../../parts/table.tsx';
import { useText } from '../../shell/language.tsx';
import { inOrder, nameOf } from './in-order.ts';

interface CurrentFiguresProps {
  teams: readonly Team[];
  figures: readonly ImportedFigure[];
}

/** The imported figures that hold now. */
export function CurrentFigures({ teams, figures }: CurrentFiguresProps) {
  const { t, say, language } = useText();
  const text = t.area;
  if (figures.length === 0) return <p class="doelspoor-quiet">{text.now.none}</p>;
  return (
    <Table
      caption={text.now.title}
      columns={[
        { head: text.columns.team, isHead: true, cell: ({ teamId }) => nameOf(teams, teamId) },
        { head: text.columns.year, cell: ({ year }) => year },
        {
          head: text.columns.indicator,
          cell: ({ indicator }) => `${indicator}: ${say(importedNames[indicator])}`,
        },
        { head: text.columns.figure, cell: (figure) => importedText(figure, language) },
        { head: text.columns.source, cell: ({ source }) => say(labelOf(areaSource, source)) },
      ]}
      rows={inOrder(figures, teams)}
      keyOf={({ teamId, year, indicator }) => JSON.stringify([teamId, year, indicator])}
    />
  );
}
