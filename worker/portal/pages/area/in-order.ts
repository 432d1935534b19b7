import type { Team } from '../../../../shared/api/schemas.ts';
import type { ImportedFigure } from '../../../../shared/area/imported-figure.ts';

/** By team in the order of the list, the newest year first, and then by indicator. */
export function inOrder<Figure extends Pick<ImportedFigure, 'teamId' | 'year' | 'indicator'>>(
  figures: readonly Figure[],
  teams: readonly Team[],
): Figure[] {
  const rank = ({ teamId }: Figure) => teams.findIndex(({ id }) => id === teamId);
  return figures.toSorted(
    (a, b) => rank(a) - rank(b) || b.year - a.year || (a.indicator < b.indicator ? -1 : 1),
  );
}

/** What a team is called; its id when it is not in the list. */
export function nameOf(teams: readonly Team[], teamId: string): string {
  return teams.find(({ id }) => id === teamId)?.name ?? teamId;
}
