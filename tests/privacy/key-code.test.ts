import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failure, success } from '../../shared/domain/errors.ts';
import { formatKeyCode, type KeyCode, parseKeyCodes } from '../../shared/privacy/key-code.ts';
import { keyBytes } from './team-keys.ts';

const west: KeyCode = {
  organisation: 'utrecht',
  teamId: 'west',
  epoch: 1,
  pseudonymKey: keyBytes(0),
  teamKey: keyBytes(1),
};
const oost: KeyCode = { ...west, teamId: 'oost', epoch: 12, teamKey: keyBytes(2) };
const slug = fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/);
const key = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Uint8Array.from(bytes));

describe('a key code', () => {
  it('gives back what went in, for any organisation, team and keys', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          organisation: slug,
          teamId: slug,
          epoch: fc.nat(999_999_999),
          pseudonymKey: key,
          teamKey: key,
        }),
        async (code) => {
          expect(await parseKeyCodes(crypto, await formatKeyCode(crypto, code))).toEqual(success([code]));
        },
      ),
    );
  });

  it('comes with others, one for each team, however they are pasted', async () => {
    const [first, second] = [await formatKeyCode(crypto, west), await formatKeyCode(crypto, oost)];
    const expected = success([west, oost]);
    expect(await parseKeyCodes(crypto, `${first} ${second}`)).toEqual(expected);
    expect(await parseKeyCodes(crypto, `\n\t${first}\r\n\n  ${second}\u{a0}`)).toEqual(expected);
  });

  it('is refused with any one character changed, left out or swapped', async () => {
    const code = await formatKeyCode(crypto, west);
    const wrong = [...code].flatMap((character, at) => [
      `${code.slice(0, at)}${character === 'x' ? 'y' : 'x'}${code.slice(at + 1)}`,
      code.slice(0, at) + code.slice(at + 1),
    ]);
    for (const text of wrong)
      expect(await parseKeyCodes(crypto, text)).toEqual(failure('invalid-input', ['0']));
  });

  it('says which of several is wrong', async () => {
    const text = `${await formatKeyCode(crypto, west)} ${(await formatKeyCode(crypto, oost)).slice(0, -1)}`;
    expect(await parseKeyCodes(crypto, text)).toEqual(failure('invalid-input', ['1']));
  });

  it('is of one organisation, with one pseudonym key', async () => {
    for (const other of [
      { ...oost, organisation: 'zeist' },
      { ...oost, pseudonymKey: keyBytes(9) },
    ]) {
      const text = `${await formatKeyCode(crypto, west)} ${await formatKeyCode(crypto, other)}`;
      expect(await parseKeyCodes(crypto, text)).toEqual(failure('invalid-input', ['organisation']));
    }
  });

  it.each(['', '  \n', 'DS1', 'hallo', `DS2.${'a.'.repeat(5)}`])('is not %j', async (text) => {
    expect(await parseKeyCodes(crypto, text)).toMatchObject(failure('invalid-input'));
  });
});
