import type { AuditAction } from '../../../shared/audit/actions.ts';
import { AppError } from '../../app-error.ts';
import type { AuditEvent } from '../../db/audit-event.ts';
import type { SignedIn } from '../context.ts';
import { auditOf } from '../rights.ts';
import { findRelease, type KnownRelease } from './known-release.ts';

type Owned = Pick<KnownRelease, 'ownerId'>;

/** Whether a study is of whoever asks, who is a researcher. */
export function isOwn({ member }: SignedIn, { ownerId }: Owned): boolean {
  return ownerId === member.id && member.roles.includes('researcher');
}

/** Throws `not-found` for what there is not, or is neither one's own nor an administrator's to see. */
export function demandVisible<T extends Owned>(context: SignedIn, found: T | null): T {
  if (!found || !(isOwn(context, found) || context.member.roles.includes('administrator')))
    throw new AppError('not-found');
  return found;
}

/** A release of one's own. Throws `not-found` when there is none. */
export async function findOwn(context: SignedIn, releaseId: string): Promise<KnownRelease> {
  const found = await findRelease(context.db, releaseId);
  if (!found || !isOwn(context, found)) throw new AppError('not-found');
  return found;
}

/** A line of the audit log about a release: of someone with both roles, it says the one that counted. */
export function releaseEvent(
  context: SignedIn,
  { id, ownerId }: Pick<KnownRelease, 'id' | 'ownerId'>,
  action: AuditAction,
): AuditEvent {
  const role = isOwn(context, { ownerId }) ? 'researcher' : 'administrator';
  const actor = { ...context.actor, role } as const;
  return auditOf({ ...context, actor }, { action, recordKind: 'release', recordId: id });
}
