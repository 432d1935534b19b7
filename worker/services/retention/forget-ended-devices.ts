import { upkeep } from '../../db/commit.ts';
import { deleteKeysOfEndedDevices } from '../../db/queries/retention.ts';
import type { Surroundings } from '../context.ts';

/** Removes the keys that were sealed for devices that get nothing any more. Returns how many. */
export async function forgetEndedDevices({ db }: Pick<Surroundings, 'db'>): Promise<number> {
  return upkeep(deleteKeysOfEndedDevices(db));
}
