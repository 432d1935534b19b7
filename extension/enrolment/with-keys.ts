import { failure, type Result, success } from '../../shared/domain/errors.ts';
import { currentSession, type Session } from '../session/session.ts';
import { type OwnDevice, readOwnDevice } from '../vault/own-device.ts';
import { changeDirectory, type DirectoryChange } from './change-directory.ts';
import { look, withEnrolment } from './look-at-keys.ts';
import { type FindKey, keysOpenedBy } from './open-keys.ts';
import { type KeysRead, readKeys } from './read-keys.ts';

/** Everything it takes to change who has which keys. */
export interface Surroundings {
  session: Session;
  device: OwnDevice;
  read: KeysRead;
  /** The keys that this device was given. */
  findKey: FindKey;
  change(
    what: Omit<DirectoryChange, 'session' | 'directory' | 'signer' | 'findKey'> & Partial<DirectoryChange>,
  ): ReturnType<typeof changeDirectory>;
}

/** How often to decide anew when another device was first. */
const ATTEMPTS = 3;

/**
 * Does something with keys, on what the API says of them now; decides anew when another device was first. Afterwards
 * this browser takes what came of it. Fails as what is done, and with `not-signed-in` or, without a device, `not-allowed`.
 */
export async function withKeys<T>(use: (around: Surroundings) => Promise<Result<T>>): Promise<Result<T>> {
  return withEnrolment(async () => {
    let result: Result<T> = failure('conflict');
    for (let attempt = 0; attempt < ATTEMPTS && !result.ok && result.code === 'conflict'; attempt += 1) {
      const around = await surroundings();
      result = around.ok ? await use(around.value) : around;
    }
    await look();
    return result;
  });
}

/** How it stands with keys now, for someone who has the lock. */
export async function surroundings(): Promise<Result<Surroundings>> {
  const session = await currentSession();
  if (!session) return failure('not-signed-in');
  const device = await readOwnDevice(session.member.id);
  if (!device) return failure('not-allowed', ['device']);
  const answer = await readKeys(session, device.id);
  if (!answer.ok) return answer;
  const read = answer.value;
  const { directory } = read;
  const findKey = keysOpenedBy(device, directory, read.wrapped);
  return success({
    session,
    device,
    read,
    findKey,
    change: (what) => changeDirectory({ session, directory, signer: device, findKey, ...what }),
  });
}
