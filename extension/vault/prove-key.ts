/**
 * Whether a key that was read back from the database is what it should be: it does the same as the key that was
 * stored, and it can't be exported. A browser that stores keys badly would otherwise be found out too late.
 */
export function isProven(stored: CryptoKey, reopened: unknown): Promise<boolean> {
  return proves(reopened instanceof CryptoKey && reopened, (key) => doesTheSame(stored, key));
}

/** The same for a pair of keys: what the private one that was read back does, fits the public one that was made. */
export function isProvenPair(stored: CryptoKeyPair, reopened: CryptoKeyPair): Promise<boolean> {
  const { privateKey } = reopened;
  return proves(privateKey instanceof CryptoKey && privateKey, (key) => fits(stored.publicKey, key));
}

async function proves(key: CryptoKey | false, isTheSame: (key: CryptoKey) => Promise<boolean>) {
  if (!key) return false;
  try {
    return (await isTheSame(key)) && (await refusesExport(key));
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

async function fits(publicKey: CryptoKey, privateKey: CryptoKey): Promise<boolean> {
  if (publicKey.algorithm.name === 'ECDSA') {
    const algorithm = { name: 'ECDSA', hash: 'SHA-256' };
    const probe = crypto.getRandomValues(new Uint8Array(32));
    const signature = await crypto.subtle.sign(algorithm, privateKey, probe);
    return crypto.subtle.verify(algorithm, publicKey, signature, probe);
  }
  const other = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, false, ['deriveBits']);
  const agree = (own: CryptoKey, theirs: CryptoKey) =>
    crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, own, 256);
  return isSame(await agree(privateKey, other.publicKey), await agree(other.privateKey, publicKey));
}

async function refusesExport(key: CryptoKey): Promise<boolean> {
  const isRefused = (format: 'raw' | 'pkcs8' | 'jwk') =>
    crypto.subtle.exportKey(format, key).then(
      () => false,
      () => true,
    );
  const formats = key.type === 'private' ? (['pkcs8', 'jwk'] as const) : (['raw', 'jwk'] as const);
  return (await Promise.all(formats.map(isRefused))).every(Boolean);
}

function isSame(a: ArrayBuffer, b: ArrayBuffer): boolean {
  const [left, right] = [new Uint8Array(a), new Uint8Array(b)];
  return left.length === right.length && left.every((byte, at) => byte === right[at]);
}
