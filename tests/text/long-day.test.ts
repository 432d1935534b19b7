import { describe, expect, it } from 'vitest';
import { dayAndMonthText, longDayText } from '../../shared/text/long-day.ts';

describe('a day for whoever reads it once', () => {
  it('is written in full', () => {
    expect(longDayText('2026-11-24', 'nl')).toBe('dinsdag 24 november 2026');
    expect(longDayText('2026-11-24', 'en')).toBe('Tuesday 24 November 2026');
    expect(longDayText('2027-01-01', 'nl')).toBe('vrijdag 1 januari 2027');
  });

  it('has its year only when that is another one', () => {
    expect(dayAndMonthText('2026-12-31', '2026-11-22', 'nl')).toBe('31 december');
    expect(dayAndMonthText('2027-01-01', '2026-11-22', 'nl')).toBe('1 januari 2027');
    expect(dayAndMonthText('2027-01-01', '2026-11-22', 'en')).toBe('1 January 2027');
  });
});
