import { describe, expect, it } from 'vitest';
import type { Entry } from '../../shared/domain/entry.ts';
import { effectiveEntries } from '../../shared/history/effective-entries.ts';
import { closed, entryOf, goal, id, opened, retraction } from './entry-of.ts';

const namesAndDays = (entries: Entry[]) =>
  effectiveEntries(entries).map((entry) => [entry.id, entry.countsOn]);

describe('retractions', () => {
  it('take away an entry, even when they arrive before it', () => {
    const entry = goal('g1', { on: '2026-01-10', name: 'goal' });
    const withdrawal = retraction(id('goal'), { on: '2026-01-11' });
    expect(effectiveEntries([withdrawal, entry])).toEqual([]);
  });

  it('of the first entry take away its corrections too', () => {
    const first = goal('g1', { on: '2026-01-10', name: 'first' });
    const correction = goal('g1', { on: '2026-01-10', recordedOn: '2026-01-12', amends: first.id });
    expect(effectiveEntries([first, correction, retraction(first.id, { on: '2026-01-13' })])).toEqual([]);
  });

  it('of a correction bring back what it corrected', () => {
    const first = goal('g1', { on: '2026-01-10', name: 'first' });
    const correction = goal('g1', { on: '2026-01-09', recordedOn: '2026-01-12', amends: first.id });
    const withdrawal = retraction(correction.id, { on: '2026-01-13' });
    expect(namesAndDays([first, correction, withdrawal])).toEqual([[first.id, '2026-01-10']]);
  });

  it('that are retracted themselves take nothing away', () => {
    const entry = goal('g1', { on: '2026-01-10', name: 'goal' });
    const withdrawal = retraction(entry.id, { on: '2026-01-11', name: 'back' });
    const secondThought = retraction(withdrawal.id, { on: '2026-01-12', name: 'forth' });
    expect(namesAndDays([entry, withdrawal, secondThought])).toEqual([[entry.id, '2026-01-10']]);
    const thirdThought = retraction(secondThought.id, { on: '2026-01-13' });
    expect(effectiveEntries([entry, withdrawal, secondThought, thirdThought])).toEqual([]);
  });

  it('of an entry that is not there change nothing', () => {
    const entry = goal('g1', { on: '2026-01-10' });
    expect(effectiveEntries([entry, retraction(id('other'), { on: '2026-01-11' })])).toHaveLength(1);
  });
});

describe('corrections', () => {
  it('that leave the day alone keep the day on which the first entry counted', () => {
    const first = goal('g1', { on: '2026-01-10' });
    const correction = goal('g1', { on: '2026-01-10', recordedOn: '2026-03-01', amends: first.id });
    expect(namesAndDays([first, correction])).toEqual([[correction.id, '2026-01-10']]);
  });

  it('that leave the day alone do not give a late entry an earlier day', () => {
    const first = goal('g1', { on: '2026-01-10', recordedOn: '2026-02-10' });
    const correction = goal('g1', { on: '2026-01-10', recordedOn: '2026-02-11', amends: first.id });
    expect(namesAndDays([first, correction])).toEqual([[correction.id, '2026-02-10']]);
  });

  it('of the day count on the new day only when they come within 14 days of it', () => {
    const first = goal('g1', { on: '2026-01-10' });
    const soon = goal('g1', { on: '2026-01-05', recordedOn: '2026-01-19', amends: first.id });
    const late = goal('g1', { on: '2026-01-05', recordedOn: '2026-01-20', amends: first.id });
    expect(namesAndDays([first, soon])).toEqual([[soon.id, '2026-01-05']]);
    expect(namesAndDays([first, late])).toEqual([[late.id, '2026-01-20']]);
  });

  it('of something else do not move a day that an earlier correction gave', () => {
    const first = goal('g1', { on: '2026-01-10' });
    const ofTheDay = goal('g1', { on: '2026-01-08', recordedOn: '2026-01-12', amends: first.id });
    const ofTheText = goal('g1', { on: '2026-01-08', recordedOn: '2026-03-01', amends: ofTheDay.id });
    expect(namesAndDays([first, ofTheDay, ofTheText])).toEqual([[ofTheText.id, '2026-01-08']]);
  });

  it('go before what they correct, also when they were recorded earlier', () => {
    const first = goal('g1', { on: '2026-01-10', recordedOn: '2026-01-14', name: 'first' });
    const correction = goal('g1', { on: '2026-01-10', recordedOn: '2026-01-12', amends: first.id });
    expect(namesAndDays([first, correction])).toEqual([[correction.id, '2026-01-10']]);
  });

  it('of the same entry: the last recorded counts', () => {
    const first = goal('g1', { on: '2026-01-10' });
    const one = goal('g1', { on: '2026-01-10', recordedOn: '2026-01-11', amends: first.id });
    const other = goal('g1', { on: '2026-01-10', recordedOn: '2026-01-12', amends: first.id });
    expect(namesAndDays([other, one, first])).toEqual([[other.id, '2026-01-10']]);
  });

  it('wait as an entry of their own for what they correct', () => {
    const first = goal('g1', { on: '2026-01-10', recordedOn: '2026-01-12', name: 'first' });
    const correction = goal('g1', { on: '2026-01-09', amends: first.id });
    expect(namesAndDays([correction])).toEqual([[correction.id, '2026-01-09']]);
    expect(namesAndDays([correction, first])).toEqual([[correction.id, '2026-01-09']]);
  });

  it('of another form are entries of their own', () => {
    const first = goal('g1', { on: '2026-01-10' });
    const notACorrection = closed('01', { on: '2026-01-11', amends: first.id });
    expect(effectiveEntries([first, notACorrection])).toHaveLength(2);
  });

  it.each([
    ['of two recorded one after the other', 0, 60_000],
    ['of two recorded at the same moment', 0, 0],
  ])('stay in the place of what they correct: %s', (_, oneAt, twoAt) => {
    const noon = Date.parse('2026-01-10T11:00:00Z');
    const progress = (what: string, circumstances: { name: string; recordedAt: number; amends?: string }) =>
      entryOf(
        'action-progress',
        { action: id('a1'), progress: what },
        { on: '2026-01-10', ...circumstances },
      );
    const one = progress('done', { name: oneAt === twoAt ? 'a' : 'z', recordedAt: noon + oneAt });
    const two = progress('dropped', { name: 'b', recordedAt: noon + twoAt });
    const correction = progress('not-done', { name: 'c', recordedAt: noon + 86_400_000, amends: one.id });
    expect(namesAndDays([two, one]).map(([entryId]) => entryId)).toEqual([one.id, two.id]);
    expect(namesAndDays([correction, two, one]).map(([entryId]) => entryId)).toEqual([correction.id, two.id]);
  });
});

describe('the order in which entries count', () => {
  it('is that of the days on which they count, not of recording', () => {
    const late = goal('g1', { on: '2026-01-01', recordedOn: '2026-02-01' });
    const early = goal('g2', { on: '2026-01-20', recordedOn: '2026-01-25' });
    expect(effectiveEntries([late, early]).map(({ countsOn }) => countsOn)).toEqual([
      '2026-01-20',
      '2026-02-01',
    ]);
  });

  it('is on one day that of happening, then of recording', () => {
    const onTheDay = opened({ on: '2026-02-01' });
    const heldUp = goal('g1', { on: '2026-01-01', recordedOn: '2026-02-01' });
    expect(effectiveEntries([onTheDay, heldUp]).map(({ form }) => form)).toEqual(['goal', 'case-opened']);
  });
});
