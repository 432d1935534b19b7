import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseCaseNumber } from '../../../shared/case-systems/case-number.ts';

const recipe = { number: '20\\d{2}-\\d{5}' };

describe('a case number', () => {
  it.each([
    ['2026-01842', '2026-01842'],
    [' 2026-01842\n', '2026-01842'],
    ['2026 - 01842', '2026-01842'],
    ['2026‑01842', '2026-01842'],
    ['2026–01842', '2026-01842'],
    ['２０２６-０１８４２', '2026-01842'],
  ])('written as %j is the number of the system', (written, number) => {
    expect(normaliseCaseNumber(written, recipe)).toBe(number);
  });

  it.each([
    '',
    '1842',
    '2026-1842',
    '2026-018421',
    'zaak 2026-01842',
    '2026-01842; 2026-01843',
    '<b>2026-01842</b>',
  ])('is not read from %j', (written) => {
    expect(normaliseCaseNumber(written, recipe)).toBeNull();
  });

  it('keeps its leading zeros and takes small letters', () => {
    expect(normaliseCaseNumber('z007', { number: 'Z\\d{3}' })).toBe('Z007');
  });

  it('is its own normal form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (written) => {
        const number = normaliseCaseNumber(written, { number: '.+' });
        if (number !== null) expect(normaliseCaseNumber(number, { number: '.+' })).toBe(number);
      }),
    );
  });
});
