import type { ResponseOf } from '../../../shared/api/endpoint.ts';
import type {
  DeviceRecord,
  readMemberDevices as ofMember,
  readDevices as own,
} from '../../../shared/api/keys.ts';
import { replayDirectory } from '../../../shared/directory/fold-directory.ts';
import type { SignedEntry } from '../../../shared/directory/schema.ts';
import { commit } from '../../db/commit.ts';
import { type DeviceRow, readDeviceRows, readDirectoryEntries } from '../../db/queries/keys.ts';
import { type Read, together } from '../../db/read.ts';
import type { SignedIn, Surroundings } from '../context.ts';
import { auditOf, worksFor } from '../rights.ts';
import { sharesTeam } from './may-make-change.ts';

type Found = [SignedEntry[], DeviceRow[]];

/** May be read before it is known who asks, but not looked at. */
export function readsForDevices({ db }: Surroundings): Read<Found> {
  return together(readDirectoryEntries(db), readDeviceRows(db));
}

/** The member's own devices and the codes of their teams; a coach also sees the other devices of their teams. */
export async function readDevices(context: SignedIn, found: Found): Promise<ResponseOf<typeof own>> {
  const isCoach = context.member.roles.includes('coach');
  const records = await deviceRecords(context, found, (row) => {
    if (row.memberId === context.member.id) return true;
    if (row.teamId !== null) return worksFor(context.actor, row.teamId);
    return isCoach && sharesTeam(context, row);
  });
  return { devices: records };
}

/** The devices of a member, for an administrator. Reading it is logged. */
export async function readMemberDevices(
  context: SignedIn,
  memberId: string,
  found: Found,
): Promise<ResponseOf<typeof ofMember>> {
  const devices = await deviceRecords(context, found, (row) => row.memberId === memberId);
  await commit(context.db, {
    changes: [],
    audit: [auditOf(context, { action: 'devices-read', recordKind: 'member', recordId: memberId })],
  });
  return { devices };
}

async function deviceRecords(
  { crypto, organisationId }: SignedIn,
  [entries, rows]: Found,
  isAsked: (row: DeviceRow) => boolean,
): Promise<DeviceRecord[]> {
  const directory = await replayDirectory(crypto, organisationId, entries);
  return rows.filter(isAsked).map((row) => ({
    id: row.id,
    kind: row.kind,
    memberId: row.memberId,
    memberName: row.memberName,
    teamId: row.teamId,
    label: row.label,
    createdAt: row.createdAt,
    lastSeenAt: row.lastSeenAt,
    endedAt: row.endedAt,
    isAdmitted: directory.devices.get(row.id)?.isActive ?? false,
  }));
}
