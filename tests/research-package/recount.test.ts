import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { daysBetween } from '../../shared/time/day.ts';
import { describeUnless } from '../support/describe-unless.ts';
import {
  type Counted,
  type CountedMeasure,
  everyTrueFigure,
  figuresOfTeams,
  trueFigures,
  trueFirstGoal,
} from './support/expected-figures.ts';
import { whatPsppNeeds, whatRNeeds } from './support/needs.ts';
import { csvCells, packageFolder } from './support/package-files.ts';
import { cutOn } from './support/plans.ts';
import { type Recounted, recounted } from './support/read-figures.ts';
import { recountSyntax } from './support/recount-syntax.ts';
import { type PsppRun, runPspp } from './support/run-pspp.ts';
import { runR } from './support/run-r.ts';

const folder = packageFolder('log');
const firstOn = '2024-01-01';
const truth = trueFigures();
const days = Object.keys(truth).sort();

/** What was counted again: by day and measure, and by day the time to the first goal. */
interface Recount {
  measures: Record<string, Record<Recounted, CountedMeasure>>;
  T1: Record<string, FirstGoal>;
  /** Every measure there is, on the day of the cut. */
  every?: Record<string, Counted>;
}

interface FirstGoal extends Ended {
  median?: number;
  at?: Record<string, { cif: number; cifCompeting: number }>;
  byTeam?: Record<string, Ended>;
}

interface Ended {
  n: number;
  events: number;
  competing: number;
  censored: number;
}

let pspp: PsppRun;

describeUnless(whatPsppNeeds())('the SPSS syntax of a release', () => {
  beforeAll(() => {
    pspp = runPspp(folder, recountSyntax(days.map((day) => daysBetween(firstOn, day))));
  });

  it('runs as it is, without a single complaint', () => {
    expect(pspp).toMatchObject({ status: 0, complaints: [] });
  });

  it('would be heard to complain: a mistake is noticed', () => {
    const wrong = runPspp(packageFolder('counts'), 'COMPUTE nothing = no_such_column.\n');
    expect(wrong.status).not.toBe(0);
    expect(wrong.complaints).not.toEqual([]);
  });

  it('saves files from which every measure can be counted again, now and as it was known before', () => {
    expectTruth(measuresCounted(pspp.folder));
  });

  it('saves files from which the time to the first goal follows', () => {
    const { n, events, competing, censored, medianCIF } = trueFirstGoal();
    const found = firstGoalCounted(pspp.folder);
    expect(found).toEqual({ n, events, competing, censored, median: medianCIF });
  });
});

describeUnless(whatRNeeds())('in R', () => {
  let recounts: Record<string, Recount>;
  beforeAll(() => {
    recounts = runR('recount.R', folder, join(folder, 'read.R'), pspp?.folder ?? '', firstOn, ...days);
  });

  it.each(whatPsppNeeds() === null ? ['script', 'csv', 'sav'] : ['script', 'csv'])(
    'the figures are true, now and as they were known before: counted by way of %s',
    (way) => expectTruth(recounts[way]?.measures),
  );

  it('read.R counts every measure there is as it is true on the day of the cut', () => {
    expect(recounts.script?.every).toEqual(everyTrueFigure());
  });

  it('every way gives the time to the first goal', () => {
    const { n, events, competing, censored, medianCIF, at } = trueFirstGoal();
    for (const { T1: byDay } of Object.values(recounts)) {
      const T1 = byDay[cutOn];
      expect(T1).toMatchObject({ n, events, competing, censored });
      for (const [day, curve] of Object.entries(at)) {
        expect(T1?.at?.[day]?.cif).toBeCloseTo(curve.cif, 9);
        expect(T1?.at?.[day]?.cifCompeting).toBeCloseTo(curve.cifCompeting, 9);
      }
    }
    expect(recounts.script?.T1[cutOn]?.median).toBe(medianCIF);
  });

  it('every way gives it the same on past days, as it was known then', () => {
    const { script, ...others } = recounts;
    expect(Object.keys(script?.T1 ?? {}).sort()).toEqual(days);
    for (const [day, { median: _, at, ...told }] of Object.entries(script?.T1 ?? {})) {
      for (const { T1 } of Object.values(others)) {
        expect({ day, ...T1[day] }).toMatchObject({ day, ...told });
        for (const [after, { cif, cifCompeting }] of Object.entries(at ?? {})) {
          expect(T1[day]?.at?.[after]?.cif).toBeCloseTo(cif, 9);
          expect(T1[day]?.at?.[after]?.cifCompeting).toBeCloseTo(cifCompeting, 9);
        }
      }
    }
  });

  it('each team has the figures that its coach sees in the product', () => {
    const { measures, T1: byDay } = recounts.csv ?? {};
    const T1 = byDay?.[cutOn];
    const teams = Object.keys(T1?.byTeam ?? {});
    const found = teams.map((team) => {
      const counted = recounted.map((id) => {
        const { den = 0, num = 0 } = measures?.[cutOn]?.[id].byTeam[team] ?? {};
        return [id, { den, num }];
      });
      return JSON.stringify({ ...Object.fromEntries(counted), T1: T1?.byTeam?.[team] });
    });
    expect(found.sort()).toEqual(figuresOfTeams().sort());
  });
});

function expectTruth(found: Recount['measures'] | undefined): void {
  expect(Object.keys(found ?? {}).sort()).toEqual(days);
  for (const day of days) {
    for (const id of recounted) {
      const [expected, counted] = [truth[day]?.[id], found?.[day]?.[id]];
      expect({ day, id, ...counted?.overall }).toEqual({ day, id, ...expected?.overall });
      // Teams have other names in a release.
      const cells = (one: CountedMeasure | undefined) =>
        Object.values(one?.byTeam ?? {})
          .map(({ den, num, excl, exc, pend }) => [den, num, excl, exc, pend].join())
          .sort();
      expect({ day, id, teams: cells(counted) }).toEqual({ day, id, teams: cells(expected) });
    }
  }
}

/** What the syntax counted: a line for each day, measure, team and outcome. */
function measuresCounted(where: string): Recount['measures'] {
  const names: Record<string, keyof Counted> = { '1': 'num', '-6': 'excl', '-5': 'exc', '-8': 'pend' };
  const none = (): Counted => ({ den: 0, num: 0, excl: 0, exc: 0, pend: 0 });
  const lines = linesOf(join(where, 'recounted.csv'));
  return Object.fromEntries(
    days.map((on) => {
      const day = String(daysBetween(firstOn, on));
      const measures = recounted.map((id) => {
        const found: CountedMeasure = { overall: none(), byTeam: {} };
        for (const [onDay, measure, team = '', outcome = '', units] of lines) {
          if (onDay !== day || Number(measure) !== Number(id.slice(1))) continue;
          found.byTeam[team] ??= none();
          for (const cell of [found.overall, found.byTeam[team]]) {
            const name = names[outcome];
            if (name) cell[name] += Number(units);
            if (outcome === '1' || outcome === '0') cell.den += Number(units);
          }
        }
        return [id, found];
      });
      return [on, Object.fromEntries(measures)];
    }),
  );
}

function firstGoalCounted(where: string) {
  const lines = linesOf(join(where, 'first-goal.csv')).map(([end, after, units]) => ({
    end: Number(end),
    after: Number(after),
    units: Number(units),
  }));
  const sum = (some: typeof lines) => some.reduce((total, { units }) => total + units, 0);
  const ended = (end: number) => sum(lines.filter((line) => line.end === end));
  // Aalen-Johansen, from how many were still watched and what happened on each day.
  let [free, had] = [1, 0];
  let median: number | null = null;
  for (const after of [...new Set(lines.map((line) => line.after))].sort((a, b) => a - b)) {
    const [onDay, watched] = [
      lines.filter((line) => line.after === after),
      sum(lines.filter((line) => line.after >= after)),
    ];
    had += (free * sum(onDay.filter(({ end }) => end === 1))) / watched;
    free *= 1 - sum(onDay.filter(({ end }) => end > 0)) / watched;
    if (median === null && had >= 0.5) median = after;
  }
  return { n: sum(lines), events: ended(1), competing: ended(2), censored: ended(0), median };
}

function linesOf(path: string): string[][] {
  const text = readFileSync(path, 'utf8').replaceAll(/\r?\n/g, '\r\n');
  return csvCells(text.endsWith('\r\n') ? text : `${text}\r\n`).slice(1);
}
