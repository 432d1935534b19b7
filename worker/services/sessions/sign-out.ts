import type { ResponseOf } from '../../../shared/api/endpoint.ts';
import type { signOut as contract } from '../../../shared/api/sign-in.ts';
import { commit } from '../../db/commit.ts';
import { deleteSession } from '../../db/queries/session.ts';
import type { SignedIn } from '../context.ts';
import { auditOf } from '../rights.ts';

/** Ends this session. Other sessions of the same member go on. */
export async function signOut(context: SignedIn): Promise<ResponseOf<typeof contract>> {
  await commit(context.db, {
    changes: [deleteSession(context.db, context.session.tokenHash)],
    audit: [auditOf(context, { action: 'signed-out', recordKind: 'member', recordId: context.member.id })],
  });
  return {};
}
