import { describe, expect, it } from 'vitest';
import { effectiveDay } from '../../shared/domain/entry.ts';

describe('the day on which an entry counts', () => {
  it.each([
    ['2026-01-01', '2026-01-01T12:00:00Z', '2026-01-01', 'recorded the same day'],
    ['2026-01-01', '2026-01-15T22:59:59Z', '2026-01-01', 'recorded on the last second of the 14th day'],
    ['2026-01-01', '2026-01-15T23:00:00Z', '2026-01-16', 'recorded on the 15th day, still the 14th in UTC'],
    [
      '2026-07-01',
      '2026-07-15T21:59:59Z',
      '2026-07-01',
      'recorded on the last second of the 14th summer day',
    ],
    ['2026-07-01', '2026-07-15T22:00:00Z', '2026-07-16', 'recorded at midnight, two hours before UTC'],
    ['2026-03-20', '2026-04-03T21:59:59Z', '2026-03-20', 'fourteen days, one of them an hour short'],
    ['2026-10-20', '2026-11-03T22:59:59Z', '2026-10-20', 'fourteen days, one of them an hour long'],
    ['2026-01-01', '2026-06-01T12:00:00Z', '2026-06-01', 'recorded months later'],
  ])('%s recorded at %s counts on %s: %s', (happenedOn, recordedAt, countsOn) => {
    expect(effectiveDay(happenedOn, Date.parse(recordedAt))).toBe(countsOn);
  });
});
