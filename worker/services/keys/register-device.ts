import type { RequestOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import type { registerDevice as contract } from '../../../shared/api/keys.ts';
import { AppError } from '../../app-error.ts';
import { commit } from '../../db/commit.ts';
import { isDeviceTaken } from '../../db/errors.ts';
import { type DeviceRow, insertDevice, readDeviceRow } from '../../db/queries/keys.ts';
import { type Read, run } from '../../db/read.ts';
import type { SignedIn, Surroundings } from '../context.ts';
import { auditOf } from '../rights.ts';

type Asked = RequestOf<typeof contract>;

export function readsForDevice({ db }: Surroundings, deviceId: string): Read<DeviceRow | null> {
  return readDeviceRow(db, deviceId);
}

/** Makes a browser of the member who asks known: never anybody else's. */
export async function registerDevice(
  context: SignedIn,
  asked: Asked,
  known: DeviceRow | null,
): Promise<ResponseOf<typeof contract>> {
  const { db, member, now } = context;
  if (known) return knownOrConflict(context, asked, known);
  const { id, kind, label, signingKey, agreementKey } = asked;
  const owner = { memberId: member.id, teamId: null };
  try {
    await commit(db, {
      changes: [insertDevice(db, { id, kind, ...owner, label, signingKey, agreementKey, createdAt: now() })],
      audit: [auditOf(context, { action: 'device-registered', recordKind: 'device', recordId: id })],
    });
  } catch (error) {
    if (!isDeviceTaken(error)) throw error;
    const first = await run(db, readDeviceRow(db, id));
    if (!first) throw error;
    return knownOrConflict(context, asked, first);
  }
  return {};
}

function knownOrConflict({ member }: SignedIn, asked: Asked, known: DeviceRow): ResponseOf<typeof contract> {
  const isSame =
    known.memberId === member.id &&
    known.kind === asked.kind &&
    known.signingKey === asked.signingKey &&
    known.agreementKey === asked.agreementKey &&
    known.endedAt === null;
  if (!isSame) throw new AppError('conflict', ['id']);
  return {};
}
