import type { FrozenFigure } from '../../../shared/api/meetings.ts';
import { courseOf } from '../../../shared/measures/course.ts';
import type { MeasureDefinition } from '../../../shared/measures/define-measure.ts';
import { measures } from '../../../shared/measures/registry.ts';
import { run } from '../../db/read.ts';
import type { SignedIn } from '../context.ts';
import { readsForTeam, teamFeedback } from '../feedback/team.ts';

/**
 * What a meeting lays down: figures as the team's page shows them at this moment, each with what its measure said of
 * itself. Nothing of it refers to a measure or a figure of later.
 */
export async function frozenFigures(
  context: SignedIn,
  teamId: string,
  measureIds: readonly string[],
): Promise<{ cutOn: string; figures: FrozenFigure[] }> {
  const { db } = context;
  const { cutOn, figures, choice } = teamFeedback(
    context,
    teamId,
    await run(db, readsForTeam(context, teamId)),
  );
  const frozen = measureIds.flatMap((measureId): FrozenFigure[] => {
    const measure = measures.find(({ id }) => id === measureId);
    const figure = figures.find((one) => one.measureId === measureId);
    if (!measure || !figure) return [];
    const rebases = choice.rebases.filter((one) => one.measure === measureId).map(({ fromOn }) => fromOn);
    const { dots, isProvisional } = courseOf([], { scoring: measure.scoring, rebases });
    return [
      {
        definition: definitionOf(measure),
        figure,
        target: choice.targets.find((one) => one.measure === measureId)?.share ?? null,
        course: { dots: dots.map(({ phase: _, ...dot }) => dot), isProvisional },
      },
    ];
  });
  return { cutOn, figures: frozen };
}

function definitionOf(measure: MeasureDefinition): FrozenFigure['definition'] {
  return { ...measure, readWith: [...measure.readWith] };
}
