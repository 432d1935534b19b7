import type { importAreaFigures as contract } from '../../../shared/api/area.ts';
import type { RequestOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import type { Team } from '../../../shared/api/schemas.ts';
import { figureProblem, type ImportedFigure, MOST_COUNTED } from '../../../shared/area/imported-figure.ts';
import { dayOfInstant } from '../../../shared/time/day.ts';
import { AppError } from '../../app-error.ts';
import { commitAndRead } from '../../db/commit.ts';
import { insertAreaImport, readImportVersion } from '../../db/queries/area-figures.ts';
import { readTeams } from '../../db/queries/teams.ts';
import { run, together } from '../../db/read.ts';
import type { SignedIn } from '../context.ts';
import { auditOf } from '../rights.ts';
import { yearOf } from './years.ts';

/** Brings figures in as a new version, all or none. Whatever the portal checked is checked again. */
export async function importAreaFigures(
  context: SignedIn,
  { id, figures }: RequestOf<typeof contract>,
): Promise<ResponseOf<typeof contract>> {
  const { db, member, now } = context;
  const [known, teams] = await run(db, together(readImportVersion(db, id), readTeams(db)));
  if (known !== null) return { version: known };
  const wrong = wrongFigures(figures, teams, yearOf(dayOfInstant(now())));
  if (wrong.length > 0) throw new AppError('invalid-input', wrong);
  const version = await commitAndRead(db, {
    changes: insertAreaImport(db, { id, figures, importedAt: now(), importedBy: member.id }),
    audit: [
      auditOf(context, {
        action: 'area-figures-imported',
        recordKind: 'organisation',
        recordId: context.organisationId,
      }),
    ],
    readAfter: readImportVersion(db, id),
  });
  if (version === null) throw new AppError('unexpected');
  return { version };
}

/** Where something is wrong, by place. */
function wrongFigures(
  figures: readonly ImportedFigure[],
  teams: readonly Team[],
  lastYear: number,
): string[] {
  const seen = new Set<string>();
  return figures.flatMap((figure, at) => {
    const key = JSON.stringify([figure.teamId, figure.year, figure.indicator]);
    const isTwice = seen.has(key);
    seen.add(key);
    const isTooMany = figure.values.of > MOST_COUNTED;
    return [
      ...(teams.some((team) => team.id === figure.teamId) ? [] : [`figures.${at}.teamId`]),
      ...(figure.year > lastYear ? [`figures.${at}.year`] : []),
      ...(isTwice ? [`figures.${at}.indicator`] : []),
      ...(isTooMany || figureProblem(figure) !== null ? [`figures.${at}.values`] : []),
    ];
  });
}
