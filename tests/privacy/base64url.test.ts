import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64Url, toBase64Url } from '../../shared/privacy/base64url.ts';
import { fromUtf8, toUtf8 } from '../../shared/privacy/utf8.ts';

const anyBytes = fc.uint8Array({ maxLength: 400 }).map((bytes) => Uint8Array.from(bytes));

describe('base64url', () => {
  it.each([
    ['', ''],
    ['f', 'Zg'],
    ['fo', 'Zm8'],
    ['foo', 'Zm9v'],
    ['foob', 'Zm9vYg'],
    ['fooba', 'Zm9vYmE'],
    ['foobar', 'Zm9vYmFy'],
  ])('writes %j as in RFC 4648, without padding', (text, written) => {
    expect(toBase64Url(toUtf8(text))).toBe(written);
    expect(fromBase64Url(written)).toEqual(toUtf8(text));
  });

  it('writes any bytes as Node does, and reads them back', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        expect(toBase64Url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
        expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes);
      }),
    );
  });

  it('reads only what it would write itself, so that no two texts mean the same bytes', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9_=+/. -]{0,12}$/), (text) => {
        const bytes = fromBase64Url(text);
        expect(bytes === null || toBase64Url(bytes) === text).toBe(true);
      }),
    );
  });

  it.each(['A', 'Zh', 'Zm9=', 'Zm 9', 'Zm9+', 'Zm9v/', 'é'])('refuses %j', (text) => {
    expect(fromBase64Url(text)).toBeNull();
  });
});

describe('UTF-8', () => {
  it('is what the platform makes of a text, in both directions', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const bytes = toUtf8(text);
        expect(bytes).toEqual(Uint8Array.from(new TextEncoder().encode(text)));
        expect(fromUtf8(bytes)).toBe(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
      }),
    );
  });

  it('refuses bytes that are not UTF-8', () => {
    expect(fromUtf8(Uint8Array.of(0x61, 0xc3))).toBeNull();
    expect(fromUtf8(Uint8Array.of(0xff))).toBeNull();
  });
});
