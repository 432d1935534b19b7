import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayText,
  dueText,
  momentText,
  periodText,
  shortDayText,
  windowText,
} from '../../shared/text/day-text.ts';
import { addDays } from '../../shared/time/day.ts';

const TODAY = '2026-11-22';

describe('a day', () => {
  it.each([
    ['2026-11-24', 'di 24 nov', 'Tue 24 Nov'],
    ['2026-03-01', 'zo 1 mrt', 'Sun 1 Mar'],
    ['2027-01-04', 'ma 4 jan 2027', 'Mon 4 Jan 2027'],
    ['2025-12-31', 'wo 31 dec 2025', 'Wed 31 Dec 2025'],
  ])('%s reads as “%s” and “%s”', (day, nl, en) => {
    expect(dayText(day, TODAY, 'nl')).toBe(nl);
    expect(dayText(day, TODAY, 'en')).toBe(en);
  });

  it('has its year only when that is another one', () => {
    expect(shortDayText('2026-09-12', TODAY, 'nl')).toBe('12 sep');
    expect(shortDayText('2025-09-12', TODAY, 'nl')).toBe('12 sep 2025');
  });
});

describe('how far a due day is', () => {
  it.each([
    [0, 'vandaag', 'today'],
    [1, 'morgen', 'tomorrow'],
    [2, 'over 2 dagen', 'in 2 days'],
    [20, 'over 20 dagen', 'in 20 days'],
    [21, 'over 3 weken', 'in 3 weeks'],
    [42, 'over 6 weken', 'in 6 weeks'],
    [91, 'over 3 maanden', 'in 3 months'],
    [-1, '1 dag te laat', '1 day late'],
    [-3, '3 dagen te laat', '3 days late'],
    [-28, '4 weken te laat', '4 weeks late'],
    [-120, '4 maanden te laat', '4 months late'],
  ])('%i days away reads as “%s” and “%s”', (days, nl, en) => {
    expect(dueText(addDays(TODAY, days), TODAY, 'nl')).toBe(nl);
    expect(dueText(addDays(TODAY, days), TODAY, 'en')).toBe(en);
  });

  it('is late exactly when the day has passed', () => {
    fc.assert(
      fc.property(fc.integer({ min: -800, max: 800 }), (days) => {
        expect(dueText(addDays(TODAY, days), TODAY, 'nl').endsWith('te laat')).toBe(days < 0);
      }),
    );
  });
});

describe('the days between which something should happen', () => {
  it.each([
    ['2026-11-03', '2026-11-24', 'tussen di 3 en di 24 nov', 'between Tue 3 and Tue 24 Nov'],
    ['2026-10-27', '2026-11-24', 'tussen di 27 okt en di 24 nov', 'between Tue 27 Oct and Tue 24 Nov'],
    [
      '2026-12-29',
      '2027-01-05',
      'tussen di 29 dec en di 5 jan 2027',
      'between Tue 29 Dec and Tue 5 Jan 2027',
    ],
    ['2026-11-24', '2026-11-24', 'op di 24 nov', 'on Tue 24 Nov'],
  ])('%s to %s read as “%s” and “%s”', (opensOn, dueOn, nl, en) => {
    expect(windowText(opensOn, dueOn, TODAY, 'nl')).toBe(nl);
    expect(windowText(opensOn, dueOn, TODAY, 'en')).toBe(en);
  });
});

describe('a moment', () => {
  it('is a time today, and has its day otherwise, by the clock in Amsterdam', () => {
    expect(momentText(Date.UTC(2026, 10, 22, 13, 5), TODAY, 'nl')).toBe('14:05');
    expect(momentText(Date.UTC(2026, 6, 1, 22, 30), TODAY, 'nl')).toBe('do 2 jul 00:30');
  });
});

describe('a period', () => {
  it.each([
    ['2026-01-01', '2026-03-31', 'jan–mrt 2026'],
    ['2025-10-01', '2026-09-30', 'okt 2025–sep 2026'],
    ['2026-05-01', '2026-05-31', 'mei 2026'],
  ])('%s to %s reads as “%s”', (firstOn, lastOn, text) => {
    expect(periodText({ firstOn, lastOn }, 'nl')).toBe(text);
  });
});
