import { describe, expect, inject, it } from 'vitest';
import { canary, canaryAuthor, markedTeam } from './support/marked-cases.ts';
import { bytesOf, filesOf, packageFolder } from './support/package-files.ts';

const kept = new Set(inject('made').kept);
const marks = [canary, canaryAuthor, markedTeam, 'KANARIE'];

describe.each(['log', 'before', 'after'])('the bytes of the release %s', (name) => {
  const folder = packageFolder(name);
  const contents = [
    ['the package itself', bytesOf(folder, `../${name}.zip`)] as const,
    ...filesOf(folder).map((file) => [file, bytesOf(folder, file)] as const),
  ];

  it('hold no text, author, team or case number of a case, however it is written', () => {
    const written = marks.flatMap((mark) => {
      const bytes = Buffer.from(mark);
      return [mark, bytes.toString('base64url').slice(0, -2), bytes.toString('hex')];
    });
    for (const [file, bytes] of contents)
      expect(
        written.filter((mark) => bytes.includes(mark)),
        file,
      ).toEqual([]);
  });

  it('hold no id, tag, key or sealed text that the API keeps of a case', () => {
    expect(kept.size).toBeGreaterThan(5000);
    for (const [file, bytes] of contents) {
      const tokens = bytes.toString('latin1').match(/[A-Za-z0-9_-]{16,}/g) ?? [];
      expect(
        tokens.filter((token) => kept.has(token)),
        file,
      ).toEqual([]);
    }
  });
});
