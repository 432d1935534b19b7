import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meetingWindows, windowsOfYear } from '../../shared/measures/meeting-windows.ts';
import { meetingUnits, s1 } from '../../shared/measures/s1.ts';
import { tallyOf } from '../../shared/measures/tally.ts';
import { addDays, daysBetween } from '../../shared/time/day.ts';

describe('the windows for learning meetings', () => {
  it('of a year are thirds, but for a day', () => {
    expect(windowsOfYear('2026-01-01')).toEqual([
      { firstOn: '2026-01-01', lastOn: '2026-05-02' },
      { firstOn: '2026-05-03', lastOn: '2026-08-31' },
      { firstOn: '2026-09-01', lastOn: '2026-12-31' },
    ]);
    expect(windowsOfYear('2024-01-01').map(({ lastOn }) => lastOn)).toEqual([
      '2024-05-01',
      '2024-08-31',
      '2024-12-31',
    ]);
  });

  it('follow each other without a gap, whenever the years begin and however many there are', () => {
    const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2020-01-01', days));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 6 }), (firstOn, years) => {
        const lastOn = addDays(firstOn, 365 * years);
        const windows = meetingWindows({ firstOn, lastOn }, years);
        expect(windows).toHaveLength(3 * years);
        expect([windows[0]?.firstOn, windows.at(-1)?.lastOn]).toEqual([firstOn, lastOn]);
        for (const [at, window] of windows.entries()) {
          expect(daysBetween(window.firstOn, window.lastOn)).toBeGreaterThanOrEqual(120);
          expect(daysBetween(window.firstOn, window.lastOn)).toBeLessThanOrEqual(122);
          if (at > 0) expect(window.firstOn).toBe(addDays(windows[at - 1]?.lastOn ?? '', 1));
        }
      }),
    );
  });
});

describe('learning meetings held', () => {
  const windows = windowsOfYear('2026-01-01');
  const held = (heldOn: string, teamId = 'north') => ({ teamId, heldOn });

  it('meet the window in which they fall, first and last day included, once', () => {
    const verdicts = (...days: string[]) =>
      meetingUnits(
        'north',
        windows,
        days.map((day) => held(day)),
      ).map(({ verdict }) => verdict);
    expect(verdicts('2026-05-02', '2026-05-01')).toEqual(['met', 'unmet', 'unmet']);
    expect(verdicts('2026-05-03', '2026-12-31')).toEqual(['unmet', 'met', 'met']);
    expect(verdicts('2025-12-31', '2027-01-01')).toEqual(['unmet', 'unmet', 'unmet']);
  });

  it('of another team do not count', () => {
    expect(meetingUnits('north', windows, [held('2026-03-01', 'south')])[0]?.verdict).toBe('unmet');
  });

  it('count fourteen days after the window has ended', () => {
    const units = meetingUnits('north', windows, [held('2026-03-01')]);
    expect(tallyOf(units, '2026-05-15')).toMatchObject({ met: 0, unmet: 0, pending: 3 });
    expect(tallyOf(units, '2026-05-16')).toMatchObject({ met: 1, unmet: 0, pending: 2 });
  });

  it('say of themselves what they mean, in two languages', () => {
    const { name, why, met, leftOut, limits, unit, outcome, inShort } = s1;
    for (const text of [name, why, met, leftOut, limits, unit.one, unit.many, outcome, inShort]) {
      expect(text.nl.trim()).not.toBe('');
      expect(text.en.trim()).not.toBe('');
    }
  });
});
