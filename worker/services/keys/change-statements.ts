import { type Change, scopeOfTeam } from '../../../shared/directory/schema.ts';
import type { Statement } from '../../db/client.ts';
import { type DeviceRow, deleteWrappedKeys, endDevices, insertDevice } from '../../db/queries/keys.ts';
import type { SignedIn } from '../context.ts';

/** What a change in the directory changes beside it. */
export function changeStatements(
  { db, now }: SignedIn,
  change: Change,
  rows: ReadonlyMap<string, DeviceRow>,
): Statement[] {
  switch (change.kind) {
    case 'device-added': {
      const row = rows.get(change.device.id);
      return row && row.kind !== 'browser' ? [insertDevice(db, row)] : [];
    }
    case 'team-withdrawn':
      return [deleteWrappedKeys(db, change.deviceId, scopeOfTeam(change.teamId))];
    case 'device-removed':
      return [deleteWrappedKeys(db, change.deviceId, null), endDevices(db, [change.deviceId], now())];
    default:
      return [];
  }
}
