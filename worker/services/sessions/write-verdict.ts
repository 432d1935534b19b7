import type { Client } from '../../../shared/api/sign-in.ts';
import type { AccessSetting } from '../../../shared/settings/access.ts';
import { AppError } from '../../app-error.ts';
import type { Statement } from '../../db/client.ts';
import { commit } from '../../db/commit.ts';
import { upsertMembers } from '../../db/queries/organisation.ts';
import { endDownloadsOf } from '../../db/queries/research-tokens.ts';
import { deleteSessionsOf } from '../../db/queries/session.ts';
import { freeAccount } from '../../db/queries/who-signs-in.ts';
import { nameOf } from '../../identity/map-claims.ts';
import type { Claims } from '../../identity/provider.ts';
import type { Surroundings } from '../context.ts';
import { auditOf } from '../rights.ts';
import type { Verdict } from './who-signs-in.ts';

interface Decided {
  verdict: Verdict;
  claims: Claims;
  account: string | null;
  client: Client;
  source: AccessSetting['source'];
}

/**
 * Writes down who came in and what they may do, as far as it changed; returns the member's id. Who may not come in
 * loses what they had, their sessions first of all, and the AppError says why.
 */
export async function writeVerdict(around: Surroundings, decided: Decided): Promise<string> {
  const { db, newId } = around;
  const { verdict, client } = decided;
  const { known, refusal } = verdict;
  const memberId = known?.id ?? newId();
  const about = { recordKind: 'member', recordId: known || refusal === null ? memberId : '' } as const;
  const actor = { memberId: about.recordId, role: 'none', teams: [], client } as const;
  const changes = changesTo(around, memberId, decided);
  if (refusal !== null) {
    await commit(db, {
      changes: known && refusal !== 'too-many-groups' ? [...changes, deleteSessionsOf(db, memberId)] : [],
      audit: [auditOf({ ...around, actor }, { ...about, action: 'sign-in-refused' })],
    });
    throw new AppError(refusal);
  }
  if (changes.length > 0) {
    await commit(db, {
      changes,
      audit: [auditOf({ ...around, actor }, { ...about, action: 'access-changed' })],
    });
  }
  return memberId;
}

/** What differs from what is known of them. Who left, or was never let in, is not written down anew. */
function changesTo(
  { db, now }: Surroundings,
  id: string,
  { verdict: { known, roles, teamIds, refusal }, claims, account, source }: Decided,
): Statement[] {
  if (!known && refusal !== null) return [];
  if (known !== null && known.leftAt !== null) return [];
  // An administrator who wrote a name down keeps the last word on it.
  const name = known && source === 'administrator' ? known.name : nameOf(claims, account);
  const identity = { provider: claims.iss, subject: claims.sub };
  const next = { id, name, roles, teams: teamIds, identity, ...(account !== null && { account }) };
  if (known && isSame(known, next)) return [];
  return [
    ...(account === null ? [] : [freeAccount(db, account, id)]),
    ...upsertMembers(db, [next]),
    // Who may come in no longer, or is a researcher no longer, takes nothing along with a token.
    ...(roles.includes('researcher') ? [] : endDownloadsOf(db, id, now())),
  ];
}

function isSame(
  known: NonNullable<Verdict['known']>,
  next: Parameters<typeof upsertMembers>[1][number],
): boolean {
  const sameList = (a: readonly string[], b: readonly string[]) =>
    a.length === b.length && a.every((one) => b.includes(one));
  return (
    known.name === next.name &&
    known.provider === next.identity?.provider &&
    known.subject === next.identity?.subject &&
    (next.account === undefined || known.account === next.account) &&
    sameList(known.roles, next.roles) &&
    sameList(known.teamIds, next.teams)
  );
}
