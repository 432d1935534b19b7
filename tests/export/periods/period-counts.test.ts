import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addCounts } from '../../../shared/export/periods/added-counts.ts';
import { type CountStatus, countsOf } from '../../../shared/export/periods/period-counts.ts';
import { ALL_TEAMS, pseudonymName } from '../../../shared/export/pseudonyms.ts';
import { noCoarsening } from '../../../shared/export/study-plan.ts';
import { personDaysOf } from '../../../shared/measures/person-days.ts';
import { measures } from '../../../shared/measures/registry.ts';
import { tallyOf } from '../../../shared/measures/tally.ts';
import { tallyRows } from '../../../shared/measures/tally-rows.ts';
import { verdicts } from '../../../shared/milestones/define-milestone.ts';
import { isWithin, quarterPeriod } from '../../../shared/time/period.ts';
import { arbitraryCase } from '../../history/arbitrary-case.ts';
import { exportedCases } from '../support/exported-cases.ts';

const arbitraryCases = fc.array(arbitraryCase(), { minLength: 1, maxLength: 6 });
const arbitraryCut = fc.constantFrom('2025-03-01', '2025-07-14', '2025-12-31', '2026-06-30');
const quarters = [2025, 2026].flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}Q${quarter}`));

describe('what is counted by team and quarter', () => {
  test('is what the tally of the same milestones says, for every measure, days too', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCases, arbitraryCut, async (cases, cutOn) => {
        const exported = await exportedCases(cases, { cutOn });
        const { cellOf } = addCounts(exported.flatMap(countsOf));
        for (const team of ['north', 'south', 'west']) {
          const pseudonym = exported
            .map(({ pseudonyms }) => pseudonyms.get(pseudonymName('team', team)))
            .find((found) => found !== undefined);
          if (pseudonym === undefined) continue;
          for (const { id, milestone, scoring } of measures) {
            const own = exported
              .flatMap(({ milestones }) => milestones)
              .filter((one) => one.kind === milestone && one.teamId === team && one.knownUntil === null);
            const units = own.flatMap((one) =>
              tallyRows(one).map(({ on, count }) => ({ deadlineOn: on, verdict: one.verdict, count })),
            );
            for (const quarter of quarters) {
              const period = quarterPeriod(quarter);
              const tally =
                scoring === 'person-days'
                  ? personDaysOf(units, period, cutOn)
                  : tallyOf(
                      units.filter(({ deadlineOn }) => isWithin(period, deadlineOn)),
                      cutOn,
                    );
              const cell = cellOf(pseudonym, quarter, id);
              for (const verdict of verdicts) expect([id, cell[verdict]]).toEqual([id, tally[verdict]]);
            }
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('tells of how many families it is, however many goals or days each has', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCases, async (cases) => {
        const exported = await exportedCases(cases);
        const { cellOf, teams } = addCounts(exported.flatMap(countsOf));
        const own = exported.map((one) => addCounts(countsOf(one)));
        for (const team of teams) {
          for (const quarter of quarters) {
            for (const { id, isClustered } of measures) {
              const cell = cellOf(team, quarter, id);
              const of = (...statuses: CountStatus[]) =>
                own.filter((one) => statuses.some((status) => one.cellOf(team, quarter, id)[status] > 0))
                  .length;
              expect(cell.families).toBe(of('met', 'unmet'));
              expect(cell['families-met']).toBe(of('met'));
              expect(cell['families-unmet']).toBe(of('unmet'));
              expect(cell['families-excluded']).toBe(of('excluded'));
              expect(cell['families-excepted']).toBe(of('excepted'));
              if (!isClustered) expect(cell.families).toBe(cell.met + cell.unmet);
            }
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  test('of all teams as one is what the teams add up to', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCases, async (cases) => {
        const apart = addCounts((await exportedCases(cases)).flatMap(countsOf));
        const blurred = await exportedCases(cases, { coarsening: { ...noCoarsening, teams: true } });
        const together = addCounts(blurred.flatMap(countsOf));
        expect(together.teams.filter((team) => team !== ALL_TEAMS)).toEqual([]);
        for (const quarter of quarters) {
          for (const { id } of measures) {
            for (const verdict of verdicts) {
              const sum = apart.teams.reduce(
                (all, team) => all + apart.cellOf(team, quarter, id)[verdict],
                0,
              );
              expect(together.cellOf(ALL_TEAMS, quarter, id)[verdict]).toBe(sum);
            }
          }
        }
      }),
      { numRuns: 20 },
    );
  });
});
