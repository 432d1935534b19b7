import type { Bytes } from '../privacy/web-crypto.ts';
import { openWith, sealTo } from './hpke.ts';
import { commitmentOf, type KeyName, SCOPE_KEY_BYTES } from './scope-key.ts';

const FORMAT = /^w1\.([A-Za-z0-9_-]{87})\.([A-Za-z0-9_-]+)$/;

/** Seals a key for one device: `w1.<enc>.<ciphertext>`. It opens on no other device and as no other key. */
export async function wrapKey(
  name: KeyName,
  key: Bytes,
  device: { id: string; agreementKey: string },
): Promise<string> {
  const { enc, ciphertext } = await sealTo(device.agreementKey, bindingOf(name, device.id), key);
  return ['w1', enc, ciphertext].join('.');
}

/**
 * Opens a wrapped key. Null when it was meant for another device, scope or epoch, when it was changed, and when it is
 * not the key to which the directory committed.
 * @param device this device, with its agreement key pair
 * @param commitment of this scope and epoch, from the directory
 */
export async function openWrapped(
  name: KeyName,
  wrapped: string,
  device: { id: string; keys: CryptoKeyPair },
  commitment: string,
): Promise<Bytes | null> {
  const [, enc = '', ciphertext = ''] = FORMAT.exec(wrapped) ?? [];
  const key = await openWith(device.keys, bindingOf(name, device.id), { enc, ciphertext });
  if (key?.length !== SCOPE_KEY_BYTES) return null;
  return (await commitmentOf(name, key)) === commitment ? key : null;
}

function bindingOf({ organisation, scope, epoch }: KeyName, deviceId: string) {
  return { info: ['doelspoor-wrap-v1', organisation, scope, epoch, deviceId] };
}
