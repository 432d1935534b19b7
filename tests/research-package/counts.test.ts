import { expect, it } from 'vitest';
import { disclosureNumbers } from '../../shared/export/tables/team-periods.ts';
import { bytesOf, csvCells, filesOf, packageFolder } from './support/package-files.ts';

type Row = Record<string, string>;

function teamPeriods(name: string): Row[] {
  const [heading = [], ...rows] = csvCells(String(bytesOf(packageFolder(name), 'data/team_periods.csv')));
  return rows.map((row) => Object.fromEntries(heading.map((column, at) => [column, row[at] ?? ''])));
}

const counted = ['met', 'unmet', 'families', 'excluded', 'excepted'];
const unitOf = ({ year, quarter, measure }: Row) => [year, quarter, measure].join();
const told = teamPeriods('counts');
const byDisclosure = (name: keyof typeof disclosureNumbers) =>
  told.filter(({ disclosure }) => Number(disclosure) === disclosureNumbers[name]);

it('a release of counts has one table and nothing of any case', () => {
  const files = filesOf(packageFolder('counts'));
  expect(files.filter((file) => /^(data|excel|parquet|spss)\//.test(file))).toEqual([
    'data/team_periods.csv',
    'excel/team_periods.csv',
    'parquet/team_periods.parquet',
    'spss/team_periods.sps',
  ]);
  const everything = files.map((file) => String(bytesOf(packageFolder('counts'), file))).join('\n');
  expect(everything.match(/\b[a-su-z]_[0-9a-f]{16}\b/g)).toBeNull();
});

it('a release of counts tells of large numbers what rows of cases tell too, and of small ones nothing', () => {
  const ofRows = Map.groupBy(teamPeriods('log'), (row) => unitOf(row));
  const shown = byDisclosure('shown');
  expect(shown.length).toBeGreaterThan(20);
  for (const row of shown) {
    const teams = ofRows.get(unitOf(row)) ?? [];
    const sums = counted.map((column) => teams.reduce((sum, team) => sum + Number(team[column]), 0));
    expect({ unit: unitOf(row), counts: counted.map((column) => Number(row[column])) }).toEqual({
      unit: unitOf(row),
      counts: sums,
    });
  }
  const hidden = byDisclosure('hidden');
  expect(hidden.length).toBeGreaterThan(0);
  expect(hidden.filter((row) => counted.some((column) => row[column] !== '-7'))).toEqual([]);
});

it('a release of counts shows no half year of fewer than ten families', () => {
  const halfYear = ({ team_id, measure, year, quarter }: Row) =>
    [team_id, measure, year, Number(quarter) > 2].join();
  for (const rows of Map.groupBy(byDisclosure('shown'), halfYear).values()) {
    // A family may count in both quarters.
    const families = rows.reduce((sum, row) => sum + Number(row.families), 0);
    expect(families).toBeGreaterThanOrEqual(10);
  }
});
