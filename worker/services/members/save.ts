import type { ParamsOf, RequestOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import type { writeMember as contract, MemberRecord } from '../../../shared/api/members.ts';
import { Id } from '../../../shared/forms/schema.ts';
import { AppError } from '../../app-error.ts';
import { commit } from '../../db/commit.ts';
import { isAccountTaken, isWithoutAdministrator } from '../../db/errors.ts';
import { demandAdministrator, readMember, saveMember } from '../../db/queries/members.ts';
import { endDownloadsOf } from '../../db/queries/research-tokens.ts';
import { readTeams } from '../../db/queries/teams.ts';
import { run, together } from '../../db/read.ts';
import type { SignedIn } from '../context.ts';
import { auditOf } from '../rights.ts';
import { readCurrentSetting } from '../settings/setting-of.ts';

type Given = RequestOf<typeof contract>;

/** Adds a person or changes them. */
export async function writeMember(
  context: SignedIn,
  { member: id }: ParamsOf<typeof contract>,
  given: Given,
): Promise<ResponseOf<typeof contract>> {
  const { db, now } = context;
  const [known, [teams, access]] = await run(
    db,
    together(readMember(db, id), together(readTeams(db), readCurrentSetting(db, 'access'))),
  );
  if (!known && !Id.safeParse(id).success) throw new AppError('invalid-input', ['member']);
  if (access.value.source === 'claims') refuseWhatClaimsDecide(known, given);
  if (given.teams.some((teamId) => !teams.some((team) => team.id === teamId))) {
    throw new AppError('invalid-input', ['teams']);
  }
  if (known && known.leftAt !== null && !given.returns) throw new AppError('conflict', ['returns']);
  if (id === context.member.id && !given.roles.includes('administrator')) {
    throw new AppError('last-administrator', ['roles']);
  }
  const { name, account, roles } = given;
  try {
    await commit(db, {
      changes: [
        ...saveMember(db, { id, name, account, roles, teams: given.teams }),
        ...(roles.includes('researcher') ? [] : endDownloadsOf(db, id, now())),
        demandAdministrator(db),
      ],
      audit: [auditOf(context, { action: 'member-set', recordKind: 'member', recordId: id })],
    });
  } catch (error) {
    if (isAccountTaken(error)) throw new AppError('conflict', ['account']);
    if (isWithoutAdministrator(error)) throw new AppError('last-administrator', ['roles']);
    throw error;
  }
  const member = { id, name, account, roles, teams: given.teams.toSorted() };
  return { member: { ...member, hasSignedIn: known?.hasSignedIn ?? false, leftAt: null } };
}

/** That somebody works here again is all that can be said by hand. */
function refuseWhatClaimsDecide(known: MemberRecord | null, { name, account, roles, teams }: Given): void {
  const isSame = (a: readonly string[], b: readonly string[]) =>
    JSON.stringify(a.toSorted()) === JSON.stringify(b.toSorted());
  const changed = [
    ...(known?.name === name ? [] : ['name']),
    ...(known?.account === account ? [] : ['account']),
    ...(known && isSame(known.roles, roles) ? [] : ['roles']),
    ...(known && isSame(known.teams, teams) ? [] : ['teams']),
  ];
  if (changed.length > 0) throw new AppError('managed-elsewhere', changed);
}
