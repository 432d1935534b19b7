import { describe, expect, it } from 'vitest';
import { caseHistory } from '../../shared/history/case-history.ts';
import { type Circumstances, entryOf, id, opened, retraction } from './entry-of.ts';

const objection = (circumstances: Circumstances) =>
  entryOf('research-objection', { choice: 'objects' }, circumstances);
const withdrawal = (circumstances: Circumstances) =>
  entryOf('research-objection', { choice: 'withdrawn' }, circumstances);

describe('an objection to research', () => {
  it('is there from the day it was made, in a case that nobody opened too', () => {
    const entry = objection({ on: '2026-02-01', name: 'no' });
    const expected = { on: '2026-02-01', entryId: id('no') };
    expect(caseHistory([entry]).researchObjection).toEqual(expected);
    expect(caseHistory([opened({ on: '2026-01-05' }), entry]).researchObjection).toEqual(expected);
    expect(caseHistory([opened({ on: '2026-01-05' })]).researchObjection).toBeNull();
  });

  it('is withdrawn and made again by entries of its own, whatever order they come in', () => {
    const entries = [objection({ on: '2026-02-01' }), withdrawal({ on: '2026-03-01' })];
    for (const given of [entries, entries.toReversed()]) {
      expect(caseHistory(given).researchObjection).toBeNull();
    }
    const again = objection({ on: '2026-04-01' });
    expect(caseHistory([again, ...entries]).researchObjection).toMatchObject({ on: '2026-04-01' });
  });

  it('never was when it was filed in the wrong case', () => {
    const entry = objection({ on: '2026-02-01', name: 'wrong' });
    expect(caseHistory([entry, retraction(id('wrong'), { on: '2026-02-02' })]).researchObjection).toBeNull();
  });
});
