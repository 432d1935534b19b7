import { expect, test } from 'vitest';
import { maskIdentifying } from '../../shared/meetings/mask-identifying.ts';

const covered = [
  'In 2026-01842 lukte het niet',
  'zaak Z-123456 en nog een',
  'zaak 2026.01.8423',
  'WT/2026/00042',
  'kenmerk AB12345',
  'nummer 111222333',
  'mail naar iemand@voorbeeld.nl',
  'bel 06-12345678',
];

test.each(covered)('covers what could point at a family: %s', (text) => {
  const shown = maskIdentifying(text);
  expect(shown).toContain('▒▒▒▒');
  expect(shown).not.toMatch(/\d{4}/);
});

test.each(['Voor 1-9-2026 klaar', 'op 2026-09-01', '14 van de 18', 'binnen 42 dagen', 'in 2026'])(
  'leaves what points at nobody: %s',
  (text) => expect(maskIdentifying(text)).toBe(text),
);

test('covers numbers as the organisation’s own systems write them, and passes over a pattern that is none', () => {
  expect(maskIdentifying('gezin K-12 en K-7', ['K-[0-9]{2}', '('])).toBe('gezin ▒▒▒▒ en K-7');
});

test('covers only the line in which a person is pointed at', () => {
  expect(maskIdentifying('eerst dit\nmail a.b@voorbeeld.nl\ndan dat')).toBe('eerst dit\n▒▒▒▒\ndan dat');
});
