import { createDecipheriv } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Sealed } from '../../shared/domain/entry.ts';
import { keyOf, open, type SealedPlace, seal } from '../../shared/privacy/seal.ts';
import { having, keyBytes, teamKey } from './team-keys.ts';

const place: SealedPlace = {
  entryId: '01900000-0000-7000-8000-000000000001',
  caseTag: 'AAAAAAAAAAAAAAAAAAAAAA',
  form: 'goal',
  formVersion: 1,
  path: 'text',
};
const key = await teamKey('west', 3);
const anyText = fc.string({ unit: 'grapheme', maxLength: 700 });

/** Made with OpenSSL, from the documented format. */
const madeElsewhere =
  's1.west.3.AAECAwQFBgcICQoL.FGO7fqvFp2_oL7dpMXpYrioVLlrQEDoZSkcVGpDbgLIBEK78r8ESmHSkf-2Ihyg47llgjVrWo9o_lyoZGOP17vA8xnrT0SZhHFSqbu-PDug4islidmNTaP39nsx48LmNy_hZ5qRByBqeHD6ySHUhf7pnYqvjxSWaTf9XzYLmbg67UgDGtNfLUwjhSKE92kzCNvTjNTURk0qMX-h3-tLp7pOXnhXp_8x-p2Pd-t-Ahrudzsoii6tzvGXfwMdxxbfzE0yK-g3d1sk3VtPmukHZhOF--HY9ALrxcZGax0FIj_pDI9Sv5iADJVJHuAi1EXxRqJO5dZ0wiaUXa2dzi5xCga60fK4HVBm-LYZuVeR4PkI';

describe('a sealed text', () => {
  it('opens again where it belongs, whatever was typed', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const sealed = await seal(crypto, key, place, text);
        expect(await open(crypto, having(key), place, sealed)).toBe(text);
        expect(Sealed.safeParse(sealed).success).toBe(true);
      }),
    );
  });

  it('is AES-256-GCM, to be opened by any other implementation that follows the format', async () => {
    expect(await open(crypto, having(key), place, madeElsewhere)).toBe('Samen eten – één keer 🍲');

    const [, , , nonce = '', ciphertext = ''] = (await seal(crypto, key, place, 'Vier keer')).split('.');
    const bytes = Buffer.from(ciphertext, 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', keyBytes(0), Buffer.from(nonce, 'base64url'));
    decipher.setAAD(Buffer.from(`["s1","west",3,"${place.entryId}","${place.caseTag}","goal@1","text"]`));
    decipher.setAuthTag(bytes.subarray(-16));
    const padded = Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]);
    expect(padded).toEqual(Buffer.concat([Buffer.from('Vier keer'), Buffer.of(0x80), Buffer.alloc(246)]));
  });

  it('no longer opens when any byte of it is changed', async () => {
    const sealed = await seal(crypto, key, place, 'Drie keer per week samen eten');
    const [head = '', nonce = '', ciphertext = ''] = /^(.*)\.(.*)\.(.*)$/.exec(sealed)?.slice(1) ?? [];
    const flipped = (text: string, at: number, bit: number) => {
      const bytes = Buffer.from(text, 'base64url');
      bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
      return bytes.toString('base64url');
    };
    const changes = [
      ...Array.from({ length: 12 }, (_, at) => `${head}.${flipped(nonce, at, at % 8)}.${ciphertext}`),
      ...Array.from({ length: 256 + 16 }, (_, at) => `${head}.${nonce}.${flipped(ciphertext, at, at % 8)}`),
    ];
    const opened = await Promise.all(changes.map((change) => open(crypto, having(key), place, change)));
    expect(opened).toEqual(changes.map(() => null));
  });

  it('never opens, nor throws, when it is something else', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string(), fc.stringMatching(/^s1\.west\.3\.[A-Za-z0-9_-]{16}\.[A-Za-z0-9_-]{0,60}$/)),
        async (text) => {
          expect(await open(crypto, having(key), place, text)).toBeNull();
        },
      ),
    );
  });

  it.each<[string, Partial<SealedPlace>]>([
    ['another entry', { entryId: '01900000-0000-7000-8000-000000000002' }],
    ['another case', { caseTag: 'AAAAAAAAAAAAAAAAAAAAAQ' }],
    ['no case', { caseTag: null }],
    ['another form', { form: 'action' }],
    ['another version of the form', { formVersion: 2 }],
    ['another path', { path: 'helpQuestion' }],
  ])('does not open in %s', async (_, other) => {
    const sealed = await seal(crypto, key, place, 'Drie keer per week samen eten');
    expect(await open(crypto, having(key), { ...place, ...other }, sealed)).toBeNull();
  });

  it('does not open as that of another team or epoch, with the same key bytes', async () => {
    const sealed = await seal(crypto, key, place, 'Drie keer per week samen eten');
    const all = having(key, await teamKey('oost', 3), await teamKey('west', 2));
    for (const moved of [sealed.replace('.west.', '.oost.'), sealed.replace('.3.', '.2.')]) {
      expect(await open(crypto, all, place, moved)).toBeNull();
    }
  });

  it('does not open with another key of that name, nor without one', async () => {
    const sealed = await seal(crypto, key, place, 'Drie keer per week samen eten');
    expect(await open(crypto, having(await teamKey('west', 3, 1)), place, sealed)).toBeNull();
    expect(await open(crypto, having(), place, sealed)).toBeNull();
    expect(keyOf(sealed)).toEqual({ teamId: 'west', epoch: 3 });
  });

  it('is different each time', async () => {
    const all = await Promise.all(Array.from({ length: 200 }, () => seal(crypto, key, place, 'Ja')));
    expect(new Set(all).size).toBe(200);
    expect(new Set(all.map((sealed) => sealed.split('.')[3])).size).toBe(200);
  });

  it('has a length that tells in steps of 256 bytes how long the text is', async () => {
    const lengthOf = async (bytes: number) => (await seal(crypto, key, place, 'a'.repeat(bytes))).length;
    const short = await lengthOf(1);
    expect(await lengthOf(255)).toBe(short);
    expect(await lengthOf(256)).toBeGreaterThan(short);
    expect(await lengthOf(511)).toBe(await lengthOf(256));
  });

  it('keeps zeros and look-alikes of its own padding at the end', async () => {
    for (const text of ['', '\0', '\0\0', '\u{80}', 'a\u{80}\0\0']) {
      expect(await open(crypto, having(key), place, await seal(crypto, key, place, text))).toBe(text);
    }
  });
});
