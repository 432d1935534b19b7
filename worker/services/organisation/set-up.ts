import { defaultNorms, type Norms } from '../../../shared/domain/norms.ts';
import type { AccessSetting } from '../../../shared/settings/access.ts';
import { AppError } from '../../app-error.ts';
import { commit } from '../../db/commit.ts';
import {
  findOrganisation,
  insertFirstAccess,
  insertFirstNorms,
  type NewMember,
  upsertMembers,
  upsertOrganisation,
  upsertTeams,
} from '../../db/queries/organisation.ts';
import type { Surroundings } from '../context.ts';
import { auditOf } from '../rights.ts';

/** An organisation as whoever sets it up describes it. */
export interface OrganisationPlan {
  organisation: { id: string; name: string };
  teams: readonly { id: string; name: string }[];
  members: readonly NewMember[];
  /** The product's proposal when left out. Counts at the first set-up only. */
  norms?: Norms;
  /** Who gets in. Left out, only whom an administrator added. Counts at the first set-up only. */
  access?: AccessSetting;
}

/**
 * Makes an organisation in an empty database, or adds to it what is new: teams and members that are there already get
 * the name, roles and teams given, and none is removed. Throws `conflict` when the database is another organisation's.
 */
export async function setUpOrganisation(
  { db, now, newId }: Pick<Surroundings, 'db' | 'now' | 'newId'>,
  { organisation, teams, members, norms = defaultNorms, access }: OrganisationPlan,
): Promise<void> {
  const known = await findOrganisation(db);
  if (known && known.id !== organisation.id) throw new AppError('conflict');
  const actor = { memberId: 'set-up', role: 'set-up', teams: 'every' } as const;
  await commit(db, {
    changes: [
      upsertOrganisation(db, organisation),
      insertFirstNorms(db, norms, now()),
      ...(access === undefined ? [] : [insertFirstAccess(db, access, now())]),
      upsertTeams(db, teams),
      ...upsertMembers(db, members),
    ],
    audit: [
      auditOf(
        { actor, now, requestId: newId() },
        { action: 'organisation-set-up', recordKind: 'organisation', recordId: organisation.id },
      ),
    ],
  });
}
