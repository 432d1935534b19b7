import type { ParamsOf, RequestOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import {
  type HoldReason,
  type holdCase as holdContract,
  type liftHold as liftContract,
  type listHolds as listContract,
  MAX_HOLDS,
} from '../../../shared/api/retention.ts';
import type * as z from '../../../shared/zod.ts';
import { AppError } from '../../app-error.ts';
import { commit, commitAndRead } from '../../db/commit.ts';
import { readHeldCases, readHold, setHold } from '../../db/queries/holds.ts';
import { run, together } from '../../db/read.ts';
import { caseKeyOf } from '../cases/case-key.ts';
import type { Context } from '../context.ts';
import { auditOf, worksFor } from '../rights.ts';
import { readCurrentSetting } from '../settings/setting-of.ts';
import { goesOn } from './terms.ts';

/** Stops the deletion of a case of a team of the actor's, or lets it go its way. Both are logged, and refusing too. */
export async function holdCase(
  context: Context,
  asked: RequestOf<typeof holdContract>,
): Promise<ResponseOf<typeof holdContract>> {
  const caseKey = await caseKeyOf(context, asked.caseTag);
  const found = await run(context.db, readHold(context.db, caseKey));
  if (!found) throw new AppError('not-found');
  const isOwn = worksFor(context.actor, found.teamId);
  const about = { recordKind: 'case', recordId: caseKey, teamId: found.teamId, caseId: caseKey } as const;
  const action = asked.held ? 'case-held' : 'case-released';
  const hold = asked.held ? { at: context.now(), reason: asked.reason } : null;
  const after = await commitAndRead(context.db, {
    changes: isOwn ? [setHold(context.db, caseKey, hold)] : [],
    audit: [auditOf(context, { action: isOwn ? action : 'hold-refused', ...about })],
    readAfter: readHold(context.db, caseKey),
  });
  if (!isOwn) throw new AppError('wrong-team');
  if (!after) throw new AppError('not-found');
  return { held: after.isHeld };
}

/** The cases that are held, and when each would go otherwise. */
export async function listHolds(context: Context): Promise<ResponseOf<typeof listContract>> {
  const { db } = context;
  const [held, { value }] = await commitAndRead(db, {
    changes: [],
    audit: [
      auditOf(context, {
        action: 'holds-read',
        recordKind: 'organisation',
        recordId: context.organisationId,
      }),
    ],
    readAfter: together(readHeldCases(db, MAX_HOLDS + 1), readCurrentSetting(db, 'retention')),
  });
  return {
    holds: held.slice(0, MAX_HOLDS).map(({ caseKey, teamId, teamName, heldAt, reason, ...days }) => ({
      caseKey,
      teamId,
      teamName,
      heldAt,
      // Checked when it was set.
      reason: reason as z.output<typeof HoldReason>,
      goesOn: goesOn(days, value),
    })),
    hasMore: held.length > MAX_HOLDS,
  };
}

/** Lets a case go its way again. Throws `not-found` when nobody holds it. */
export async function liftHold(
  context: Context,
  { case: caseKey }: ParamsOf<typeof liftContract>,
): Promise<ResponseOf<typeof liftContract>> {
  const found = await run(context.db, readHold(context.db, caseKey));
  if (!found?.isHeld) throw new AppError('not-found');
  const about = { recordKind: 'case', recordId: caseKey, teamId: found.teamId, caseId: caseKey } as const;
  await commit(context.db, {
    changes: [setHold(context.db, caseKey, null)],
    audit: [auditOf(context, { action: 'case-released', ...about })],
  });
  return {};
}
