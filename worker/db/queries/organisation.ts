import type { Member } from '../../../shared/api/schemas.ts';
import type { Norms } from '../../../shared/domain/norms.ts';
import type { Role } from '../../../shared/domain/roles.ts';
import type { AccessSetting } from '../../../shared/settings/access.ts';
import type { Db, Statement } from '../client.ts';

/** The organisation whose database this is, or null when it was never set up. */
export async function findOrganisation(db: Db): Promise<{ id: string; name: string } | null> {
  return db.prepare('SELECT id, name FROM organisation').first<{ id: string; name: string }>();
}

/** A member who works here, with the teams of now, or null. */
export async function findMember(db: Db, memberId: string): Promise<Member | null> {
  const row = await db
    .prepare(
      `SELECT m.id AS id, m.name AS name, m.roles AS roles,
              (SELECT json_group_array(json_object('id', t.id, 'name', t.name))
               FROM member_team AS mt CROSS JOIN team AS t ON t.id = mt.team_id
               WHERE mt.member_id = m.id) AS teams
       FROM member AS m WHERE m.id = ?1 AND m.left_at IS NULL`,
    )
    .bind(memberId)
    .first<{ id: string; name: string; roles: string; teams: string }>();
  return row && { id: row.id, name: row.name, roles: JSON.parse(row.roles), teams: JSON.parse(row.teams) };
}

/** All teams, in a fixed order. */
export async function listTeamIds(db: Db): Promise<string[]> {
  const { results } = await db.prepare('SELECT id FROM team ORDER BY id').all<{ id: string }>();
  return results.map(({ id }) => id);
}

export function upsertOrganisation(db: Db, { id, name }: { id: string; name: string }): Statement {
  return db
    .prepare('INSERT INTO organisation (id, name) VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET name = ?2')
    .bind(id, name);
}

/** The first norms of an organisation. Later ones are a change, which also changes milestones: not done here. */
export function insertFirstNorms(db: Db, norms: Norms, setAt: number): Statement {
  return insertFirst(db, 'norms', norms, setAt);
}

/** How an organisation begins to let people in. */
export function insertFirstAccess(db: Db, access: AccessSetting, setAt: number): Statement {
  return insertFirst(db, 'access', access, setAt);
}

function insertFirst(db: Db, kind: string, value: Norms | AccessSetting, setAt: number): Statement {
  return db
    .prepare(
      `INSERT INTO organisation_setting (kind, version, value, set_at) VALUES (?1, 1, ?2, ?3)
       ON CONFLICT DO NOTHING`,
    )
    .bind(kind, JSON.stringify(value), setAt);
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
