import type { FrozenFigure } from '../../../shared/api/meetings.ts';
import { courseOf, type DueDay } from '../../../shared/measures/course.ts';
import type { MeasureDefinition } from '../../../shared/measures/define-measure.ts';
import { measures } from '../../../shared/measures/registry.ts';
import { type Day, dayOfInstant } from '../../../shared/time/day.ts';
import type { Db } from '../../db/client.ts';
import { mapRead, type Read, readNothing, run, together } from '../../db/read.ts';
import type { Surroundings } from '../context.ts';
import { readDaysOf } from '../feedback/course.ts';
import { readFeedbackOf, type TeamFeedback } from '../feedback/team.ts';

/**
 * What a meeting lays down: figures as the team's page shows them at this moment, each with what its measure said of
 * itself and with its course. Nothing of it refers to a measure or a figure of later.
 */
export async function frozenFigures(
  { db, now }: Pick<Surroundings, 'db' | 'now'>,
  teamId: string,
  measureIds: readonly string[],
): Promise<{ cutOn: Day; figures: FrozenFigure[] }> {
  const cutOn = dayOfInstant(now());
  const chosen = measureIds.flatMap((measureId) => measures.filter(({ id }) => id === measureId));
  const [feedback, courses] = await run(
    db,
    together(
      readFeedbackOf({ db, teamId, cutOn, todayOn: cutOn }),
      readCourses(db, chosen, { teamId, cutOn }),
    ),
  );
  const figures = chosen.flatMap((measure, at) => frozenFigure(feedback, measure, courses[at] ?? []));
  return { cutOn, figures };
}

function readCourses(
  db: Db,
  chosen: readonly MeasureDefinition[],
  of: { teamId: string; cutOn: Day },
): Read<DueDay[][]> {
  return chosen.reduce<Read<DueDay[][]>>(
    (read, measure) =>
      mapRead(together(read, readDaysOf({ db, measure, ...of })), ([before, days]) => [...before, days]),
    mapRead(readNothing, () => []),
  );
}

function frozenFigure(
  { figures, choice }: TeamFeedback,
  measure: MeasureDefinition,
  days: readonly DueDay[],
): FrozenFigure[] {
  const figure = figures.find(({ measureId }) => measureId === measure.id);
  if (!figure) return [];
  const rebases = choice.rebases.filter((one) => one.measure === measure.id).map(({ fromOn }) => fromOn);
  const { dots, isProvisional } = courseOf(days, { scoring: measure.scoring, rebases });
  return [
    {
      definition: { ...measure, readWith: [...measure.readWith] },
      figure,
      target: choice.targets.find((one) => one.measure === measure.id)?.share ?? null,
      course: { dots: dots.map(({ phase: _, ...dot }) => dot), isProvisional },
    },
  ];
}
