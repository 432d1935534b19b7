import type { readCase as contract } from '../../../shared/api/cases.ts';
import type { RequestOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import { AppError } from '../../app-error.ts';
import { commit } from '../../db/commit.ts';
import { type CaseAsFiled, readCaseAsFiled } from '../../db/queries/cases.ts';
import type { Read } from '../../db/read.ts';
import type { Actor, Context, Surroundings } from '../context.ts';
import { auditOf, worksFor } from '../rights.ts';
import { caseKeyOf } from './case-key.ts';

/** What reading a case needs; may be read before it is known who asks, but not looked at. */
export async function readsForCase(
  around: Surroundings,
  { caseTag }: RequestOf<typeof contract>,
): Promise<Read<CaseAsFiled | null>> {
  return readCaseAsFiled(around.db, await caseKeyOf(around, caseTag));
}

/** A case for a member of its team. Reading is logged, and so is a reading that is refused. */
export async function readCase(
  context: Context,
  found: CaseAsFiled | null,
): Promise<ResponseOf<typeof contract>> {
  if (!found) return { case: null };
  const { caseKey, teamId, entries } = found;
  const mayRead = mayReadCase(context.actor, found);
  await commit(context.db, {
    changes: [],
    audit: [
      auditOf(context, {
        action: mayRead ? 'case-read' : 'case-read-refused',
        recordKind: 'case',
        recordId: caseKey,
        teamId,
        caseId: caseKey,
      }),
    ],
  });
  if (!mayRead) throw new AppError('wrong-team');
  const handed = found.handed
    .filter((text) => worksFor(context.actor, text.teamId))
    .map(({ entryId, path, sealed }) => ({ entryId, path, sealed }));
  return { case: { caseKey, teamId, entries, handed } };
}

/** The responsible team reads a case; until something opens it, the teams that filed in it. */
function mayReadCase(actor: Actor, { isOpened, teamId, entries }: CaseAsFiled): boolean {
  return worksFor(actor, teamId) || (!isOpened && entries.some((entry) => worksFor(actor, entry.teamId)));
}
