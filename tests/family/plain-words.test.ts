import { describe, expect, it } from 'vitest';
import { familyEn } from '../../shared/text/family-en.ts';
import { type FamilyText, familyNl } from '../../shared/text/family-nl.ts';

/** What a family itself reads, with an example in the place of what is filled in. */
function readByFamily({ screen, leave, sheet, who, does }: FamilyText): string[] {
  const { settings, forWhom, language, languages, withNumber, pdf, withoutCase, unavailable, ...onPaper } =
    sheet;
  return [screen, leave, onPaper, who, does].flatMap((part) =>
    Object.values(part).map((text) =>
      typeof text === 'string' ? text : (text as (...given: unknown[]) => string)('oma', 4),
    ),
  );
}

const sentences = (texts: readonly string[]) => texts.flatMap((text) => text.split(/(?<=[.?!])\s+/));
const wordsOf = (sentence: string) => sentence.match(/[\p{L}\d’-]+/gu) ?? [];

describe.each([
  ['Dutch', readByFamily(familyNl)],
  ['English', readByFamily(familyEn)],
])('what a family reads in %s', (_, texts) => {
  const all = sentences(texts);
  const words = all.flatMap(wordsOf);

  it(`is in short sentences (${all.length})`, () => {
    expect(all.length).toBeGreaterThan(30);
    expect(all.filter((sentence) => wordsOf(sentence).length > 12)).toEqual([]);
    expect(words.length / all.length).toBeLessThan(8);
  });

  it(`is in short words (${words.length})`, () => {
    expect(words.filter((word) => word.length > 13)).toEqual([]);
    const letters = words.reduce((sum, word) => sum + word.length, 0);
    expect(letters / words.length).toBeLessThan(5.5);
  });
});
