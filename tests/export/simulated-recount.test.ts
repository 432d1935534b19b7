import { describe, expect, it } from 'vitest';
import { defaultNorms } from '../../shared/domain/norms.ts';
import { caseTables } from '../../shared/export/codebook/codebook.ts';
import type { TableName } from '../../shared/export/codebook/define-table.ts';
import { exportCase } from '../../shared/export/export-case.ts';
import { missingCodes } from '../../shared/export/missing.ts';
import { noCoarsening } from '../../shared/export/study-plan.ts';
import { measures } from '../../shared/measures/registry.ts';
import { importPseudonymKey } from '../../shared/privacy/import-keys.ts';
import { addDays, daysBetween } from '../../shared/time/day.ts';
import { eventToEntry } from '../../worker/local/replay/event-to-entry.ts';
import type { ImportedEntry } from '../../worker/services/entries/import.ts';
import { observedTruth, simulatedLines, simulatedTruth } from '../replay/simulated.ts';

/** Somebody else's reading of the tables: by names and numbers alone, as whoever receives a release has them. */
type Line = Record<string, number | string>;

const truth = simulatedTruth();
const cutOn = truth.meta.cut;
const firstOn = '2020-01-01';

async function linesAt(cut: string): Promise<Map<TableName, Line[]>> {
  const by = { crypto, key: await importPseudonymKey(crypto, new Uint8Array(32).fill(3)) };
  const imported = simulatedLines().flatMap((line): [string, ImportedEntry][] => {
    const outcome = eventToEntry(line);
    return outcome.kind === 'entry' ? [[outcome.entry.submission.id, outcome.entry]] : [];
  });
  const all = [...new Map(imported).values()].map(({ submission, recordedAt, authorId }) => ({
    ...submission,
    recordedAt,
    authorId,
    amends: null,
    previousCaseId: submission.previousCaseTag ?? null,
  }));
  const cases = Map.groupBy(all, ({ caseTag }) => caseTag);
  const found = new Map<TableName, Line[]>(caseTables.map(({ name }) => [name, []]));
  for (const [id, entries] of cases) {
    const later = [...cases.values()]
      .filter((others) => others.some(({ previousCaseId }) => previousCaseId === id))
      .map((others) => ({ entries: others }));
    const terms = {
      firstOn,
      lastOn: cut,
      teams: [],
      cutOn: cut,
      norms: defaultNorms,
      coarsening: noCoarsening,
    };
    const exported = await exportCase(by, { id, entries, later }, terms);
    if (!exported) continue;
    for (const { name, columns, rowsOf } of caseTables) {
      for (const row of rowsOf(exported)) {
        const cells = columns.map((column, at): [string, number | string] => {
          const cell = row[at] ?? { missing: 'not-recorded' };
          return [column.name, typeof cell === 'object' ? missingCodes[cell.missing] : cell];
        });
        found.get(name)?.push(Object.fromEntries(cells));
      }
    }
  }
  return found;
}

const tables = await linesAt(cutOn);

function lines(name: TableName): Line[] {
  return tables.get(name) ?? [];
}

/** What counts of a measure on a day, by the rule that the codebook gives. */
function counted(measure: number, day: number, from: Line[]) {
  const holding = from.filter(
    (row) =>
      row.measure === measure &&
      Number(row.known_from_on) <= day &&
      (row.known_until_on === -7 || day < Number(row.known_until_on)),
  );
  const isMature = ({ deadline_on: on }: Line) => on !== -8 && Number(on) <= day - 14;
  const mature = holding.filter(isMature);
  const having = (verdict: number) => mature.filter((row) => row.verdict === verdict).length;
  return {
    num: having(1),
    den: having(1) + having(0),
    excl: having(-6),
    exc: having(-5),
    pend: holding.length - mature.length,
  };
}

/** How long each case waited for its first goal, as it was known on a day, by the rule that the README gives. */
function firstGoalsKnown(day: number, from: Line[]) {
  const holding = from.filter(
    ({ known_from_on: since, known_until_on: until }) =>
      Number(since) <= day && (until === -7 || day < Number(until)),
  );
  const on = (kind: number, column: string) =>
    new Map(
      holding
        .filter((row) => row.kind === kind && Number(row[column]) >= 0 && Number(row[column]) <= day)
        .map((row) => [row.case_id, Number(row[column])]),
    );
  const [goals, closings] = [on(1, 'fulfilled_on'), on(13, 'opens_on')];
  return [...on(7, 'opens_on')].map(([id, openedOn]) => {
    const [goal, closing] = [goals.get(id) ?? Infinity, closings.get(id) ?? Infinity];
    const endOn = Math.min(goal, closing);
    const end = endOn === Infinity ? 0 : closing === endOn ? 2 : 1;
    return { case: id, days: Math.max(0, (end === 0 ? day : endOn) - openedOn), end };
  });
}

describe('From the tables of a release of the simulated log', () => {
  const cut = daysBetween(firstOn, cutOn);
  const proportions = measures.filter(({ scoring }) => scoring === 'proportion');

  it.each(proportions.map(({ id }) => id))('%s is counted at the cut as it is true', (id) => {
    expect(truth.measures[id]?.overall).toMatchObject(counted(Number(id.slice(1)), cut, lines('milestones')));
  });

  it.each(proportions.map(({ id }) => id))(
    '%s has the status at the cut that counting by hand gives',
    (id) => {
      const own = lines('milestones').filter(
        ({ measure, known_until_on: until }) => measure === Number(id.slice(1)) && until === -7,
      );
      const having = (status: number) => own.filter((row) => row.status === status).length;
      expect(truth.measures[id]?.overall).toMatchObject({
        num: having(1),
        den: having(1) + having(0),
        excl: having(-6),
        exc: having(-5),
        pend: having(-8),
      });
    },
  );

  it('the days of M06 are counted case by case, and from their stretches', () => {
    const { num, den } = truth.measures.M06?.overall ?? {};
    const sum = (name: string) => lines('cases').reduce((total, row) => total + Number(row[name]), 0);
    expect({ num: sum('m06_met'), den: sum('m06_counted') }).toEqual({ num, den });
    const stretches = lines('milestones').filter((row) => row.measure === 6 && row.known_until_on === -7);
    const days = (verdict: number) =>
      stretches
        .filter((row) => row.verdict === verdict)
        .map(({ opens_on: from, deadline_on: to }) => {
          const last = Math.min(to === -8 ? cut : Number(to), cut - 14);
          return Math.max(0, last - Number(from) + 1);
        })
        .reduce((total, count) => total + count, 0);
    expect({ num: days(1), den: days(1) + days(0) }).toEqual({ num, den });
  });

  it('measures of a case stand in cases as they do in milestones', () => {
    for (const id of ['M01', 'M04', 'M07', 'M10', 'M12', 'M13', 'M14']) {
      const own = lines('milestones').filter(
        (row) => row.measure === Number(id.slice(1)) && row.known_until_on === -7,
      );
      const byCase = new Map(own.map((row) => [row.case_id, row.status]));
      for (const row of lines('cases')) {
        const status = byCase.get(row.case_id ?? '') ?? -7;
        expect({ case: row.case_id, id, status: row[id.toLowerCase()] }).toEqual({
          case: row.case_id,
          id,
          status,
        });
      }
    }
    for (const id of ['M02', 'M03', 'M05', 'M08', 'M09', 'M11', 'M15', 'M16', 'M17']) {
      const { num, den } = truth.measures[id]?.overall ?? {};
      const sum = (name: string) => lines('cases').reduce((total, row) => total + Number(row[name]), 0);
      expect({ id, num: sum(`${id.toLowerCase()}_met`), den: sum(`${id.toLowerCase()}_counted`) }).toEqual({
        id,
        num,
        den,
      });
    }
  });

  it.each([
    ['T1', 't1'],
    ['T2', 't2'],
    ['M14', 'return'],
  ])('the durations of %s have the units that are true', (id, name) => {
    const { timeToEvent } = observedTruth() as { timeToEvent: Record<string, object> };
    const having = (end: number) => lines('cases').filter((row) => row[`${name}_end`] === end).length;
    const [censored, events, competing] = [having(0), having(1), having(2)];
    expect(timeToEvent[id]).toMatchObject({ n: censored + events + competing, events, competing, censored });
  });

  it('a past day is counted as a release made on that day counts it', async () => {
    for (const back of [30, 200]) {
      const pastOn = addDays(cutOn, -back);
      const then = await linesAt(pastOn);
      for (const { id } of proportions) {
        const [measure, day] = [Number(id.slice(1)), cut - back];
        expect({ id, ...counted(measure, day, lines('milestones')) }).toEqual({
          id,
          ...counted(measure, day, then.get('milestones') ?? []),
        });
      }
    }
  });

  it('the time to the first goal is on a past day as a release made on that day tells it, case by case', async () => {
    for (const back of [30, 200]) {
      const then = (await linesAt(addDays(cutOn, -back))).get('cases') ?? [];
      const told = then.map((row) => ({ case: row.case_id, days: row.t1_days, end: row.t1_end }));
      expect(firstGoalsKnown(cut - back, lines('milestones'))).toEqual(told);
    }
  });
});
