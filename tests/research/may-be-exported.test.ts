import { expect, it } from 'vitest';
import { mayBeExported } from '../../shared/research/may-be-exported.ts';
import { sources, textOf } from '../repo/files.ts';

it('a case whose family objects leaves for research in no form', () => {
  expect(mayBeExported({ objectsToResearch: true })).toBe(false);
  expect(mayBeExported({ objectsToResearch: false })).toBe(true);
});

it('nothing but that function looks at an objection to decide about an export', () => {
  // Where it is derived, kept and read; whatever else names it asks that function, or decides for itself.
  const may = [
    'shared/research/may-be-exported.ts',
    'worker/db/queries/cases.ts',
    'worker/db/queries/filing.ts',
    // Counts cases that may leave, which no function can do: the same rule in SQL, held against releases by their tests.
    'worker/db/queries/release-cases.ts',
    'worker/db/schema/cases.ts',
    // Describes the column.
    'worker/local/privacy-docs/stored-data.ts',
    'worker/services/entries/case-change.ts',
  ];
  const naming = sources.filter((path) => {
    const text = textOf(path);
    return (
      !path.startsWith('tests/') &&
      /objectsToResearch|objects_to_research/.test(text.replaceAll(/mayBeExported\(\{[^}]*\}\)/g, ''))
    );
  });
  expect(naming.toSorted()).toEqual(may);
});
