import type { ParamsOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import type { removeMember as contract } from '../../../shared/api/members.ts';
import { AppError } from '../../app-error.ts';
import { commit } from '../../db/commit.ts';
import { isWithoutAdministrator } from '../../db/errors.ts';
import { demandAdministrator, endMember, readMember } from '../../db/queries/members.ts';
import { run } from '../../db/read.ts';
import type { SignedIn } from '../context.ts';
import { auditOf } from '../rights.ts';

/** Someone leaves. Whoever left before stays as they are: that is a success too. */
export async function removeMember(
  context: SignedIn,
  { member: id }: ParamsOf<typeof contract>,
): Promise<ResponseOf<typeof contract>> {
  const { db, now } = context;
  const known = await run(db, readMember(db, id));
  if (!known) throw new AppError('not-found');
  if (known.leftAt !== null) return { member: known };
  if (id === context.member.id) throw new AppError('last-administrator');
  const leftAt = now();
  try {
    await commit(db, {
      changes: [...endMember(db, id, leftAt), demandAdministrator(db)],
      audit: [auditOf(context, { action: 'member-left', recordKind: 'member', recordId: id })],
    });
  } catch (error) {
    if (isWithoutAdministrator(error)) throw new AppError('last-administrator');
    throw error;
  }
  return { member: { ...known, teams: [], leftAt } };
}
