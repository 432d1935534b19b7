import type { withdrawDoubt as contract } from '../../../shared/api/doubts.ts';
import type { ParamsOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import { AppError } from '../../app-error.ts';
import { commitAndRead } from '../../db/commit.ts';
import { deleteDoubt, readDoubtState } from '../../db/queries/doubt-withdrawal.ts';
import { run } from '../../db/read.ts';
import type { SignedIn } from '../context.ts';
import { auditOf, worksFor } from '../rights.ts';

/** Takes back what one's own team doubts. Throws `not-found`, or `conflict` when it was answered by then. */
export async function withdrawDoubt(
  context: SignedIn,
  { team, doubt }: ParamsOf<typeof contract>,
): Promise<ResponseOf<typeof contract>> {
  if (!worksFor(context.actor, team)) throw new AppError('wrong-team');
  const found = await run(context.db, readDoubtState(context.db, team, doubt));
  if (!found) throw new AppError('not-found');
  if (found.isAnswered) throw new AppError('conflict');
  const left = await commitAndRead(context.db, {
    changes: [deleteDoubt(context.db, team, doubt)],
    audit: [
      auditOf(context, {
        action: 'figure-doubt-withdrawn',
        recordKind: 'team',
        recordId: team,
        teamId: team,
      }),
    ],
    readAfter: readDoubtState(context.db, team, doubt),
  });
  if (left) throw new AppError('conflict');
  return {};
}
