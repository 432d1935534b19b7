import type { ParamsOf, RequestOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import type { writeTeam as contract } from '../../../shared/api/teams.ts';
import { Slug } from '../../../shared/forms/schema.ts';
import { identifierPaths } from '../../../shared/privacy/identifier-paths.ts';
import { AppError } from '../../app-error.ts';
import { commit } from '../../db/commit.ts';
import { upsertTeams } from '../../db/queries/organisation.ts';
import type { SignedIn } from '../context.ts';
import { auditOf } from '../rights.ts';

/** Adds a team or renames it. */
export async function writeTeam(
  context: SignedIn,
  { team: id }: ParamsOf<typeof contract>,
  { name }: RequestOf<typeof contract>,
): Promise<ResponseOf<typeof contract>> {
  if (!Slug.safeParse(id).success) throw new AppError('invalid-input', ['team']);
  if (identifierPaths(id).length > 0) throw new AppError('identifier', ['team']);
  const team = { id, name };
  await commit(context.db, {
    changes: [upsertTeams(context.db, [team])],
    audit: [auditOf(context, { action: 'team-set', recordKind: 'team', recordId: id, teamId: id })],
  });
  return { team };
}
