import { pbkdf2Sync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../shared/keys/six-words.ts';
import { words } from '../../shared/keys/words.ts';

const shown = { root: 'a'.repeat(64), signingKey: 'BAsign', agreementKey: 'BAagree' };

/** Whether two words are one typing error apart: a letter more, less or other, or two that changed places. */
function areClose(a: string, b: string): boolean {
  const shorter = a.length < b.length ? a : b;
  const longer = a.length < b.length ? b : a;
  if (longer.length - shorter.length > 1) return false;
  const at = [...longer].findIndex((letter, index) => letter !== shorter[index]);
  if (at === -1) return true;
  const rest = longer.slice(at + 1);
  if (longer.length > shorter.length) return rest === shorter.slice(at);
  const swapped = `${longer[at + 1] ?? ''}${longer[at] ?? ''}${longer.slice(at + 2)}`;
  return rest === shorter.slice(at + 1) || swapped === shorter.slice(at);
}

describe('the words', () => {
  it('are 1,024 different ones of four to eight plain letters', () => {
    expect(words.length).toBe(1024);
    expect(new Set(words).size).toBe(1024);
    expect(words.filter((word) => !/^[a-z]{4,8}$/.test(word))).toEqual([]);
  });

  it('are not one slip of the tongue or pen apart, and none begins another', () => {
    expect([areClose('kers', 'kerst'), areClose('roos', 'reus'), areClose('gras', 'gars')]).toEqual([
      true,
      false,
      true,
    ]);
    const alike = words.flatMap((word, at) =>
      words
        .slice(at + 1)
        .filter((other) => areClose(word, other) || other.startsWith(word) || word.startsWith(other))
        .map((other) => `${word} ${other}`),
    );
    expect(alike).toEqual([]);
  });

  it('stand in alphabetical order, so that a change is seen', () => {
    expect([...words].sort()).toEqual(words);
  });
});

describe('the six words of a device', () => {
  it('are PBKDF2 over directory and public keys, 100,000 times, ten bits a word', async () => {
    const text = JSON.stringify([shown.root, shown.signingKey, shown.agreementKey]);
    const bits = pbkdf2Sync(text, 'doelspoor-words-v1', 100_000, 8, 'sha256').readBigUInt64BE();
    const expected = Array.from({ length: 6 }, (_, nth) => words[Number((bits >> BigInt(10 * nth)) & 1023n)]);
    expect(await wordsOf(shown)).toEqual(expected);
  });

  it('are other words for another key, either one, and for another directory', async () => {
    const all = await Promise.all([
      wordsOf(shown),
      wordsOf({ ...shown, signingKey: 'BAsigm' }),
      wordsOf({ ...shown, agreementKey: 'BAagreed' }),
      wordsOf({ ...shown, root: 'b'.repeat(64) }),
      wordsOf({ ...shown, signingKey: 'BAagree', agreementKey: 'BAsign' }),
    ]);
    expect(new Set(all.map((six) => six.join(' '))).size).toBe(all.length);
  });
});
