import { createECDH } from 'node:crypto';
import { Aes128Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publicKeyText } from '../../shared/keys/derive-keys.ts';
import { deriveKeyPair, openWith, sealTo } from '../../shared/keys/hpke.ts';
import vector from '../fixtures/hpke/rfc9180-a3.json' with { type: 'json' };
import { decapsulate, openByTheRfc } from './rfc-9180.ts';

const hex = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'));
const anyBytes = (maxLength: number) => fc.uint8Array({ maxLength }).map((bytes) => Uint8Array.from(bytes));

describe('HPKE, against the vectors of RFC 9180, A.3.1', () => {
  const suite = new CipherSuite({
    kem: new DhkemP256HkdfSha256(),
    kdf: new HkdfSha256(),
    aead: new Aes128Gcm(),
  });
  const privateKey = async (text: string) => suite.kem.importKey('raw', hex(text).buffer, false);

  it('derives the key pairs that the RFC prints', async () => {
    for (const [ikm, publicKey] of [
      [vector.ikmR, vector.pkRm],
      [vector.ikmE, vector.pkEm],
    ] as const) {
      const keys = await deriveKeyPair(hex(ikm));
      const text = await publicKeyText(keys.publicKey);
      expect(Buffer.from(text, 'base64url').toString('hex')).toBe(publicKey);
    }
  });

  it('seals what the RFC prints, with its one-time key, message after message', async () => {
    const sender = await suite.createSenderContext({
      recipientPublicKey: await suite.kem.deserializePublicKey(hex(vector.pkRm)),
      info: hex(vector.info),
      ekm: await deriveKeyPair(hex(vector.ikmE)),
    });
    expect(Buffer.from(sender.enc).toString('hex')).toBe(vector.enc);
    const printed = new Map(vector.encryptions.map((encryption) => [encryption.sequence, encryption]));
    for (let sequence = 0; sequence <= 256; sequence += 1) {
      const { pt, aad, ct } = printed.get(sequence) ?? { pt: '', aad: '', ct: null };
      const sealed = await sender.seal(hex(pt), hex(aad));
      if (ct !== null) expect(Buffer.from(sealed).toString('hex')).toBe(ct);
    }
    expect([...printed.keys()]).toEqual([0, 1, 2, 4, 255, 256]);
  });

  it('opens what the RFC prints', async () => {
    const recipient = await suite.createRecipientContext({
      recipientKey: await privateKey(vector.skRm),
      enc: hex(vector.enc),
      info: hex(vector.info),
    });
    for (const { pt, aad, ct } of vector.encryptions.slice(0, 3)) {
      const opened = await recipient.open(hex(ct), hex(aad));
      expect(Buffer.from(opened).toString('hex')).toBe(pt);
    }
  });

  it('finds the shared secret of the RFC in the implementation that this test holds ours against', () => {
    const [first] = vector.encryptions;
    const buffer = (text: string) => Buffer.from(text, 'hex');
    expect(decapsulate(buffer(vector.skRm), buffer(vector.enc)).toString('hex')).toBe(vector.shared_secret);
    const message = {
      enc: buffer(vector.enc),
      ciphertext: buffer(first?.ct ?? ''),
      info: buffer(vector.info),
      associatedData: buffer(first?.aad ?? ''),
    };
    expect(openByTheRfc(buffer(vector.skRm), message, 1).toString('hex')).toBe(first?.pt);
  });
});

describe('sealing to a public key', () => {
  it('is HPKE with AES-256-GCM: another implementation of the RFC opens it', async () => {
    await fc.assert(
      fc.asyncProperty(anyBytes(400), anyBytes(80), fc.string(), async (message, associatedData, purpose) => {
        const ecdh = createECDH('prime256v1');
        const publicKey = ecdh.generateKeys('base64url');
        const sealed = await sealTo(publicKey, { info: ['test', purpose, 7], associatedData }, message);
        const opened = openByTheRfc(
          ecdh.getPrivateKey(),
          {
            enc: Buffer.from(sealed.enc, 'base64url'),
            ciphertext: Buffer.from(sealed.ciphertext, 'base64url'),
            info: Buffer.from(JSON.stringify(['test', purpose, 7]).toWellFormed()),
            associatedData: Buffer.from(associatedData),
          },
          2,
        );
        expect(opened).toEqual(Buffer.from(message));
      }),
      { numRuns: 30 },
    );
  });

  it('opens with the private key, also one that cannot be exported, and differs each time', async () => {
    const keys = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, false, [
      'deriveBits',
    ]);
    const publicKey = await publicKeyText(keys.publicKey);
    const message = hex('00ff');
    const [one, other] = [
      await sealTo(publicKey, { info: ['a'] }, message),
      await sealTo(publicKey, { info: ['a'] }, message),
    ];
    expect(one).not.toEqual(other);
    expect(await openWith(keys, { info: ['a'] }, one)).toEqual(message);
    expect(await openWith(keys, { info: ['b'] }, one)).toBeNull();
  });

  it('refuses a public key that is no point of the curve', async () => {
    const offTheCurve = Buffer.concat([Buffer.of(4), Buffer.alloc(64, 1)]).toString('base64url');
    for (const key of [offTheCurve, '', 'BA', '!'.repeat(87)]) {
      await expect(sealTo(key, { info: [] }, hex('00'))).rejects.toThrow(RangeError);
    }
  });
});
