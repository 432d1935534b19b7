import type { MeasureFigure } from '../../../shared/api/schemas.ts';
import { measures as all } from '../../../shared/measures/registry.ts';
import { addDays, type Day } from '../../../shared/time/day.ts';
import type { Db } from '../../db/client.ts';
import { readTally } from '../../db/queries/tally.ts';
import { mapRead, type Read } from '../../db/read.ts';
import { figureOf } from '../feedback/figure.ts';

/** Some measures of a team over what was due after a day: nothing that an earlier figure counted is in it. */
export function readSince(
  db: Db,
  teamId: string,
  { measures, after, cutOn }: { measures: readonly string[]; after: Day; cutOn: Day },
): Read<MeasureFigure[]> {
  const known = all.filter(({ id }) => measures.includes(id));
  const firstOn = addDays(after, 1);
  const kinds = known.map(({ milestone }) => milestone);
  return mapRead(readTally(db, { teamId, kinds, fromOn: firstOn, cutOn }), (units) =>
    known.map((measure) =>
      figureOf(
        measure,
        teamId,
        units.filter(({ kind }) => kind === measure.milestone),
        { firstOn, lastOn: cutOn },
        cutOn,
      ),
    ),
  );
}
