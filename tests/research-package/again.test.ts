import { expect, it } from 'vitest';
import { bytesOf, filesOf, packageFolder } from './support/package-files.ts';

it('a release whose files were gone has the same bytes when it is made again', () => {
  const [first, again] = ['after', 'after-again'].map((name) =>
    bytesOf(packageFolder(name), `../${name}.zip`),
  );
  expect(first?.length).toBeGreaterThan(10_000);
  expect(again?.equals(first ?? Buffer.alloc(0))).toBe(true);
});

it('another release of the study with the same cut has the same data, to the last byte', () => {
  const [first, again] = [packageFolder('log'), packageFolder('correction')];
  const data = filesOf(first).filter((file) => /^(data|excel|parquet)\//.test(file));
  expect(data.length).toBe(24);
  expect(data.filter((file) => !bytesOf(first, file).equals(bytesOf(again, file)))).toEqual([]);
});

it('releases of a study that does not link them call its cases otherwise', () => {
  const ids = (name: string) =>
    new Set(String(bytesOf(packageFolder(name), 'data/cases.csv')).match(/c_[0-9a-f]{16}/g));
  const [before, after] = [ids('before'), ids('after')];
  expect(before.size).toBe(2);
  expect(after.size).toBe(2);
  expect([...before].filter((id) => after.has(id))).toEqual([]);
});
