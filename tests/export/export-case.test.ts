import { describe, expect, it } from 'vitest';
import type { Entry } from '../../shared/domain/entry.ts';
import { defaultNorms } from '../../shared/domain/norms.ts';
import { exportCase, type ReleaseTerms, whyNotInStudy } from '../../shared/export/export-case.ts';
import { ALL_TEAMS, type Pseudonymiser, pseudonymName, pseudonymOf } from '../../shared/export/pseudonyms.ts';
import { noCoarsening } from '../../shared/export/study-plan.ts';
import { importPseudonymKey } from '../../shared/privacy/import-keys.ts';
import {
  checklist,
  entryOf,
  evaluated,
  goal,
  id,
  opened,
  retraction,
  transferred,
} from '../history/entry-of.ts';

const terms: ReleaseTerms = {
  firstOn: '2025-01-01',
  lastOn: '2025-12-31',
  teams: [],
  cutOn: '2025-12-31',
  norms: defaultNorms,
  coarsening: noCoarsening,
};

const why = (entries: Entry[], changed: Partial<ReleaseTerms> = {}) =>
  whyNotInStudy({ entries }, { ...terms, ...changed });

describe('A case is in a study', () => {
  it('when it was opened in its period, by one of its teams', () => {
    expect(why([opened({ on: '2025-01-01' })])).toBeNull();
    expect(why([opened({ on: '2025-12-31' })])).toBeNull();
    expect(why([opened({ on: '2026-01-01' })], { cutOn: '2026-06-01' })).toBe('other-period');
    expect(why([opened({ on: '2024-12-31' })])).toBe('other-period');
    expect(why([opened({ on: '2025-02-01' })], { teams: ['north'] })).toBeNull();
    expect(why([opened({ on: '2025-02-01' })], { teams: ['south'] })).toBe('other-team');
    expect(
      why([opened({ on: '2025-02-01' }), transferred('south', { on: '2025-03-01' })], { teams: ['south'] }),
    ).toBe('other-team');
    expect(why([goal('g', { on: '2025-02-01' })])).toBe('not-opened');
  });

  it('only when nothing in it counts, or ever counted, before the first day', () => {
    const start = opened({ on: '2025-01-05' });
    const early = goal('g', { on: '2024-12-30', name: 'e-early' });
    expect(why([start, early])).toBe('before-study');
    expect(why([start, early, retraction(id('e-early'), { on: '2025-01-06' })])).toBe('before-study');
    const late = goal('g', { on: '2024-12-01', recordedOn: '2025-01-10' });
    expect(why([start, late])).toBeNull();
    const plan = { familyGroupPlan: 'declined', familyGroupPlanOn: '2024-12-29' };
    expect(why([opened({ on: '2025-01-05' }, plan)])).toBe('before-study');
  });

  it('as things stood at the end of the cut day in Amsterdam', () => {
    const justIn = Date.parse('2025-06-30T21:59:59.999Z');
    const at = (recordedAt: number) => [opened({ on: '2025-06-30', recordedAt })];
    expect(why(at(justIn), { cutOn: '2025-06-30' })).toBeNull();
    expect(why(at(justIn + 1), { cutOn: '2025-06-30' })).toBe('not-opened');
  });

  it('not while the family objects, whatever else there is to say', () => {
    const objects = (choice: string, on: string) => entryOf('research-objection', { choice }, { on });
    const entries = [opened({ on: '2020-01-01' }), objects('objects', '2025-02-01')];
    expect(why(entries)).toBe('objects');
    expect(why(entries, { cutOn: '2025-01-31' })).toBe('other-period');
    expect(why([...entries, objects('withdrawn', '2025-03-01')])).toBe('other-period');
  });
});

async function keyOf(byte: number): Promise<Pseudonymiser<CryptoKey>> {
  return { crypto, key: await importPseudonymKey(crypto, new Uint8Array(32).fill(byte)) };
}

describe('Pseudonyms', () => {
  const entries = [
    opened({ on: '2025-01-01' }),
    // A device gave the same id to things of different kinds.
    goal('same', { on: '2025-01-10', name: 'same' }),
    checklist('same', 'safe', { on: '2025-01-11' }),
    evaluated(['same'], { on: '2025-02-01' }),
  ].map((entry) => ({ ...entry, previousCaseId: null }));
  const stored = { id: 'case-1', entries, later: [] };

  it('are the same with the same key and others with another', async () => {
    const [one, again, other] = [
      await exportCase(await keyOf(1), stored, terms),
      await exportCase(await keyOf(1), stored, terms),
      await exportCase(await keyOf(2), stored, terms),
    ];
    expect(one?.pseudonym).toMatch(/^c_[0-9a-f]{16}$/);
    expect(again).toEqual(one);
    const values = [...(one?.pseudonyms.values() ?? [])];
    expect(values).toHaveLength(new Set(values).size);
    expect([...(other?.pseudonyms.values() ?? [])].filter((value) => values.includes(value))).toEqual([]);
    expect(other?.pseudonym).not.toBe(one?.pseudonym);
  });

  it('tell kinds apart although their ids are alike, and cases although theirs are', async () => {
    const by = await keyOf(1);
    const one = await exportCase(by, stored, terms);
    const other = await exportCase(by, { ...stored, id: 'case-2' }, terms);
    const found = (['goal', 'assessment', 'entry'] as const).flatMap((kind) => [
      one?.pseudonyms.get(pseudonymName(kind, id('same'))),
      other?.pseudonyms.get(pseudonymName(kind, id('same'))),
    ]);
    expect(new Set(found).size).toBe(6);
    expect(one?.pseudonyms.get(pseudonymName('team', 'north'))).toBe(
      other?.pseudonyms.get(pseudonymName('team', 'north')),
    );
  });

  it('are the HMAC-SHA-256 that anybody with the key can check', async () => {
    const mac = await crypto.subtle.sign(
      'HMAC',
      (await keyOf(9)).key,
      new TextEncoder().encode('release|team|north'),
    );
    const hex = Buffer.from(mac).toString('hex');
    expect(await pseudonymOf(await keyOf(9), 'team', 'north')).toBe(`t_${hex.slice(0, 8)}`);
  });

  it('are one for all teams where the release takes them as one', async () => {
    const coarsening = { ...noCoarsening, teams: true };
    const moved = [...entries, { ...transferred('south', { on: '2025-03-01' }), previousCaseId: null }];
    const found = await exportCase(await keyOf(1), { ...stored, entries: moved }, { ...terms, coarsening });
    for (const team of ['north', 'south'])
      expect(found?.pseudonyms.get(pseudonymName('team', team))).toBe(ALL_TEAMS);
  });
});
