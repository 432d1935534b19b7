import { withDatabase } from '../storage/database.ts';
import { isProvenPair } from './prove-key.ts';

/**
 * The device that a member is in this browser. `personal-code`: her recovery code on paper, used here as if it were
 * a device, on a desktop that forgets everything at the end of the day.
 */
export interface OwnDevice {
  id: string;
  kind: 'browser' | 'personal-code';
  /** The private keys can't be exported. */
  agreement: CryptoKeyPair;
  signing: CryptoKeyPair;
}

/** The device this member is here; null when she has not begun to be one, or the browser lost it. */
export async function readOwnDevice(memberId: string): Promise<OwnDevice | null> {
  return (await withDatabase((database) => database.get('devices', memberId))) ?? null;
}

/**
 * Keeps a device, and reads it back: only when its keys do what they should and refuse export can this browser be
 * trusted with the keys of a team. False when it can't; then nothing is kept.
 */
export async function keepOwnDevice(memberId: string, device: OwnDevice): Promise<boolean> {
  await withDatabase(async (database) => {
    const transaction = database.transaction('devices', 'readwrite', { durability: 'strict' });
    await transaction.store.put(device, memberId);
    await transaction.done;
  });
  const reopened = await readOwnDevice(memberId);
  const isProven =
    reopened !== null &&
    (await isProvenPair(device.agreement, reopened.agreement)) &&
    (await isProvenPair(device.signing, reopened.signing));
  if (!isProven) await forgetOwnDevice(memberId);
  return isProven;
}

export async function forgetOwnDevice(memberId: string): Promise<void> {
  await withDatabase((database) => database.delete('devices', memberId));
}
