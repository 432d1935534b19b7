import type { MemberRecord } from '../../../shared/api/members.ts';
import type { Role } from '../../../shared/domain/roles.ts';
import type { Db, Statement } from '../client.ts';
import { query, type Read } from '../read.ts';
import { endDownloadsOf } from './research-tokens.ts';

interface Row {
  id: string;
  name: string;
  account: string | null;
  roles: string;
  teams: string;
  hasSignedIn: number;
  leftAt: number | null;
}

/** Everyone who works here or did, by name; who left comes last. */
export function readMembers(db: Db): Read<MemberRecord[]> {
  const found = db.prepare(
    `SELECT m.id AS id, m.name AS name, m.account AS account, m.roles AS roles, m.left_at AS leftAt,
            m.subject IS NOT NULL AS hasSignedIn,
            (SELECT json_group_array(mt.team_id) FROM member_team AS mt WHERE mt.member_id = m.id) AS teams
     FROM member AS m
     ORDER BY m.left_at IS NOT NULL, m.name COLLATE NOCASE, m.id`,
  );
  return query(found, (rows: Row[]) => rows.map(toRecord));
}

/** One member, or null. */
export function readMember(db: Db, memberId: string): Read<MemberRecord | null> {
  const found = db
    .prepare(
      `SELECT m.id AS id, m.name AS name, m.account AS account, m.roles AS roles, m.left_at AS leftAt,
              m.subject IS NOT NULL AS hasSignedIn,
              (SELECT json_group_array(mt.team_id) FROM member_team AS mt WHERE mt.member_id = m.id) AS teams
       FROM member AS m WHERE m.id = ?1`,
    )
    .bind(memberId);
  return query(found, ([row]: Row[]) => (row ? toRecord(row) : null));
}

/** What an administrator says of a member. */
export interface MemberPlan {
  id: string;
  name: string;
  account: string | null;
  roles: readonly Role[];
  teams: readonly string[];
}

/** Adds or changes a member who works here, with exactly these teams. Fails when somebody else has the account. */
export function saveMember(db: Db, { id, name, account, roles, teams }: MemberPlan): Statement[] {
  return [
    db
      .prepare(
        `INSERT INTO member (id, name, account, roles) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, account = excluded.account,
           roles = excluded.roles, left_at = NULL`,
      )
      .bind(id, name, account, JSON.stringify(roles)),
    db
      .prepare(
        'DELETE FROM member_team WHERE member_id = ?1 AND team_id NOT IN (SELECT value FROM json_each(?2))',
      )
      .bind(id, JSON.stringify(teams)),
    db
      .prepare(
        `INSERT INTO member_team (member_id, team_id)
         SELECT ?1, t.value FROM json_each(?2) AS t WHERE true ON CONFLICT DO NOTHING`,
      )
      .bind(id, JSON.stringify(teams)),
  ];
}

/**
 * Someone works here no longer: no teams, no sessions, no devices, no tokens. Their name stays. Nobody else can download
 * what was released to them, so its files go; their studies stay until an administrator closes them or hands them over.
 */
export function endMember(db: Db, memberId: string, leftAt: number): Statement[] {
  return [
    db.prepare('UPDATE member SET left_at = ?2 WHERE id = ?1 AND left_at IS NULL').bind(memberId, leftAt),
    db.prepare('DELETE FROM member_team WHERE member_id = ?1').bind(memberId),
    db.prepare('DELETE FROM session WHERE member_id = ?1').bind(memberId),
    db
      .prepare('UPDATE device SET ended_at = ?2 WHERE member_id = ?1 AND ended_at IS NULL')
      .bind(memberId, leftAt),
    ...endDownloadsOf(db, memberId, leftAt),
    // What is of releases that are over is cleared away by the clock.
    db
      .prepare(
        `UPDATE release SET state = CASE WHEN made_at IS NULL THEN 'cancelled' ELSE 'expired' END
         WHERE study_id IN (SELECT s.id FROM study AS s WHERE s.owner_id = ?1)
           AND state NOT IN ('expired', 'cancelled')`,
      )
      .bind(memberId),
    db
      .prepare(
        `DELETE FROM release_case WHERE release_id IN (
           SELECT r.id FROM study AS s CROSS JOIN release AS r ON r.study_id = s.id
           WHERE s.owner_id = ?1 AND r.state = 'cancelled')`,
      )
      .bind(memberId),
  ];
}

/**
 * Makes the batch fail when nobody would be administrator after it: see `isWithoutAdministrator`. Two administrators who
 * take the role from each other at the same moment would otherwise both be right.
 */
export function demandAdministrator(db: Db): Statement {
  return db.prepare(
    `UPDATE organisation SET name = NULL WHERE NOT EXISTS (
       SELECT 1 FROM member AS m, json_each(m.roles) AS r WHERE m.left_at IS NULL AND r.value = 'administrator')`,
  );
}

function toRecord({ hasSignedIn, roles, teams, ...row }: Row): MemberRecord {
  return {
    ...row,
    roles: JSON.parse(roles),
    teams: (JSON.parse(teams) as string[]).sort(),
    hasSignedIn: hasSignedIn === 1,
  };
}
