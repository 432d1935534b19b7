import { applyChange, draftOf } from '../../shared/directory/apply-change.ts';
import { currentKey, isGranted } from '../../shared/directory/directory.ts';
import type { Change, Scope } from '../../shared/directory/schema.ts';
import { keyMade, newScopeKey } from '../../shared/keys/scope-key.ts';
import type { Bytes } from '../../shared/privacy/web-crypto.ts';
import type { FindKey } from './open-keys.ts';
import type { KeysRead } from './read-keys.ts';

/** The most changes in one go: the rest follows at the next look. */
const MOST = 40;

/** Changes with the keys that they announce. */
export interface Renewal {
  changes: Change[];
  findNew: FindKey;
}

/**
 * What a device has to do about devices that are no more and people who left a team: take them out, and make new keys
 * for what they knew. A team's key is renewed by a device of that team.
 * @param deviceId the device that does it
 */
export async function dueRenewal(read: KeysRead, deviceId: string): Promise<Renewal> {
  const { directory, endedDevices, leavers } = read;
  const departures: Change[] = [
    ...endedDevices.map((id): Change => ({ kind: 'device-removed', deviceId: id })),
    ...leavers.map((one): Change => ({ kind: 'team-withdrawn', ...one })),
  ];
  return withNewKeys(directory, deviceId, departures.slice(0, MOST));
}

/** Departures that this device may sign for, each key that has become stale by them, and whatever comes `after` that. */
export async function withNewKeys(
  directory: KeysRead['directory'],
  deviceId: string,
  departures: readonly Change[],
): Promise<Renewal> {
  const { organisation } = directory;
  const draft = draftOf(directory);
  const signer = directory.devices.get(deviceId);
  if (!signer) return { changes: [], findNew: async () => null };
  const changes = departures.filter((change) => applyChange(draft, signer, change) === null);
  const made = new Map<Scope, { epoch: number; key: Bytes }>();
  for (const scope of draft.stale) {
    if (!isGranted(draft.devices.get(deviceId), scope)) continue;
    const epoch = (currentKey(directory, scope)?.epoch ?? 0) + 1;
    const key = newScopeKey();
    made.set(scope, { epoch, key });
    changes.push(await keyMade({ organisation, scope, epoch }, key));
  }
  const findNew: FindKey = async (scope, epoch) => {
    const found = made.get(scope);
    return found?.epoch === epoch ? found.key : null;
  };
  return { changes, findNew };
}

/** Looks for a key among those just made, then among those that were there. */
export function firstOf(one: FindKey, other: FindKey): FindKey {
  return async (scope, epoch) => (await one(scope, epoch)) ?? other(scope, epoch);
}
