/**
 * Whether a key that was read back from the database is what it should be: it does the same as the key that was
 * stored, and it can't be exported. A browser that stores keys badly would otherwise be found out too late.
 */
export async function isProven(stored: CryptoKey, reopened: unknown): Promise<boolean> {
  if (!(reopened instanceof CryptoKey)) return false;
  try {
    return (await doesTheSame(stored, reopened)) && (await refusesExport(reopened));
  } catch {
    return false;
  }
}

async function doesTheSame(stored: CryptoKey, reopened: CryptoKey): Promise<boolean> {
  const probe = crypto.getRandomValues(new Uint8Array(32));
  if (stored.algorithm.name === 'HMAC') {
    const mac = await crypto.subtle.sign('HMAC', stored, probe);
    return isSame(mac, await crypto.subtle.sign('HMAC', reopened, probe));
  }
  const algorithm = { name: 'AES-GCM', iv: crypto.getRandomValues(new Uint8Array(12)) };
  const ciphertext = await crypto.subtle.encrypt(algorithm, stored, probe);
  return isSame(probe.buffer, await crypto.subtle.decrypt(algorithm, reopened, ciphertext));
}

async function refusesExport(key: CryptoKey): Promise<boolean> {
  return crypto.subtle.exportKey('raw', key).then(
    () => false,
    () => true,
  );
}

function isSame(a: ArrayBuffer, b: ArrayBuffer): boolean {
  const [left, right] = [new Uint8Array(a), new Uint8Array(b)];
  return left.length === right.length && left.every((byte, at) => byte === right[at]);
}
