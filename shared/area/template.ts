import type { Team } from '../api/schemas.ts';
import type { Language } from '../domain/localised.ts';
import { areaColumnNames, areaColumns } from './columns.ts';
import { csvCell, isFormula, type Separator } from './csv-cells.ts';
import { importedIds } from './imported-figure.ts';

/**
 * A file to fill in: a line for each team and indicator of one year. With a byte order mark and, in Dutch, semicolons,
 * so that a Dutch spreadsheet opens it as it should.
 */
export function areaTemplate(teams: readonly Team[], year: number, language: Language): string {
  const separator: Separator = language === 'nl' ? ';' : ',';
  const line = (cells: readonly string[]) => cells.map((cell) => csvCell(cell, separator)).join(separator);
  const head = line(areaColumnNames.map((column) => areaColumns[column][language]));
  const rows = teams.flatMap((team) =>
    importedIds.map((indicator) => line([nameIn(team), String(year), indicator, '', '', '', ''])),
  );
  return `\uFEFF${[head, ...rows].join('\r\n')}\r\n`;
}

/** The name, unless a spreadsheet would take it for a formula. */
function nameIn({ id, name }: Team): string {
  return isFormula(name) ? id : name;
}
