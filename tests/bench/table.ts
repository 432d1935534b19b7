import type { Row } from './result.ts';

/** The rows as a table for people. */
export function tableText(rows: readonly Row[]): string {
  const lines = [
    ['', 'value', 'budget', '', 'per time, ms of processor (waiting)'],
    ...rows.map((row) => [
      row.what,
      valueText(row, row.value),
      budgetText(row),
      verdictText(row),
      costsText(row),
    ]),
  ];
  const widths = [0, 1, 2, 3].map((at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  return lines
    .map((line) =>
      line.map((cell, at) =>
        at === 1 || at === 2 ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0),
      ),
    )
    .map((line) => line.join('  ').trimEnd())
    .join('\n');
}

function valueText({ unit }: Row, value: number): string {
  return unit === 'ratio' ? `${value.toFixed(2)}×` : `${(value / 1000).toFixed(1)} kB`;
}

function budgetText(row: Row): string {
  return row.budget === null ? '–' : `≤ ${valueText(row, row.budget)}`;
}

function verdictText({ verdict }: Row): string {
  return verdict === 'no-budget' ? '' : verdict;
}

function costsText({ costs = {}, basis }: Row): string {
  return Object.entries(costs)
    .map(
      ([name, { processor, waiting }]) => `${name} ${processor?.toFixed(2) ?? '?'} (${waiting.toFixed(2)})`,
    )
    .join(', ')
    .concat(basis === 'waiting' ? ' [by waiting]' : '');
}
