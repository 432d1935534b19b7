import type { ParamsOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import type { removeTeam as contract } from '../../../shared/api/teams.ts';
import { AppError } from '../../app-error.ts';
import { commit } from '../../db/commit.ts';
import { isReferred } from '../../db/errors.ts';
import { deleteTeam, readTeamUse } from '../../db/queries/teams.ts';
import { run, together } from '../../db/read.ts';
import type { SignedIn } from '../context.ts';
import { auditOf } from '../rights.ts';
import { readCurrentSetting } from '../settings/setting-of.ts';

/** Removes a team that was never used. Throws `in-use` for any other. */
export async function removeTeam(
  context: SignedIn,
  { team: id }: ParamsOf<typeof contract>,
): Promise<ResponseOf<typeof contract>> {
  const { db } = context;
  const [use, access] = await run(db, together(readTeamUse(db, id), readCurrentSetting(db, 'access')));
  if (!use.exists) throw new AppError('not-found');
  const isMapped = access.value.teams.some(({ teamId }) => teamId === id);
  if (use.isCounted || isMapped) throw new AppError('in-use');
  try {
    await commit(db, {
      changes: deleteTeam(db, id),
      audit: [auditOf(context, { action: 'team-removed', recordKind: 'team', recordId: id, teamId: id })],
    });
  } catch (error) {
    if (isReferred(error)) throw new AppError('in-use');
    throw error;
  }
  return {};
}
