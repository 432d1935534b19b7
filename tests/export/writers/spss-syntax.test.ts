import { describe, expect, it } from 'vitest';
import { codebook } from '../../../shared/export/codebook/codebook.ts';
import { atMostBytes } from '../../../shared/export/writers/at-most-bytes.ts';
import { spssSyntax } from '../../../shared/export/writers/spss-syntax.ts';
import { smallCases, smallMilestones } from '../support/small-release.ts';

const bytes = (text: string) => new TextEncoder().encode(text).length;

describe('SPSS syntax', () => {
  const tables = [smallCases, smallMilestones, ...codebook.tables];

  it.each(tables)('of $name has only lines that SPSS takes', (table) => {
    for (const line of spssSyntax(table).split('\r\n')) {
      expect(bytes(line)).toBeLessThanOrEqual(251);
      expect(line.replaceAll("''", '').split("'").length % 2).toBe(1);
    }
  });

  it('declares every column in its order, names it, and makes its missing codes missing', () => {
    const text = spssSyntax(smallCases);
    const order = smallCases.columns.map(({ name }) => text.indexOf(`\r\n    ${name} `));
    expect(order.every((at, index) => at > (order[index - 1] ?? 0))).toBe(true);
    for (const { name, missing } of smallCases.columns) {
      expect(text).toContain(`VARIABLE LABELS ${name} '`);
      expect(text.includes(`MISSING VALUES ${name} (-9 THRU -5).`)).toBe(missing.length > 0);
    }
  });

  it('gives the missing codes of a pseudonym as texts', () => {
    expect(spssSyntax(smallMilestones)).toContain("MISSING VALUES goal_id ('-7').");
  });

  it('names the numbers of a code, with quotes doubled', () => {
    expect(spssSyntax(smallCases)).toContain("  1 'zo''n gezin, zelf'\r\n");
  });

  it('starts with a byte order mark, so that accents are read as they are', () => {
    expect(spssSyntax(smallCases).startsWith('\uFEFF')).toBe(true);
  });
});

describe('the beginning of a text in bytes', () => {
  it.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'abc'],
    ['éé', 3, 'é'],
    ['a😀b', 4, 'a'],
    ['één twee', 5, 'één'],
  ])('of %s within %i is %s', (text, most, kept) => {
    expect(atMostBytes(text, most)).toBe(kept);
  });
});
