import { describe, expect, it } from 'vitest';
import { acceptNumber } from '../../../shared/case-systems/accept-number.ts';

describe('a case number', () => {
  it('is never what looks like a citizen service number, unless the system’s own numbers have nine digits', () => {
    for (const written of ['123456782', '1234.56.782', '123 456 782']) {
      expect(acceptNumber(written, { number: '.+' })).toBeNull();
      expect(acceptNumber(written, { number: '.+', nineDigits: true })).not.toBeNull();
    }
    expect(acceptNumber('123456783', { number: '\\d+' })).toBe('123456783');
    expect(acceptNumber('Z-123456782', { number: '.+' })).toBe('Z-123456782');
  });
});
