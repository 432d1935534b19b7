import { assessments } from '../tables/assessments.ts';
import { cases } from '../tables/cases.ts';
import { consults } from '../tables/consults.ts';
import { evaluations } from '../tables/evaluations.ts';
import { events } from '../tables/events.ts';
import { goals } from '../tables/goals.ts';
import { milestones } from '../tables/milestones.ts';
import { teamPeriods } from '../tables/team-periods.ts';
import type { CaseTable, TableDescription, TableName } from './define-table.ts';

/** The tables of which a case has rows, in the order in which they stand in a release. */
export const caseTables: readonly CaseTable[] = [
  cases,
  goals,
  evaluations,
  assessments,
  consults,
  milestones,
  events,
];

/**
 * What a release looks like: the one object of which all its files are made. The version goes up with every change that a
 * reader of releases could notice; columns are only ever added, at the end of a table.
 */
export const codebook: { version: number; tables: readonly TableDescription[] } = {
  version: 1,
  tables: [...caseTables, teamPeriods],
};

/** A table by its name. Throws RangeError when there is none. */
export function tableOf(name: TableName): TableDescription {
  const found = codebook.tables.find((table) => table.name === name);
  if (!found) throw new RangeError('no such table');
  return found;
}
