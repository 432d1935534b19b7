import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { tableNames } from '../../shared/export/codebook/define-table.ts';
import { bytesOf, csvCells, filesOf, jsonOf, packageFolder } from './support/package-files.ts';

interface Manifest {
  files: { name: string; bytes: number; rows: number | null; sha256: string }[];
}

describe.each(['log', 'before', 'after'])('the package of the release %s', (name) => {
  const folder = packageFolder(name);
  const files = filesOf(folder);
  const csv = files.filter((file) => file.endsWith('.csv'));

  it('has every table in every form, and what describes them', () => {
    expect(files).toEqual(
      [
        ...tableNames.flatMap((table) => [
          `data/${table}.csv`,
          `excel/${table}.csv`,
          `parquet/${table}.parquet`,
          `spss/${table}.sps`,
        ]),
        ...['README.nl.md', 'README.en.md', 'datapackage.json', 'codebook.csv', 'codebook.html'],
        ...['redcap.csv', 'measures.json', 'read.R', 'MANIFEST.json'],
      ].sort(),
    );
  });

  it('lists every file but the manifest itself with its bytes, rows and SHA-256', () => {
    const listed = jsonOf<Manifest>(folder, 'MANIFEST.json').files;
    expect(listed.map((file) => file.name).sort()).toEqual(files.filter((file) => file !== 'MANIFEST.json'));
    for (const { name: file, bytes, rows, sha256 } of listed) {
      const found = bytesOf(folder, file);
      expect({ file, bytes: found.length, sha256: createHash('sha256').update(found).digest('hex') }).toEqual(
        {
          file,
          bytes,
          sha256,
        },
      );
      if (file.startsWith('data/')) expect(rows, file).toBe(csvCells(String(found)).length - 1);
    }
  });

  it('has numbers and pseudonyms in its tables, and no text', () => {
    for (const table of tableNames) {
      const [heading = [], ...rows] = csvCells(String(bytesOf(folder, `data/${table}.csv`)));
      expect(heading.filter((column) => !/^[a-z][a-z0-9_]{0,31}$/.test(column))).toEqual([]);
      const isFine = (cell: string) => /^(-?\d+(\.\d+)?|[a-z]_[0-9a-f]{8,16})$/.test(cell);
      expect(rows.flat().filter((cell) => !isFine(cell))).toEqual([]);
      expect(rows.filter((row) => row.length !== heading.length)).toEqual([]);
    }
  });

  it('has no cell in any CSV file that a spreadsheet takes for a formula', () => {
    for (const file of csv) {
      const text = String(bytesOf(folder, file)).replace(/^\uFEFF/, '');
      const cells = csvCells(text, file.startsWith('excel/') ? ';' : ',').flat();
      expect(cells.length, file).toBeGreaterThan(10);
      const formulas = cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-\d+(,\d+)?$/.test(cell));
      expect(formulas, file).toEqual([]);
    }
  });

  it('says the same to a Dutch spreadsheet as to everyone else', () => {
    for (const table of tableNames) {
      const strict = csvCells(String(bytesOf(folder, `data/${table}.csv`)));
      const excel = String(bytesOf(folder, `excel/${table}.csv`));
      expect(excel.startsWith('\uFEFF'), table).toBe(true);
      const read = csvCells(excel.slice(1), ';');
      expect(read.map((row) => row.map((cell) => cell.replace(',', '.')))).toEqual(strict);
    }
  });
});
