import type { RequestOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import { type readKeys as contract, DIRECTORY_PAGE, type WrappedKey } from '../../../shared/api/keys.ts';
import { replayDirectory } from '../../../shared/directory/fold-directory.ts';
import type { SignedEntry } from '../../../shared/directory/schema.ts';
import { upkeep } from '../../db/commit.ts';
import {
  type DeviceRow,
  readDeviceRows,
  readDirectoryEntries,
  readWrappedKeys,
  touchDevice,
} from '../../db/queries/keys.ts';
import { mapRead, type Read, readNothing, together } from '../../db/read.ts';
import type { SignedIn, Surroundings } from '../context.ts';
import { whomToHelp } from './whom-to-help.ts';

type Asked = RequestOf<typeof contract>;

/** How old "last seen" of a device may get before it is written again. */
const SEEN_AFTER = 60 * 60_000;

/** What is stored of devices and keys that reading them needs. */
export interface KeysGround {
  entries: SignedEntry[];
  devices: DeviceRow[];
  wrapped: WrappedKey[];
}

/** May be read before it is known who asks, but not looked at. */
export function readsForKeys({ db }: Surroundings, { device }: Asked): Read<KeysGround> {
  const wrapped: Read<WrappedKey[] | null> = device === undefined ? readNothing : readWrappedKeys(db, device);
  return mapRead(
    together(together(readDirectoryEntries(db), readDeviceRows(db)), wrapped),
    ([[entries, devices], found]) => ({ entries, devices, wrapped: found ?? [] }),
  );
}

/** The directory, and what it holds for the member's own browser. Keys of a device of somebody else are never given. */
export async function readKeys(
  context: SignedIn,
  { after = '0', device: deviceId }: Asked,
  { entries, devices, wrapped }: KeysGround,
): Promise<ResponseOf<typeof contract>> {
  const { crypto, organisationId, db, now, member } = context;
  const directory = await replayDirectory(crypto, organisationId, entries);
  const row = devices.find(
    ({ id, kind, memberId }) => id === deviceId && kind === 'browser' && memberId === member.id,
  );
  const isInUse = row !== undefined && row.endedAt === null;
  if (isInUse && now() - row.lastSeenAt > SEEN_AFTER) await upkeep(touchDevice(db, row.id, now()));
  const own = isInUse ? (directory.devices.get(row.id) ?? null) : null;
  return {
    organisation: organisationId,
    head: directory.head,
    directory: entries.slice(Number(after), Number(after) + DIRECTORY_PAGE),
    wrapped: isInUse ? wrapped : [],
    device: row ? { isEnded: row.endedAt !== null, createdAt: row.createdAt } : null,
    ...whomToHelp(context, directory, devices, own),
  };
}
