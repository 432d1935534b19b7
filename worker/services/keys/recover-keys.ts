import type { RequestOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import type { recoverKeys as contract, WrappedKey } from '../../../shared/api/keys.ts';
import { AppError } from '../../app-error.ts';
import { commit } from '../../db/commit.ts';
import { type DeviceRow, readDeviceRow, readWrappedKeys, touchDevice } from '../../db/queries/keys.ts';
import { type Read, together } from '../../db/read.ts';
import type { SignedIn, Surroundings } from '../context.ts';
import { auditOf } from '../rights.ts';
import { isOwnDevice, mayHoldKeys } from './device-rights.ts';

/** A code is typed by a person: more often than this nobody does. */
const BETWEEN_RECOVERIES = 60_000;

/** May be read before it is known who asks, but not looked at. */
export function readsForRecovery(
  { db }: Surroundings,
  { deviceId }: RequestOf<typeof contract>,
): Read<[DeviceRow | null, WrappedKey[]]> {
  return together(readDeviceRow(db, deviceId), readWrappedKeys(db, deviceId));
}

/**
 * What is wrapped for a recovery code of the member or of their team. Logged. Throws `not-found` for any other id: it
 * follows from the code, so a wrong code ends here.
 */
export async function recoverKeys(
  context: SignedIn,
  [row, wrapped]: [DeviceRow | null, WrappedKey[]],
): Promise<ResponseOf<typeof contract>> {
  const { db, now } = context;
  if (!row || row.kind === 'browser' || !isOwnDevice(context, row) || !mayHoldKeys(row)) {
    throw new AppError('not-found');
  }
  const isFirstUse = row.lastSeenAt === row.createdAt;
  if (!isFirstUse && now() - row.lastSeenAt < BETWEEN_RECOVERIES) throw new AppError('too-many-requests');
  await commit(db, {
    changes: [touchDevice(db, row.id, now())],
    audit: [
      auditOf(context, {
        action: 'keys-recovered',
        recordKind: 'device',
        recordId: row.id,
        ...(row.teamId !== null && { teamId: row.teamId }),
      }),
    ],
  });
  const { id, kind, memberId, teamId, signingKey, agreementKey } = row;
  return { device: { id, kind, owner: memberId ?? teamId ?? '', signingKey, agreementKey }, wrapped };
}
