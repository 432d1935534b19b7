import { expect, test } from 'vitest';
import { fileText } from '../../worker/portal/pages/area/file-text.ts';

const file = (...bytes: number[]) => new Blob([new Uint8Array(bytes)]);
const letters = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

test('UTF-8 is read as it is, with or without a mark at the start', async () => {
  expect(await fileText(new Blob(['\uFEFFteam;naïef']))).toEqual({ kind: 'text', text: '\uFEFFteam;naïef' });
  expect(await fileText(new Blob(['team;naïef']))).toEqual({ kind: 'text', text: 'team;naïef' });
});

test('what an older spreadsheet writes is read too', async () => {
  expect(await fileText(file(...letters('na'), 0xef, ...letters('ef')))).toEqual({
    kind: 'text',
    text: 'naïef',
  });
});

test.each([
  ['a workbook', file(...letters('PK'), 3, 4)],
  ['an old workbook', file(0xd0, 0xcf, 0x11, 0xe0)],
  ['text in 16 bits', file(0xff, 0xfe, 0x74, 0, 0x65, 0)],
])('%s is no text', async (_, given) => {
  expect(await fileText(given)).toEqual({ kind: 'spreadsheet' });
});

test('a file of half a megabyte and more is not read', async () => {
  expect(await fileText(new Blob(['x'.repeat(500_001)]))).toEqual({ kind: 'too-large' });
});
