import { endDevice, type PendingDevice } from '../../shared/api/keys.ts';
import type { Change } from '../../shared/directory/schema.ts';
import { failure, type Result, success } from '../../shared/domain/errors.ts';
import { wordsOf } from '../../shared/keys/six-words.ts';
import { callApi } from '../client/call-api.ts';
import { withEnrolment } from './look-at-keys.ts';
import { isTurnedAway, rememberTurnedAway } from './turned-away.ts';
import { type Surroundings, surroundings, withKeys } from './with-keys.ts';

/** A device that waits, and the words that its screen must show. */
export interface EntryRequest {
  device: PendingDevice;
  /** Null for a device that the directory knows already: it only lacks a team. */
  words: string[] | null;
}

/** The devices that wait for someone like her, with the words to compare. */
export function readRequests(): Promise<Result<EntryRequest[]>> {
  return withEnrolment(async () => {
    const around = await surroundings();
    if (!around.ok) return around;
    const { device: own, read } = around.value;
    const { pending, directory } = read;
    const isAway = await isTurnedAway();
    const waiting = pending.filter(({ deviceId }) => deviceId !== own.id && !isAway(deviceId));
    return success(
      await Promise.all(
        waiting.map(async (device) => ({
          device,
          words: device.isNew ? await wordsOf({ root: directory.root, ...device }) : null,
        })),
      ),
    );
  });
}

/**
 * Lets a device in whose words were compared, with all keys of the teams she can give it. Fails with `invalid-input` for
 * `words` when it has other keys now than those whose words she saw.
 */
export function letIn(seen: PendingDevice): Promise<Result<null>> {
  return withKeys(async ({ read, change }) => {
    const device = read.pending.find(({ deviceId }) => deviceId === seen.deviceId);
    if (!device) return read.directory.devices.has(seen.deviceId) ? success(null) : failure('not-found');
    if (device.signingKey !== seen.signingKey || device.agreementKey !== seen.agreementKey) {
      return failure('invalid-input', ['words']);
    }
    const changed = await change({ changes: changesFor(device) });
    return changed.ok ? success(null) : changed;
  });
}

function changesFor(device: PendingDevice): Change[] {
  const { deviceId: id, kind, memberId: owner, signingKey, agreementKey } = device;
  const teams = device.teams.map((team) => team.id);
  return device.isNew
    ? [{ kind: 'device-added', device: { id, kind, owner, signingKey, agreementKey }, teams }]
    : teams.map((teamId) => ({ kind: 'team-granted', deviceId: id, teamId }));
}

/** Does not let a device in. A coach thereby ends it; of anyone else the API would not take that. */
export function turnAway({ deviceId, isNew }: PendingDevice): Promise<Result<null>> {
  return withKeys(async ({ session }: Surroundings) => {
    if (isNew && session.member.roles.includes('coach')) {
      const ended = await callApi(endDevice, {
        params: { device: deviceId },
        request: {},
        token: session.token,
      });
      if (!ended.ok) return ended;
    }
    await rememberTurnedAway(deviceId);
    return success(null);
  });
}
