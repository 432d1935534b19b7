import type { ParamsOf, RequestOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import type { readCourse as contract } from '../../../shared/api/feedback.ts';
import type { DueDay } from '../../../shared/measures/course.ts';
import type { MeasureDefinition } from '../../../shared/measures/define-measure.ts';
import { type CountedChanges, personDaysOf } from '../../../shared/measures/person-days.ts';
import { lastMatureDeadline } from '../../../shared/milestones/derive-milestones.ts';
import { addDays, type Day } from '../../../shared/time/day.ts';
import { monthEnd } from '../../../shared/time/period.ts';
import { AppError } from '../../app-error.ts';
import type { Db } from '../../db/client.ts';
import { readChanges, readDueDays } from '../../db/queries/figures.ts';
import { mapRead, type Read, run } from '../../db/read.ts';
import type { SignedIn } from '../context.ts';
import { worksFor } from '../rights.ts';
import { cutOf, demandPast } from './cut-on.ts';
import { demandMeasure } from './find-measure.ts';

/**
 * What a measure counted of a team from the start of its history: by deadline; of person-days by month, as far as whole
 * months count. One statement.
 */
export function readDaysOf(asked: {
  db: Db;
  teamId: string;
  measure: MeasureDefinition;
  cutOn: Day;
}): Read<DueDay[]> {
  const { db, teamId, measure, cutOn } = asked;
  const of = { teamId, kind: measure.milestone, lastOn: lastMatureDeadline(cutOn) };
  if (measure.scoring === 'proportion') return readDueDays(db, of);
  return mapRead(readChanges(db, of), (changes) => monthsOf(changes, cutOn));
}

function monthsOf(changes: readonly CountedChanges[], cutOn: Day): DueDay[] {
  const [first] = changes;
  if (!first) return [];
  const months: DueDay[] = [];
  const lastOn = lastMatureDeadline(cutOn);
  let firstOn = `${first.deadlineOn.slice(0, 8)}01`;
  for (let on = monthEnd(firstOn); on <= lastOn; on = monthEnd(firstOn)) {
    const { met, unmet } = personDaysOf(changes, { firstOn, lastOn: on }, cutOn);
    if (met + unmet > 0) months.push({ on, met, counted: met + unmet });
    firstOn = addDays(on, 1);
  }
  return months;
}

/** The course of a measure of one's own team. */
export async function measureCourse(
  context: SignedIn,
  { team: teamId, measure: measureId }: ParamsOf<typeof contract>,
  asked: RequestOf<typeof contract>,
): Promise<ResponseOf<typeof contract>> {
  const { db, actor } = context;
  if (!worksFor(actor, teamId)) throw new AppError('wrong-team');
  const cut = cutOf(context, asked);
  demandPast(cut);
  const measure = demandMeasure(measureId);
  const { cutOn } = cut;
  const days = await run(db, readDaysOf({ db, teamId, measure, cutOn }));
  return { teamId, measureId, measureVersion: measure.version, cutOn, days };
}
