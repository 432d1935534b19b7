import { describe, expect, it } from 'vitest';
import { incrementalTable } from '../../../shared/export/codebook/incremental-table.ts';
import { describePackage, manifestText } from '../../../shared/export/describe-package.ts';
import { type ReleaseFacts, versionOf, versionText } from '../../../shared/export/release-facts.ts';
import { parseCsv } from '../support/parse-csv.ts';
import { smallCases, smallFacts, smallMilestones } from '../support/small-release.ts';

const correction: ReleaseFacts = {
  ...smallFacts,
  number: 4,
  kind: 'correction',
  base: { number: 3, cutOn: '2025-12-31', version: '2025-12-31-abcdef012345' },
  differences: [
    { table: 'cases', added: 0, changed: 1, withdrawn: 0, columns: [{ column: 'm01', rows: 1 }] },
  ],
};

function textOf(name: string, facts = smallFacts): string {
  const found = describePackage(facts).find((file) => file.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found.text;
}

function names(facts: ReleaseFacts): string[] {
  return describePackage(facts).map(({ name }) => name);
}

describe('the files that describe a release', () => {
  it('are the same to the last byte whenever they are made', () => {
    expect(describePackage(structuredClone(smallFacts))).toEqual(describePackage(smallFacts));
  });

  it('have syntax for each table of the release, and no other', () => {
    expect(names(smallFacts).filter((name) => name.endsWith('.sps'))).toEqual([
      'spss/cases.sps',
      'spss/milestones.sps',
    ]);
    expect(names({ ...smallFacts, tables: [smallCases] })).not.toContain('spss/milestones.sps');
  });

  it('tell what differs only where there is something to compare with', () => {
    expect(names(smallFacts)).not.toContain('differences.json');
    const told = JSON.parse(textOf('differences.json', correction));
    expect(told.from.number).toBe(3);
    expect(told.tables).toEqual(correction.differences);
  });
});

describe('read.R', () => {
  it('is plain ASCII, so that it is read the same on every machine', () => {
    expect(textOf('read.R')).toMatch(/^[\n\x20-\x7e]+$/);
  });
});

describe('the codebook as a table', () => {
  const [heading = [], ...rows] = parseCsv(textOf('codebook.csv'));
  const cell = (row: string[], name: string) => row[heading.indexOf(name)];

  it('has every column of every table in its order, with both languages', () => {
    const columns = rows.filter((row) => cell(row, 'column') !== '' && cell(row, 'value') === '');
    expect(columns.map((row) => `${cell(row, 'table')}.${cell(row, 'column')}`)).toEqual(
      smallFacts.tables.flatMap(({ name, columns: all }) => all.map((one) => `${name}.${one.name}`)),
    );
    for (const row of columns)
      for (const name of ['label_nl', 'label_en', 'description_nl', 'description_en', 'type'])
        expect(cell(row, name)).not.toBe('');
  });

  it('says of every column of days since when they count', () => {
    const days = rows.filter((row) => cell(row, 'type') === 'day');
    expect(days.length).toBeGreaterThan(3);
    for (const row of days) expect(cell(row, 'unit_nl')).toBe('dagen sinds de eerste dag van het onderzoek');
  });

  it('has every number that stands for something', () => {
    const referrer = rows.filter((row) => cell(row, 'column') === 'referrer' && cell(row, 'value') !== '');
    expect(referrer.map((row) => [cell(row, 'value'), cell(row, 'code')])).toEqual([
      ['1', 'self'],
      ['2', 'school'],
      ['-7', 'not-applicable'],
      ['-9', 'not-recorded'],
    ]);
  });

  it('has no cell that a spreadsheet would take for a formula', () => {
    for (const name of ['codebook.csv', 'redcap.csv'])
      for (const text of parseCsv(textOf(name)).flat()) expect(text).not.toMatch(/^[=+@\t]|^-(?!\d)/);
  });
});

describe('the dictionary in the style of REDCap', () => {
  const [heading = [], ...rows] = parseCsv(textOf('redcap.csv'));

  it('has the eighteen columns, and a field name for itself on each line', () => {
    expect(heading).toHaveLength(18);
    expect(new Set(rows.map(([name]) => name)).size).toBe(rows.length);
    for (const row of rows) {
      expect(row).toHaveLength(18);
      expect(row[0]).toMatch(/^[a-z][a-z0-9_]*$/);
    }
  });

  it('gives choices with a bar between them, and a bar in a label can’t be taken for one', () => {
    const choices = rows.find(([name]) => name === 'cases_referrer')?.[5] ?? '';
    expect(choices.split(' | ').map((choice) => choice.split(',')[0])).toEqual(['1', '2', '-7', '-9']);
  });

  it('lets a number begin at its missing codes', () => {
    expect(rows.find(([name]) => name === 'cases_children')?.slice(7, 10)).toEqual(['integer', '-9', '20']);
  });
});

describe('the measures', () => {
  it('have the number that stands for them in the tables', () => {
    const { measures } = JSON.parse(textOf('measures.json'));
    expect(measures[0]).toMatchObject({ id: 'M01', number: 1, kind: 'first-goals', version: 1 });
    expect(measures).toHaveLength(smallFacts.frozen.measures.length);
  });

  it('have none where no table tells of measures', () => {
    const { measures } = JSON.parse(textOf('measures.json', { ...smallFacts, tables: [smallCases] }));
    expect(measures[0].number).toBeNull();
  });
});

describe('the manifest', () => {
  const manifest = JSON.parse(manifestText(smallFacts, smallFacts.files));

  it('names every file with its hash, and what the release was made with', () => {
    expect(manifest.files).toEqual(smallFacts.files);
    expect(manifest.frozen).toEqual(smallFacts.frozen);
    expect(manifest.leftOut).toEqual({ cases: 2, leastClass: 5 });
  });

  it('gives the cut as a day of the study', () => {
    expect(manifest.cutDay).toBe(730);
  });
});

describe('the version of a release', () => {
  it('depends on the tables, not on their order or on other files', () => {
    const reversed = [...smallFacts.files].reverse().filter(({ name }) => !name.startsWith('excel/'));
    expect(versionText(reversed)).toBe(versionText(smallFacts.files));
    expect(versionText([])).not.toBe(versionText(smallFacts.files));
  });

  it('is the day of the cut and the beginning of the hash', () => {
    expect(versionOf('2025-12-31', 'abcdef0123456789'.repeat(4))).toBe('2025-12-31-abcdef012345');
  });
});

describe('the README', () => {
  it.each(['README.nl.md', 'README.en.md'])('%s keeps what was written in the plan a text', (name) => {
    const text = textOf(name);
    expect(text).not.toMatch(/(?<!\\)<(b|script)/);
    expect(text.split('\n')[0]).toContain('\\<b\\>gesteld\\</b\\>');
  });

  it('says which rows to remove only where rows can be withdrawn', () => {
    const incremental: ReleaseFacts = {
      ...correction,
      kind: 'incremental',
      tables: [incrementalTable(smallCases)],
    };
    expect(textOf('README.nl.md', incremental)).toContain('doelspoor_update');
    expect(textOf('README.nl.md')).not.toContain('doelspoor_update');
    expect(textOf('README.nl.md', correction)).toContain('verbetering');
  });

  it.each([
    ['2025-12-31', '2025-10-01'],
    ['2024-02-01', '2024-01-01'],
  ])('of a cut on %s shows how to count again on %s: a past day of the study', (cutOn, on) => {
    for (const name of ['README.nl.md', 'README.en.md'])
      expect(textOf(name, { ...smallFacts, cutOn })).toContain(`"M01", on = "${on}"`);
  });

  it('warns of counting again on a past day only where days are weeks', () => {
    const weeks = { ...smallFacts, coarsening: { ...smallFacts.coarsening, weeks: true } };
    expect(textOf('README.nl.md', weeks)).toContain('hele weken zijn, klopt natellen');
    expect(textOf('README.nl.md')).not.toContain('hele weken zijn, klopt natellen');
  });

  it('of counts says nothing of rows about families', () => {
    const counts: ReleaseFacts = {
      ...smallFacts,
      smallestClass: null,
      study: { ...smallFacts.study, plan: { ...smallFacts.study.plan, detail: 'counts' } },
      tables: [{ ...smallMilestones, name: 'team_periods' }],
    };
    for (const name of ['README.nl.md', 'README.en.md'])
      expect(textOf(name, counts)).not.toMatch(/case_id|doelspoor_measure/);
  });
});
