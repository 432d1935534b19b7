import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Member } from '../../../shared/api/schemas.ts';
import type { Norms } from '../../../shared/domain/norms.ts';
import type { Role } from '../../../shared/domain/roles.ts';
import type { AccessSetting } from '../../../shared/settings/access.ts';
import { type Db, orm, type Statement, statement } from '../client.ts';
import { member, memberTeam, organisation, organisationSetting, team } from '../schema.ts';

/** The organisation whose database this is, or null when it was never set up. */
export async function findOrganisation(db: Db): Promise<{ id: string; name: string } | null> {
  return (await orm(db).select().from(organisation).limit(1).get()) ?? null;
}

/** A member with the teams of now, or null. */
export async function findMember(db: Db, memberId: string): Promise<Member | null> {
  const rows = await orm(db)
    .select({
      id: member.id,
      name: member.name,
      roles: member.roles,
      teamId: team.id,
      teamName: team.name,
    })
    .from(member)
    .leftJoin(memberTeam, eq(memberTeam.memberId, member.id))
    .leftJoin(team, eq(team.id, memberTeam.teamId))
    .where(and(eq(member.id, memberId), isNull(member.leftAt)))
    .orderBy(asc(team.name));
  const [first] = rows;
  if (!first) return null;
  const teams = rows.flatMap(({ teamId, teamName }) =>
    teamId !== null && teamName !== null ? [{ id: teamId, name: teamName }] : [],
  );
  return { id: first.id, name: first.name, roles: first.roles, teams };
}

/** All teams, in a fixed order. */
export async function listTeamIds(db: Db): Promise<string[]> {
  const rows = await orm(db).select({ id: team.id }).from(team).orderBy(asc(team.id));
  return rows.map(({ id }) => id);
}

export function upsertOrganisation(db: Db, row: { id: string; name: string }): Statement {
  const set = { name: row.name };
  return statement(
    db,
    orm(db).insert(organisation).values(row).onConflictDoUpdate({ target: organisation.id, set }),
  );
}

/** The first norms of an organisation. Later ones are a change, which also changes milestones: not done here. */
export function insertFirstNorms(db: Db, norms: Norms, setAt: number): Statement {
  return insertFirst(db, { kind: 'norms', version: 1, value: norms, setAt });
}

/** How an organisation begins to let people in. */
export function insertFirstAccess(db: Db, access: AccessSetting, setAt: number): Statement {
  return insertFirst(db, { kind: 'access', version: 1, value: access, setAt });
}

function insertFirst(db: Db, row: typeof organisationSetting.$inferInsert): Statement {
  return statement(db, orm(db).insert(organisationSetting).values(row).onConflictDoNothing());
}

export function upsertTeams(db: Db, teams: readonly { id: string; name: string }[]): Statement {
  return db
    .prepare(
      `INSERT INTO team (id, name)
       SELECT t.value ->> 'id', t.value ->> 'name' FROM json_each(?1) AS t WHERE true
       ON CONFLICT (id) DO UPDATE SET name = excluded.name`,
    )
    .bind(JSON.stringify(teams));
}

export interface NewMember {
  id: string;
  name: string;
  roles: readonly Role[];
  /** Ids of the teams for which these roles hold. */
  teams: readonly string[];
  /** What the identity provider calls their account, lower case: how they are recognised the first time. */
  account?: string;
  /** How the identity provider knows them, once they have signed in. */
  identity?: { provider: string; subject: string };
}

/** Adds or changes members, and makes their teams exactly those given. */
export function upsertMembers(db: Db, members: readonly NewMember[]): Statement[] {
  const given = JSON.stringify(members);
  return [
    db
      .prepare(
        `INSERT INTO member (id, name, roles, account, provider, subject)
         SELECT m.value ->> 'id', m.value ->> 'name', m.value -> 'roles', m.value ->> 'account',
                m.value ->> '$.identity.provider', m.value ->> '$.identity.subject'
         FROM json_each(?1) AS m WHERE true
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, roles = excluded.roles,
           account = excluded.account, provider = excluded.provider, subject = excluded.subject`,
      )
      .bind(given),
    db
      .prepare(`DELETE FROM member_team WHERE member_id IN (SELECT m.value ->> 'id' FROM json_each(?1) AS m)`)
      .bind(given),
    db
      .prepare(
        `INSERT INTO member_team (member_id, team_id)
         SELECT m.value ->> 'id', t.value FROM json_each(?1) AS m, json_each(m.value -> 'teams') AS t`,
      )
      .bind(given),
  ];
}
