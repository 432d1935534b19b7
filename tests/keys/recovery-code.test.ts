import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Id } from '../../shared/forms/schema.ts';
import { publicKeyText } from '../../shared/keys/derive-keys.ts';
import {
  newRecoveryCode,
  parseRecoveryCode,
  recoveryCodeText,
  recoveryDeviceOf,
} from '../../shared/keys/recovery-code.ts';

const anyCode = fc
  .uint8Array({ minLength: 16, maxLength: 16 })
  .map((bytes) => ({ secret: Uint8Array.from(bytes) }));
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const directory = { organisation: 'delft', root: 'a'.repeat(64) };

describe('a recovery code on paper', () => {
  it('is seven groups of four characters that are not mistaken for each other', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        expect(recoveryCodeText(code)).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
      }),
    );
  });

  it('reads back, whatever the code', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        expect(parseRecoveryCode(recoveryCodeText(code))).toEqual({ ok: true, code });
      }),
    );
  });

  it('reads back as people type it: small letters, spaces, no dashes, O for 0 and I or L for 1', () => {
    const messy = fc.array(fc.constantFrom('', ' ', '-', '–', '\n', '  '), { minLength: 28, maxLength: 28 });
    fc.assert(
      fc.property(anyCode, messy, fc.boolean(), fc.constantFrom('I', 'L'), (code, gaps, isSmall, one) => {
        const typed = [...recoveryCodeText(code).replaceAll('-', '')]
          .map((character, at) => (gaps[at] ?? '') + character)
          .join('')
          .replaceAll('0', 'O')
          .replaceAll('1', one);
        expect(parseRecoveryCode(isSmall ? typed.toLowerCase() : typed)).toEqual({ ok: true, code });
      }),
    );
  });

  it('is refused with any one character wrong', () => {
    fc.assert(
      fc.property(anyCode, fc.nat(27), fc.integer({ min: 1, max: 31 }), (code, at, shift) => {
        const text = recoveryCodeText(code).replaceAll('-', '');
        const wrong = alphabet.charAt((alphabet.indexOf(text.charAt(at)) + shift) % 32);
        const typed = text.slice(0, at) + wrong + text.slice(at + 1);
        expect(parseRecoveryCode(typed)).toEqual({ ok: false, why: 'check' });
      }),
      { numRuns: 500 },
    );
  });

  it('is refused with two neighbouring characters in each other’s place', () => {
    fc.assert(
      fc.property(anyCode, fc.nat(24), (code, at) => {
        const text = recoveryCodeText(code).replaceAll('-', '');
        const [one = '', other = ''] = text.slice(at, at + 2);
        fc.pre(one !== other);
        const typed = text.slice(0, at) + other + one + text.slice(at + 2);
        expect(parseRecoveryCode(typed).ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('says what is wrong: something missing, a character that never occurs, or a slip', () => {
    const text = recoveryCodeText({ secret: new Uint8Array(16).fill(7) });
    expect(parseRecoveryCode(text.slice(0, -1))).toEqual({ ok: false, why: 'length' });
    expect(parseRecoveryCode(`${text}7`)).toEqual({ ok: false, why: 'length' });
    expect(parseRecoveryCode('')).toEqual({ ok: false, why: 'length' });
    expect(parseRecoveryCode(`U${text.slice(1)}`)).toEqual({ ok: false, why: 'character' });
    expect(parseRecoveryCode(`${text}!`)).toEqual({ ok: false, why: 'character' });
  });

  it('is never the same twice', () => {
    const all = Array.from({ length: 50 }, () => recoveryCodeText(newRecoveryCode()));
    expect(new Set(all).size).toBe(50);
  });
});

describe('the device of a recovery code', () => {
  it('is the same each time, and cannot be exported', async () => {
    const code = newRecoveryCode();
    const [one, other] = await Promise.all([
      recoveryDeviceOf(code, directory),
      recoveryDeviceOf(code, directory),
    ]);
    expect(one.deviceId).toBe(other.deviceId);
    expect(Id.safeParse(one.deviceId).success).toBe(true);
    for (const pair of ['signing', 'agreement'] as const) {
      expect(await publicKeyText(one[pair].publicKey)).toBe(await publicKeyText(other[pair].publicKey));
      expect(one[pair].privateKey.extractable).toBe(false);
    }
  });

  it('is another one in another directory, under another code, and has two different key pairs', async () => {
    const code = newRecoveryCode();
    const devices = await Promise.all([
      recoveryDeviceOf(code, directory),
      recoveryDeviceOf(code, { ...directory, root: 'b'.repeat(64) }),
      recoveryDeviceOf(code, { ...directory, organisation: 'rijswijk' }),
      recoveryDeviceOf(newRecoveryCode(), directory),
    ]);
    expect(new Set(devices.map(({ deviceId }) => deviceId)).size).toBe(devices.length);
    const keys = await Promise.all(
      devices.flatMap(({ signing, agreement }) => [
        publicKeyText(signing.publicKey),
        publicKeyText(agreement.publicKey),
      ]),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });
});
