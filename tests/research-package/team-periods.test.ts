import { expect, it } from 'vitest';
import { simulatedTruth } from '../replay/simulated.ts';
import { bytesOf, csvCells, packageFolder } from './support/package-files.ts';

const truth = simulatedTruth();
const measureIds = Object.keys(truth.measures).filter((id) => id !== 'S1');

it.each(measureIds)('team_periods says of %s what is true of each team in each quarter', (id) => {
  const [heading = [], ...rows] = csvCells(String(bytesOf(packageFolder('log'), 'data/team_periods.csv')));
  const told = rows
    .map((row) => Object.fromEntries(heading.map((column, at) => [column, row[at] ?? ''])))
    .filter(({ measure }) => Number(measure) === Number(id.slice(1)));
  const teams = Map.groupBy(told, ({ team_id }) => team_id);
  const found = [...teams.values()].map((ofTeam) =>
    ofTeam.map(({ year, quarter, met, unmet, excluded, excepted }) =>
      [`${year}Q${quarter}`, met, unmet, excluded, excepted].join(),
    ),
  );
  const expected = Object.values(truth.measures[id]?.byTeamQuarter ?? {}).map((quarters) =>
    Object.entries(quarters)
      .filter(([, { den, excl, exc }]) => den + excl + exc > 0)
      .map(([quarter, { den, num, excl, exc }]) => [quarter, num, den - num, excl, exc].join()),
  );
  const inOrder = (some: string[][]) => some.map((one) => one.sort().join(' ')).sort();
  expect(expected.length).toBeGreaterThan(3);
  // Teams have other names in a release.
  expect(inOrder(found)).toEqual(inOrder(expected));
});
