import { describe, expect, it } from 'vitest';
import type { Cell, Row } from '../../../shared/export/codebook/define-table.ts';
import { incrementalRow, incrementalTable } from '../../../shared/export/codebook/incremental-table.ts';
import { csvHeader, csvRows } from '../../../shared/export/writers/csv.ts';
import { excelHeader, excelRows } from '../../../shared/export/writers/csv-excel.ts';
import { readCsvRows } from '../../../shared/export/writers/read-csv.ts';
import { decimalText, writtenCell } from '../../../shared/export/writers/written-cell.ts';
import { parseCsv } from '../support/parse-csv.ts';
import { caseRows, smallCases } from '../support/small-release.ts';

describe('a table as strict CSV', () => {
  const text = csvHeader(smallCases) + csvRows(smallCases, caseRows);

  it('has a heading of names, and a line for each row', () => {
    const [heading, ...rows] = parseCsv(text);
    expect(heading).toEqual(smallCases.columns.map(({ name }) => name));
    expect(rows).toHaveLength(caseRows.length);
    expect(rows[2]).toEqual(['c_00000000000000c3', '700', '-8', '-8', '-7', '-9', '-9', '-8']);
  });

  it('has only lower-case names, digits, and what a number or pseudonym is made of', () => {
    expect(text).toMatch(/^[a-z0-9_,.\-\r\n]+$/);
  });

  it('is the same whether it is written at once or in parts', () => {
    const parts = caseRows.map((row) => csvRows(smallCases, [row]));
    expect(csvHeader(smallCases) + parts.join('')).toBe(text);
  });

  it('can be read back', () => {
    expect(readCsvRows(smallCases, csvRows(smallCases, caseRows))).toEqual(
      caseRows.map((row) => smallCases.columns.map((column, at) => writtenCell(row[at] ?? '', column))),
    );
  });

  it('refuses a row that has not a cell for each column', () => {
    const [first = []] = caseRows;
    expect(() => csvRows(smallCases, [first.slice(1)])).toThrow(RangeError);
    expect(() => readCsvRows(smallCases, 'c_00000000000000a1,1\r\n')).toThrow(RangeError);
  });

  it.each<Cell>([
    '=1+1',
    '@SUM(A1)',
    '+31612345678',
    '-7',
    'een gezin',
    '',
    'c_00000000000000A1',
    'c_1,2',
    Number.NaN,
    Number.POSITIVE_INFINITY,
  ])('refuses %s: no text and no formula can get into a table', (cell) => {
    const row: Row = [cell, ...(caseRows[0]?.slice(1) ?? [])];
    expect(() => csvRows(smallCases, [row])).toThrow(RangeError);
  });

  it.each<[number, Cell]>([
    [0, 5],
    [1, 'c_00000000000000a1'],
    [1, { missing: 'not-recorded' }],
    [3, { missing: 'exception' }],
  ])('refuses in column %i what that never has', (at, cell) => {
    const [first = []] = caseRows;
    expect(() => csvRows(smallCases, [first.with(at, cell)])).toThrow(RangeError);
  });

  it.each([
    [0.1 + 0.2, '0.3'],
    [-0, '0'],
    [1e-7, '0'],
    [1 / 3, '0.333333'],
    [123456789, '123456789'],
    [0.000001, '0.000001'],
  ])('writes %s as %s, without an exponent', (value, written) => {
    expect(decimalText(value)).toBe(written);
  });

  it('refuses a number that is too large to write exactly', () => {
    expect(() => decimalText(1e21)).toThrow(RangeError);
  });
});

describe('a table for a Dutch Excel', () => {
  it('begins with a byte order mark, and has a semicolon between cells and a decimal comma', () => {
    const lines = (excelHeader(smallCases) + excelRows(smallCases, caseRows)).split('\r\n');
    expect(lines[0]).toBe(`\uFEFF${smallCases.columns.map(({ name }) => name).join(';')}`);
    expect(lines[1]).toBe('c_00000000000000a1;0;100;30;2;12,5;1;1');
  });

  it('says the same as the strict one', () => {
    const back = excelRows(smallCases, caseRows).replaceAll(',', '.').replaceAll(';', ',');
    expect(back).toBe(csvRows(smallCases, caseRows));
  });
});

describe('a table of an incremental release', () => {
  const table = incrementalTable(smallCases);
  const [row = []] = caseRows;

  it('has what became of the row as its last column', () => {
    expect(table.columns.slice(0, -1).map(({ name }) => name)).toEqual(
      smallCases.columns.map(({ name }) => name),
    );
    expect(table.columns.at(-1)?.name).toBe('change');
    expect(incrementalRow(table, row, 'added').at(-1)).toBe(1);
    expect(incrementalRow(table, row, 'changed').slice(0, -1)).toEqual(row);
  });

  it('keeps only the key of a withdrawn row, and every other column allows for it', () => {
    expect(csvRows(table, [incrementalRow(table, row, 'withdrawn')])).toBe(
      'c_00000000000000a1,-7,-7,-7,-7,-7,-7,-7,3\r\n',
    );
    for (const column of table.columns.slice(1, -1)) expect(column.missing).toContain('not-applicable');
  });
});
