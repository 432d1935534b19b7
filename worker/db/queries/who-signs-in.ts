import type { Role } from '../../../shared/domain/roles.ts';
import { type AccessSetting, defaultAccess } from '../../../shared/settings/access.ts';
import type { Db, Statement } from '../client.ts';
import { mapRead, query, type Read, together } from '../read.ts';

/** A member as sign-in looks at them. */
export interface KnownMember {
  id: string;
  name: string;
  roles: Role[];
  teamIds: string[];
  account: string | null;
  /** The issuer whose `subject` this is; null until their first sign-in. */
  provider: string | null;
  subject: string | null;
  leftAt: number | null;
}

/** Whose database it is, and who gets in. */
export interface House {
  /** Null while the database is empty. */
  organisation: { id: string; name: string } | null;
  access: AccessSetting;
}

export function readHouse(db: Db): Read<House> {
  const found = db.prepare(
    `SELECT (SELECT json_object('id', id, 'name', name) FROM organisation) AS organisation,
            (SELECT value FROM organisation_setting WHERE kind = 'access' ORDER BY version DESC LIMIT 1) AS access`,
  );
  return query(found, ([row]: { organisation: string | null; access: string | null }[]) => ({
    organisation: row?.organisation ? JSON.parse(row.organisation) : null,
    access: row?.access ? JSON.parse(row.access) : defaultAccess,
  }));
}

/** Everyone who could be meant, and what is needed to decide. */
export interface Acquaintance {
  bySubject: KnownMember | null;
  byAccount: KnownMember | null;
  /** Who else is administrator now. */
  administratorIds: string[];
  teamIds: string[];
}

interface Asked {
  provider: string;
  subject: string;
  account: string | null;
}

type MemberRow = Omit<KnownMember, 'roles' | 'teamIds'> & { roles: string; teamIds: string };

export function readAcquaintance(db: Db, { provider, subject, account }: Asked): Read<Acquaintance> {
  const members = query(
    db
      .prepare(
        `SELECT m.id, m.name, m.roles, m.account, m.provider, m.subject, m.left_at AS leftAt,
                (SELECT json_group_array(team_id) FROM member_team WHERE member_id = m.id) AS teamIds
         FROM member AS m WHERE (m.provider = ?1 AND m.subject = ?2) OR m.account = ?3`,
      )
      .bind(provider, subject, account),
    (rows: MemberRow[]) => rows.map(toMember),
  );
  const administrators = query(
    db.prepare(
      `SELECT id FROM member
       WHERE left_at IS NULL AND EXISTS (SELECT 1 FROM json_each(roles) AS r WHERE r.value = 'administrator')`,
    ),
    toIds,
  );
  const teams = query(db.prepare('SELECT id FROM team'), toIds);
  return mapRead(
    together(members, together(administrators, teams)),
    ([found, [administratorIds, teamIds]]) => ({
      bySubject: found.find((one) => one.provider === provider && one.subject === subject) ?? null,
      byAccount: found.find((one) => account !== null && one.account === account) ?? null,
      administratorIds,
      teamIds,
    }),
  );
}

/** Takes an account away from whoever has it, other than this member: it went to somebody else. */
export function freeAccount(db: Db, account: string, memberId: string): Statement {
  return db
    .prepare('UPDATE member SET account = NULL WHERE account = ?1 AND id <> ?2')
    .bind(account, memberId);
}

function toMember(row: MemberRow): KnownMember {
  return { ...row, roles: JSON.parse(row.roles), teamIds: JSON.parse(row.teamIds) };
}

function toIds(rows: { id: string }[]): string[] {
  return rows.map(({ id }) => id);
}
