import type { WrappedFor, WrappedKey } from '../../../shared/api/keys.ts';
import type { Team } from '../../../shared/api/schemas.ts';
import type { DeviceKind, Scope, SignedEntry } from '../../../shared/directory/schema.ts';
import type { Role } from '../../../shared/domain/roles.ts';
import type { Db, Statement } from '../client.ts';
import { query, type Read } from '../read.ts';

/** A device with its owner as they are now. Instants in ms. */
export interface DeviceRow {
  id: string;
  kind: DeviceKind;
  /** Null for the code of a team. */
  memberId: string | null;
  memberName: string | null;
  memberRoles: Role[];
  memberTeams: Team[];
  memberLeftAt: number | null;
  teamId: string | null;
  label: string;
  signingKey: string;
  agreementKey: string;
  createdAt: number;
  lastSeenAt: number;
  endedAt: number | null;
}

interface StoredDevice extends Omit<DeviceRow, 'memberRoles' | 'memberTeams'> {
  memberRoles: string | null;
  memberTeams: string;
}

const DEVICES = `SELECT d.id AS id, d.kind AS kind, d.member_id AS memberId, m.name AS memberName,
    m.roles AS memberRoles, m.left_at AS memberLeftAt, d.team_id AS teamId, d.label AS label,
    d.signing_key AS signingKey, d.agreement_key AS agreementKey, d.created_at AS createdAt,
    d.last_seen_at AS lastSeenAt, d.ended_at AS endedAt,
    (SELECT json_group_array(json_object('id', t.id, 'name', t.name))
     FROM member_team AS mt CROSS JOIN team AS t ON t.id = mt.team_id WHERE mt.member_id = m.id) AS memberTeams
  FROM device AS d LEFT JOIN member AS m ON m.id = d.member_id`;

/** Every device of the organisation, the oldest first. */
export function readDeviceRows(db: Db): Read<DeviceRow[]> {
  const found = db.prepare(`${DEVICES} ORDER BY d.created_at, d.id`);
  return query(found, (rows: StoredDevice[]) => rows.map(toDevice));
}

/** One device; null when there is none by that id. */
export function readDeviceRow(db: Db, deviceId: string): Read<DeviceRow | null> {
  const found = db.prepare(`${DEVICES} WHERE d.id = ?1`).bind(deviceId);
  return query(found, ([row]: StoredDevice[]) => (row ? toDevice(row) : null));
}

/** The directory from its first entry on. */
export function readDirectoryEntries(db: Db): Read<SignedEntry[]> {
  const found = db.prepare('SELECT body, signature FROM directory_entry ORDER BY sequence');
  return query(found, (rows: SignedEntry[]) => rows);
}

/** The keys that were wrapped for a device. */
export function readWrappedKeys(db: Db, deviceId: string): Read<WrappedKey[]> {
  const found = db
    .prepare('SELECT scope, epoch, wrapped FROM wrapped_key WHERE device_id = ?1 ORDER BY scope, epoch')
    .bind(deviceId);
  return query(found, (rows: WrappedKey[]) => rows);
}

export interface NewDevice {
  id: string;
  kind: DeviceKind;
  memberId: string | null;
  teamId: string | null;
  label: string;
  signingKey: string;
  agreementKey: string;
  createdAt: number;
}

/** Fails when there is a device by that id. */
export function insertDevice(db: Db, device: NewDevice): Statement {
  return db
    .prepare(
      `INSERT INTO device (id, kind, member_id, team_id, label, signing_key, agreement_key, created_at, last_seen_at)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8)`,
    )
    .bind(
      device.id,
      device.kind,
      device.memberId,
      device.teamId,
      device.label,
      device.signingKey,
      device.agreementKey,
      device.createdAt,
    );
}

export function touchDevice(db: Db, deviceId: string, lastSeenAt: number): Statement {
  return db.prepare('UPDATE device SET last_seen_at = ?2 WHERE id = ?1').bind(deviceId, lastSeenAt);
}

/** From now on it gets nothing. What was ended stays ended when it was. */
export function endDevices(db: Db, deviceIds: readonly string[], endedAt: number): Statement {
  return db
    .prepare(
      `UPDATE device SET ended_at = ?2
       WHERE id IN (SELECT value FROM json_each(?1)) AND ended_at IS NULL`,
    )
    .bind(JSON.stringify(deviceIds), endedAt);
}

/** Entries from a sequence on. Fails when somebody else wrote one of them first. */
export function insertDirectoryEntries(
  db: Db,
  fromSequence: number,
  entries: readonly { body: string; signature: string; signerId: string }[],
  addedAt: number,
): Statement {
  return db
    .prepare(
      `INSERT INTO directory_entry (sequence, body, signer_id, signature, added_at)
       SELECT ?1 + e.key, e.value ->> 'body', e.value ->> 'signerId', e.value ->> 'signature', ?3
       FROM json_each(?2) AS e`,
    )
    .bind(fromSequence, JSON.stringify(entries), addedAt);
}

export function insertWrappedKeys(db: Db, wrapped: readonly WrappedFor[]): Statement {
  return db
    .prepare(
      `INSERT INTO wrapped_key (device_id, scope, epoch, wrapped)
       SELECT w.value ->> 'deviceId', w.value ->> 'scope', w.value ->> 'epoch', w.value ->> 'wrapped'
       FROM json_each(?1) AS w`,
    )
    .bind(JSON.stringify(wrapped));
}

/** Takes the keys of a scope from a device; all of them when `scope` is null. */
export function deleteWrappedKeys(db: Db, deviceId: string, scope: Scope | null): Statement {
  return db
    .prepare('DELETE FROM wrapped_key WHERE device_id = ?1 AND (?2 IS NULL OR scope = ?2)')
    .bind(deviceId, scope);
}

function toDevice({ memberRoles, memberTeams, ...row }: StoredDevice): DeviceRow {
  return { ...row, memberRoles: JSON.parse(memberRoles ?? '[]'), memberTeams: JSON.parse(memberTeams) };
}
