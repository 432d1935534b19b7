import type { MeasureFigure } from '../../../shared/api/schemas.ts';
import { measures as all } from '../../../shared/measures/registry.ts';
import { addDays, type Day } from '../../../shared/time/day.ts';
import type { Db } from '../../db/client.ts';
import type { Read } from '../../db/read.ts';
import { readFiguresSince } from '../feedback/figures-since.ts';

/** Some measures of a team over what was due after a day: nothing that an earlier figure counted is in it. */
export function readSince(
  db: Db,
  teamId: string,
  { measures, after, cutOn }: { measures: readonly string[]; after: Day; cutOn: Day },
): Read<MeasureFigure[]> {
  const known = all.filter(({ id }) => measures.includes(id));
  return readFiguresSince(db, { teamId, measures: known, firstOn: addDays(after, 1), cutOn });
}
