import { createDecipheriv, createECDH, createHmac } from 'node:crypto';

// A recipient of HPKE in base mode, written from RFC 9180 on what Node's crypto has: to hold ours against.

const KEM_SUITE = Buffer.concat([Buffer.from('KEM'), two(0x0010)]);

/** AES-128-GCM and AES-256-GCM, by the number of the RFC. */
const aeads = {
  1: { name: 'aes-128-gcm', keyBytes: 16 },
  2: { name: 'aes-256-gcm', keyBytes: 32 },
} as const;

export interface Message {
  enc: Buffer;
  ciphertext: Buffer;
  info: Buffer;
  associatedData: Buffer;
}

/** Opens the first message to a private P-256 key. Throws when it does not open. */
export function openByTheRfc(privateKey: Buffer, message: Message, aead: keyof typeof aeads): Buffer {
  const { enc, ciphertext, info, associatedData } = message;
  const { name, keyBytes } = aeads[aead];
  const { key, nonce } = keySchedule(decapsulate(privateKey, enc), info, aead, keyBytes);
  const decipher = createDecipheriv(name, key, nonce);
  decipher.setAAD(associatedData);
  decipher.setAuthTag(ciphertext.subarray(-16));
  return Buffer.concat([decipher.update(ciphertext.subarray(0, -16)), decipher.final()]);
}

/** Section 4.1: Decap. */
export function decapsulate(privateKey: Buffer, enc: Buffer): Buffer {
  const ecdh = createECDH('prime256v1');
  ecdh.setPrivateKey(privateKey);
  const context = Buffer.concat([enc, ecdh.getPublicKey()]);
  const prk = extract(KEM_SUITE, Buffer.alloc(0), 'eae_prk', ecdh.computeSecret(enc));
  return expand(KEM_SUITE, prk, 'shared_secret', context, 32);
}

/** Section 5.1, mode 0. */
function keySchedule(sharedSecret: Buffer, info: Buffer, aead: number, keyBytes: number) {
  const suite = Buffer.concat([Buffer.from('HPKE'), two(0x0010), two(0x0001), two(aead)]);
  const empty = Buffer.alloc(0);
  const context = Buffer.concat([
    Buffer.of(0),
    extract(suite, empty, 'psk_id_hash', empty),
    extract(suite, empty, 'info_hash', info),
  ]);
  const secret = extract(suite, sharedSecret, 'secret', empty);
  return {
    key: expand(suite, secret, 'key', context, keyBytes),
    nonce: expand(suite, secret, 'base_nonce', context, 12),
  };
}

/** Section 4: LabeledExtract. */
function extract(suite: Buffer, salt: Buffer, label: string, ikm: Buffer): Buffer {
  const labeled = Buffer.concat([Buffer.from('HPKE-v1'), suite, Buffer.from(label), ikm]);
  return createHmac('sha256', salt.length > 0 ? salt : Buffer.alloc(32))
    .update(labeled)
    .digest();
}

/** Section 4: LabeledExpand, of at most one block. */
function expand(suite: Buffer, prk: Buffer, label: string, info: Buffer, length: number): Buffer {
  const labeled = Buffer.concat([two(length), Buffer.from('HPKE-v1'), suite, Buffer.from(label), info]);
  return createHmac('sha256', prk)
    .update(Buffer.concat([labeled, Buffer.of(1)]))
    .digest()
    .subarray(0, length);
}

function two(number: number): Buffer {
  return Buffer.of(number >> 8, number & 255);
}
