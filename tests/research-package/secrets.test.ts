import { describe, expect, inject, it } from 'vitest';
import { canary, canaryAuthor, markedTeam } from './support/marked-cases.ts';
import { bytesOf, filesOf, packageFolder } from './support/package-files.ts';

const kept = new Set(inject('made').kept);
const marks = [canary, canaryAuthor, markedTeam, 'KANARIE'];
const written = marks.flatMap((mark) => {
  const bytes = Buffer.from(mark);
  return [mark, bytes.toString('base64url').slice(0, -2), bytes.toString('hex')];
});

const marksIn = (bytes: Buffer) => written.filter((mark) => bytes.includes(mark));
const keptIn = (bytes: Buffer) =>
  (bytes.toString('latin1').match(/[A-Za-z0-9_-]{16,}/g) ?? []).filter((token) => kept.has(token));

it('what is looked for was there to be found: the API keeps it', () => {
  expect(kept.size).toBeGreaterThan(5000);
  expect(keptIn(Buffer.from(`{"sealed":"s1.team.1.${canary}.x"}`))).toEqual([canary]);
  expect(marksIn(Buffer.from(`,"${canaryAuthor}"`))).toEqual([canaryAuthor]);
});

describe.each(['log', 'incremental', 'counts', 'before', 'after'])('the bytes of the release %s', (name) => {
  const folder = packageFolder(name);
  const contents = [
    ['the package itself', bytesOf(folder, `../${name}.zip`)] as const,
    ...filesOf(folder).map((file) => [file, bytesOf(folder, file)] as const),
  ];

  it('hold no text, author, team or case number of a case, however it is written', () => {
    for (const [file, bytes] of contents) expect(marksIn(bytes), file).toEqual([]);
  });

  it('hold no id, tag, key or sealed text that the API keeps of a case', () => {
    for (const [file, bytes] of contents) expect(keptIn(bytes), file).toEqual([]);
  });
});
