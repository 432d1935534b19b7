import { withDatabase } from '../storage/database.ts';
import { isProven } from './prove-key.ts';

/**
 * The key that protects what lies on this device. Made on first use and trusted only after it was stored, read back,
 * used and refused export. Throws when this browser can't keep it that way.
 */
export async function deviceKey(): Promise<CryptoKey> {
  const known = await withDatabase((database) => database.get('keys', 'device'));
  if (known instanceof CryptoKey) return known;
  return navigator.locks.request('device-key', makeDeviceKey);
}

/** One context at a time: two keys at once would leave what the first protected unreadable. */
async function makeDeviceKey(): Promise<CryptoKey> {
  const read = () => withDatabase((database) => database.get('keys', 'device'));
  const known = await read();
  if (known instanceof CryptoKey) return known;
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  await withDatabase(async (database) => {
    const transaction = database.transaction('keys', 'readwrite', { durability: 'strict' });
    await transaction.store.put(key, 'device');
    await transaction.done;
  });
  const reopened = await read();
  if (reopened instanceof CryptoKey && (await isProven(key, reopened))) return reopened;
  await withDatabase((database) => database.delete('keys', 'device'));
  throw new Error('this browser does not keep keys');
}
