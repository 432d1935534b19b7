import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tableNames } from '../../shared/export/codebook/define-table.ts';
import { describeUnless } from '../support/describe-unless.ts';
import { whatPsppNeeds, whatRNeeds } from './support/needs.ts';
import { bytesOf, csvCells, filesOf, jsonOf, packageFolder } from './support/package-files.ts';
import { runPspp } from './support/run-pspp.ts';
import { runR } from './support/run-r.ts';

const [before, after] = [packageFolder('before'), packageFolder('after')];
const cellsOf = (folder: string, table: string) => csvCells(String(bytesOf(folder, `data/${table}.csv`)));

interface Manifest {
  frozen: { forms: { id: string; version: number }[] };
}

it('a new version of a form only adds columns, at the end', () => {
  for (const table of tableNames) {
    const [old = [], now = []] = [cellsOf(before, table)[0], cellsOf(after, table)[0]];
    expect(now.slice(0, old.length)).toEqual(old);
    expect({ table, added: now.slice(old.length) }).toEqual({
      table,
      added: table === 'goals' ? ['hope'] : [],
    });
  }
});

it('answers to the old version have no answer to what only the new one asks', () => {
  const answered = cellsOf(after, 'goals')
    .slice(1)
    .map((row) => row.at(-1));
  expect(answered.filter((cell) => cell === '7').length).toBe(1);
  expect(answered.filter((cell) => cell === '-9').length).toBe(answered.length - 1);
  expect(answered.length).toBe(cellsOf(before, 'goals').length - 1 + 2);
});

it('each release says which versions of forms it was made with', () => {
  const goals = (folder: string) =>
    jsonOf<Manifest>(folder, 'MANIFEST.json')
      .frozen.forms.filter(({ id }) => id === 'goal')
      .map(({ version }) => version);
  expect([goals(before), goals(after)]).toEqual([[1], [1, 2]]);
});

it('a family that objects to research is in no table', () => {
  for (const folder of [before, after]) expect(cellsOf(folder, 'cases').length - 1).toBe(2);
});

interface Comparison {
  compared: { read: [number]; sav: [number] };
  faults: string[];
}

describeUnless(whatRNeeds() ?? whatPsppNeeds())('the read.R of the release before', () => {
  it.each(['before', 'after', 'log', 'counts'])(
    'reads the release %s, and so does its own SPSS syntax, to the last cell',
    (name) => {
      const folder = packageFolder(name);
      const pspp = runPspp(folder);
      expect(pspp).toMatchObject({ status: 0, complaints: [] });
      const { compared, faults } = runR<Comparison>(
        'compare-files.R',
        folder,
        join(before, 'read.R'),
        pspp.folder,
      );
      expect(faults).toEqual([]);
      const tables = tableNames.filter((table) => filesOf(folder).includes(`data/${table}.csv`));
      const cells = tables.flatMap((table) => cellsOf(folder, table).slice(1).flat()).length;
      expect(compared).toEqual({ read: [cells], sav: [cells] });
    },
  );
});
