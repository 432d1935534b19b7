import { expect, it } from 'vitest';
import { mayBeExported } from '../../shared/research/may-be-exported.ts';
import { sources, textOf } from '../repo/files.ts';

it('a case whose family objects leaves for research in no form', () => {
  expect(mayBeExported({ objectsToResearch: true })).toBe(false);
  expect(mayBeExported({ objectsToResearch: false })).toBe(true);
});

it('nothing but that function looks at an objection to decide about an export', () => {
  // Where it is derived, kept and read; whatever else names it decides for itself.
  const may = [
    'shared/research/may-be-exported.ts',
    'worker/db/queries/cases.ts',
    'worker/db/queries/filing.ts',
    'worker/db/schema/cases.ts',
    // Describes the column.
    'worker/local/privacy-docs/stored-data.ts',
    'worker/services/entries/case-change.ts',
  ];
  const naming = sources.filter(
    (path) => !path.startsWith('tests/') && /objectsToResearch|objects_to_research/.test(textOf(path)),
  );
  expect(naming.toSorted()).toEqual(may);
});
