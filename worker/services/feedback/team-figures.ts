import type { TeamFigure } from '../../../shared/api/feedback.ts';
import type { MeasureFigure } from '../../../shared/api/schemas.ts';
import { changeBetween } from '../../../shared/measures/change.ts';
import type { MeasureDefinition } from '../../../shared/measures/define-measure.ts';
import { partsOf, recordedBy } from '../../../shared/measures/parts.ts';
import { personDaysOf } from '../../../shared/measures/person-days.ts';
import { measures } from '../../../shared/measures/registry.ts';
import { type Tally, tallyOf } from '../../../shared/measures/tally.ts';
import { isMature, lastMatureDeadline } from '../../../shared/milestones/derive-milestones.ts';
import { addDays, type Day } from '../../../shared/time/day.ts';
import { isWithin, type Period } from '../../../shared/time/period.ts';
import type { Db } from '../../db/client.ts';
import {
  type CountedFamilies,
  type PendingUnits,
  readChangesByQuarter,
  readFamilies,
  readFamiliesByDays,
  readPendingOn,
  type TeamChanges,
} from '../../db/queries/figures.ts';
import { readTally, type TallyUnits } from '../../db/queries/tally.ts';
import { mapRead, type Read, readNothing, together } from '../../db/read.ts';
import { figureOf } from './figure.ts';
import {
  type FeedbackPeriods,
  feedbackPeriods,
  LONGEST_WINDOW,
  maturePeriods,
  periodName,
} from './periods.ts';

const isDays = ({ scoring }: MeasureDefinition) => scoring === 'person-days';
const kindsOf = (some: readonly MeasureDefinition[]) => some.map(({ milestone }) => milestone);

/** Which figures of a team are wanted. */
export interface TeamFiguresAsked {
  db: Db;
  teamId: string;
  /** The day as of which they are counted: today, or earlier. */
  cutOn: Day;
  todayOn: Day;
}

/**
 * All measures of one team as of a day, in the order of the product: a fixed number of statements, of a number of rows
 * that follows from periods and kinds and not from the history. What counted on that day counts now, unless it was
 * corrected since; of what did not count yet on a past day only what was open then is told.
 */
export function readTeamFigures({ db, teamId, cutOn, todayOn }: TeamFiguresAsked): Read<TeamFigure[]> {
  const periods = feedbackPeriods(cutOn);
  const { total, previous, quarters } = periods;
  const mature = maturePeriods([total, previous, ...quarters], cutOn);
  const matureOn = lastMatureDeadline(cutOn);
  const [stretches, units] = [measures.filter(isDays), measures.filter((one) => !isDays(one))];
  const kinds = kindsOf(units);
  const clustered = kindsOf(units.filter(({ isClustered }) => isClustered));
  const teamIds = [teamId];
  const fromOn = previous.firstOn;
  const tallies = together(
    readTally(db, { teamId, kinds, fromOn, cutOn }),
    readChangesByQuarter(db, { teamIds, kinds: kindsOf(stretches), fromOn, lastOn: matureOn }),
  );
  const families = together(
    readFamilies(db, { teamIds, kinds: clustered, periods: mature }),
    readFamiliesByDays(db, { teamIds, kinds: kindsOf(stretches), periods: mature }),
  );
  const pending: Read<PendingUnits[] | null> =
    cutOn < todayOn
      ? readPendingOn(db, { teamId, kinds, cutOn, after: matureOn, aheadTo: addDays(cutOn, LONGEST_WINDOW) })
      : readNothing;
  return mapRead(
    together(together(tallies, families), pending),
    ([[[counted, changes], [groups, dayGroups]], pendingThen]) => {
      const found = { counted, changes, groups: [...groups, ...dayGroups], pendingThen };
      return figuresOf({ teamId, cutOn, periods, found });
    },
  );
}

interface Found {
  counted: readonly TallyUnits[];
  changes: readonly TeamChanges[];
  groups: readonly CountedFamilies[];
  /** Null: what is pending now is pending on the cut day. */
  pendingThen: readonly PendingUnits[] | null;
}

interface Ground {
  teamId: string;
  cutOn: Day;
  periods: FeedbackPeriods;
  found: Found;
}

function figuresOf(ground: Ground): TeamFigure[] {
  const { total, previous, quarters } = ground.periods;
  const totals = new Map(measures.map((measure) => [measure.id, figure(ground, measure, total)]));
  return measures.flatMap((measure) => {
    const now = totals.get(measure.id);
    if (!now) return [];
    const then = figure(ground, measure, previous);
    const recorded = totals.get(recordedBy[measure.id] ?? '')?.tally ?? null;
    return {
      measureId: measure.id,
      total: now,
      previous: then,
      quarters: quarters.map((quarter) => figure(ground, measure, quarter)),
      change: changeOf(now, then),
      parts: measure.isLeftOutUnknown ? partsOf(now.tally, recorded) : null,
    };
  });
}

function figure(ground: Ground, measure: MeasureDefinition, period: Period): MeasureFigure {
  const { teamId, cutOn, found } = ground;
  const name = periodName(period);
  const groups = found.groups.filter((group) => group.kind === measure.milestone && group.period === name);
  return figureOf(measure, { teamId, period, cutOn }, tallyIn(ground, measure, period), groups);
}

/** Of the total whatever is not counted yet belongs to it, whenever it will be due. */
function tallyIn({ cutOn, periods, found }: Ground, measure: MeasureDefinition, period: Period): Tally {
  const own = <T extends { kind: string }>(rows: readonly T[]) =>
    rows.filter(({ kind }) => kind === measure.milestone);
  if (isDays(measure)) return personDaysOf(own(found.changes), period, cutOn);
  const isTotal = period === periods.total;
  const isIn = ({ deadlineOn }: { deadlineOn: Day }) =>
    isWithin(period, deadlineOn) || (isTotal && deadlineOn > period.lastOn);
  const units = own(found.counted).filter(isIn);
  if (found.pendingThen === null) return tallyOf(units, cutOn);
  const tally = tallyOf(
    units.filter((unit) => isMature(unit, cutOn)),
    cutOn,
  );
  const pending = own(found.pendingThen).filter(isIn);
  return { ...tally, pending: pending.reduce((sum, { count }) => sum + count, 0) };
}

/** Two periods compare when both may be shown as a percentage. */
function changeOf(now: MeasureFigure, then: MeasureFigure): TeamFigure['change'] {
  const [a, b] = [now.rate, then.rate];
  if (a.kind !== 'full' || b.kind !== 'full') return null;
  return changeBetween({ ...a, effectiveN: now.effectiveN }, { ...b, effectiveN: then.effectiveN });
}
