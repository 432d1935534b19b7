import { describe, expect, test } from 'vitest';
import { csvCells } from '../../shared/area/csv-cells.ts';
import { type FileProblem, readAreaFile } from '../../shared/area/read-file.ts';
import { areaTemplate } from '../../shared/area/template.ts';

const teams = [
  { id: 'overvecht', name: 'Buurtteam Overvecht' },
  { id: 'zuilen', name: 'Buurtteam Zuilen, noord' },
  { id: 'twin-a', name: 'Buurtteam Tweeling' },
  { id: 'twin-b', name: 'Buurtteam Tweeling' },
];
const context = { teams, lastYear: 2026 };
const HEAD = 'team;jaar;indicator;aantal;van;cijfer;bron';

const read = (...lines: string[]) => readAreaFile(lines.join('\r\n'), context);
const first = (...lines: string[]): Partial<FileProblem> => {
  const { problems } = read(HEAD, ...lines);
  return problems[0] ?? {};
};

describe('a file with figures', () => {
  test('as a Dutch spreadsheet writes it: mark at the start, semicolons, decimal comma', () => {
    const { figures, problems } = readAreaFile(
      `\uFEFF${HEAD}\r\nBuurtteam Overvecht;2025;1;312;4180;;gemeente (toewijzingen en declaraties)\r\novervecht;2025;4a;;96;7,8;client-survey\r\n;;;;;;\r\n`,
      context,
    );
    expect(problems).toEqual([]);
    expect(figures).toEqual([
      {
        line: 2,
        figure: {
          teamId: 'overvecht',
          year: 2025,
          indicator: '1',
          values: { count: 312, of: 4180, mark: null },
          source: 'municipality',
        },
      },
      {
        line: 3,
        figure: {
          teamId: 'overvecht',
          year: 2025,
          indicator: '4a',
          values: { count: null, of: 96, mark: 7.8 },
          source: 'client-survey',
        },
      },
    ]);
  });

  test('with commas, English names in another order, quotes and a line that says the separator', () => {
    const { figures, problems } = readAreaFile(
      'sep=,\nyear,team,of,count,mark,source,indicator\n2024,"buurtteam  ZUILEN, noord","96",,"8,25",cbs,4B\n',
      context,
    );
    expect(problems).toEqual([]);
    expect(figures).toMatchObject([
      { line: 3, figure: { teamId: 'zuilen', indicator: '4b', values: { count: null, of: 96, mark: 8.25 } } },
    ]);
  });

  test.each([
    ['gemeente', 'municipality'],
    ['CBS', 'cbs'],
    ['onderzoek', 'client-survey'],
    ['survey', 'client-survey'],
    ['anders', 'other'],
    ['client-survey', 'client-survey'],
  ])('with %s as its source', (written, source) => {
    expect(read(HEAD, `overvecht;2025;1;20;400;;${written}`).figures).toMatchObject([{ figure: { source } }]);
  });

  test('lines of the template that nobody filled in are left out, and counted', () => {
    const filled = areaTemplate(teams, 2025, 'nl').replace('2025;1;;;;', '2025;1;20;400;;cbs');
    const { figures, blank, problems } = readAreaFile(filled, context);
    expect(problems).toEqual([]);
    expect([figures.length, blank]).toEqual([1, teams.length * 4 - 1]);
  });

  test.each(['nl', 'en'] as const)('the template comes back as it went out (%s)', (language) => {
    const { problems, blank } = readAreaFile(areaTemplate(teams, 2025, language), context);
    expect(problems.map(({ problem }) => problem)).toEqual(['nothing']);
    expect(blank).toBe(teams.length * 4);
  });

  test('a team with a name that a spreadsheet would work out is in the template by its id', () => {
    const template = areaTemplate([{ id: 'north', name: '=1+1' }], 2025, 'nl');
    expect(template).not.toContain('=1+1');
    expect(template).toContain('north;2025;1');
  });
});

describe('is refused, with the line', () => {
  test.each([
    ['a team that is not there', 'Buurtteam Lunetten;2025;1;20;400;;cbs', 'team', 'team'],
    ['a name that two teams have', 'Buurtteam Tweeling;2025;1;20;400;;cbs', 'team', 'team'],
    ['a year to come', 'overvecht;2027;1;20;400;;cbs', 'year', 'year'],
    ['a year in two digits', 'overvecht;25;1;20;400;;cbs', 'year', 'year'],
    ['an indicator that the team counts itself', 'overvecht;2025;2;20;400;;cbs', 'indicator', 'indicator'],
    ['part of a family', 'overvecht;2025;1;20,5;400;;cbs', 'whole-number', 'count'],
    ['a dot between thousands', 'overvecht;2025;1;20;4.180;;cbs', 'thousands', 'of'],
    ['a percentage', 'overvecht;2025;1;5%;400;;cbs', 'whole-number', 'count'],
    ['a number as a spreadsheet shortens it', 'overvecht;2025;1;20;4E+05;;cbs', 'whole-number', 'of'],
    ['a mark above ten', 'overvecht;2025;4a;;96;78;cbs', 'mark', 'mark'],
    ['a mark with three decimals', 'overvecht;2025;4a;;96;7,812;cbs', 'mark', 'mark'],
    ['a mark where none is asked', 'overvecht;2025;3;;96;7,8;cbs', 'mark-not-asked', null],
    ['a count and a mark', 'overvecht;2025;4a;80;96;7,8;cbs', 'count-or-mark', null],
    ['neither', 'overvecht;2025;4a;;96;;cbs', 'count-or-mark', null],
    ['a count of nobody knows how many', 'overvecht;2025;1;20;;;cbs', 'of-missing', 'of'],
    ['more than all', 'overvecht;2025;1;401;400;;cbs', 'count-above-of', null],
    ['fewer than ten', 'overvecht;2025;1;3;9;;cbs', 'too-few', null],
    ['a mark of fewer than ten', 'overvecht;2025;4a;;9;7,8;cbs', 'too-few', null],
    ['one or two that stand out', 'overvecht;2025;1;2;400;;cbs', 'small-cell', null],
    ['all but one or two', 'overvecht;2025;3;399;400;;cbs', 'small-cell', null],
    ['a source in own words', 'overvecht;2025;1;20;400;;van Marieke gehoord', 'source', 'source'],
    ['a citizen service number', 'overvecht;2025;1;20;123456782;;cbs', 'person', 'of'],
    ['an e-mail address', 'overvecht;2025;1;20;400;;m.jansen@buurtteam.example', 'person', 'source'],
    ['a formula', 'overvecht;2025;1;=SOM(A1:A9);400;;cbs', 'formula', 'count'],
    ['a formula that hides in a name', '@SUM(1);2025;1;20;400;;cbs', 'formula', 'team'],
    ['a quote that is not closed', 'overvecht;2025;1;20;"400;;cbs', 'quotes', null],
    ['a cell too many', 'overvecht;2025;4a;;96;7;8;cbs', 'cells', null],
  ])('%s', (_, line, problem, column) => {
    expect(first('zuilen;2025;1;20;400;;cbs', line)).toEqual({ line: 3, column, problem });
  });

  test('zero and all are no small cells', () => {
    expect(read(HEAD, 'zuilen;2025;1;0;400;;cbs', 'zuilen;2025;3;400;400;;cbs').problems).toEqual([]);
  });

  test('the same figure twice, with the line it stood on first', () => {
    expect(first('overvecht;2025;1;20;400;;cbs', 'Buurtteam Overvecht;2025;1;21;400;;cbs')).toEqual({
      line: 3,
      column: null,
      problem: 'twice',
      detail: '2',
    });
  });

  test('a column that does not belong there, whatever is in it', () => {
    const { figures, problems } = read(`${HEAD};naam kind`, 'overvecht;2025;1;20;400;;cbs;');
    expect(figures).toEqual([]);
    expect(problems).toEqual([{ line: 1, column: null, problem: 'unknown-column', detail: 'naam kind' }]);
  });

  test('a column that is missing or stands there twice', () => {
    expect(read('team;jaar;indicator;aantal;van;jaar;bron').problems.map(({ problem }) => problem)).toEqual([
      'double-column',
      'missing-column',
    ]);
  });

  test.each([
    ['nothing', '', 'nothing'],
    ['only the names of columns', HEAD, 'nothing'],
    ['tabs between the cells', HEAD.replaceAll(';', '\t'), 'separator'],
    ['some other file', 'PK\u0003\u0004 sheet', 'separator'],
  ])('a file with %s', (_, text, problem) => {
    expect(readAreaFile(text, context).problems[0]?.problem).toBe(problem);
  });

  test('everything that is wrong is said, not only the first', () => {
    const { problems } = read(HEAD, 'x;2025;1;20;400;;cbs', 'overvecht;2025;9;20;400;;cbs');
    expect(problems.map(({ line }) => line)).toEqual([2, 3]);
  });
});

describe('the cells of a line', () => {
  test.each([
    ['a;b;', ['a', 'b', '']],
    ['', ['']],
    ['"a;b" ; "say ""hi"""', ['a;b', 'say "hi"']],
    [' a ;  b', ['a', 'b']],
    ['"a"b;c', null],
    ['a"b;c', null],
    ['"a', null],
  ])('%s', (line, cells) => {
    expect(csvCells(line, ';')).toEqual(cells);
  });
});
