import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HandedSealed } from '../../shared/domain/handed-text.ts';
import { findForm } from '../../shared/forms/registry.ts';
import {
  type FindHandOverKeys,
  handTexts,
  openForTeam,
  openHanded,
  sealForTeam,
} from '../../shared/keys/hand-over.ts';
import { handOverKeysOf, keyMade, newScopeKey } from '../../shared/keys/scope-key.ts';
import type { SealedPlace } from '../../shared/privacy/seal.ts';
import { withPartChanged } from './changed.ts';

const name = { organisation: 'delft', scope: 'team:oost', epoch: 2 } as const;
const key = newScopeKey();
const keys = await handOverKeysOf(name, key);
const { agreementKey } = await keyMade(name, key);
const to = { organisation: 'delft', teamId: 'oost', epoch: 2, agreementKey };
const findKeys: FindHandOverKeys = (teamId, epoch) => (teamId === 'oost' && epoch === 2 ? keys : null);

const place: SealedPlace = {
  entryId: '01900000-0000-7000-8000-000000000001',
  caseTag: 'AAAAAAAAAAAAAAAAAAAAAA',
  form: 'goal',
  formVersion: 1,
  path: 'text',
};

describe('a text for another team', () => {
  it('opens with that team’s key where it belongs, whatever was typed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 700 }), async (text) => {
        const sealed = await sealForTeam(to, place, text);
        expect(await openForTeam('delft', findKeys, place, sealed)).toBe(text);
        expect(HandedSealed.safeParse(sealed).success).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('fits what the API takes, with the longest text and the longest name of a team', async () => {
    const longest = { ...to, teamId: 't'.repeat(64), epoch: 999_999 };
    const sealed = await sealForTeam(longest, place, '啊'.repeat(1000));
    expect(HandedSealed.safeParse(sealed).success).toBe(true);
  });

  it('opens in no other entry, case, form, version of a form, or answer', async () => {
    const sealed = await sealForTeam(to, place, 'Oma haalt de kinderen op');
    const elsewhere: SealedPlace[] = [
      { ...place, entryId: '01900000-0000-7000-8000-000000000002' },
      { ...place, caseTag: 'BBBBBBBBBBBBBBBBBBBBBB' },
      { ...place, caseTag: null },
      { ...place, form: 'evaluation' },
      { ...place, formVersion: 2 },
      { ...place, path: 'actions.0.what' },
    ];
    const opened = await Promise.all(elsewhere.map((other) => openForTeam('delft', findKeys, other, sealed)));
    expect(opened).toEqual(elsewhere.map(() => null));
    expect(await openForTeam('rijswijk', findKeys, place, sealed)).toBeNull();
  });

  it('opens as no other team’s or epoch’s, even with the same key', async () => {
    const sealed = await sealForTeam(to, place, 'Oma haalt de kinderen op');
    const parts = sealed.split('.');
    const always: FindHandOverKeys = () => keys;
    for (const moved of [parts.with(1, 'west'), parts.with(2, '1')]) {
      expect(await openForTeam('delft', always, place, moved.join('.'))).toBeNull();
    }
    expect(await openForTeam('delft', () => null, place, sealed)).toBeNull();
  });

  it('does not open when any byte of it was changed', async () => {
    const sealed = await sealForTeam(to, place, 'Oma haalt de kinderen op');
    const changed = [...withPartChanged(sealed, 3), ...withPartChanged(sealed, 4)];
    expect(changed.length).toBe(65 + 256 + 16);
    const opened = await Promise.all(changed.map((text) => openForTeam('delft', findKeys, place, text)));
    expect(opened.filter((text) => text !== null)).toEqual([]);
  });

  it('hides how long it is in steps of 256 bytes', async () => {
    const lengths = await Promise.all(
      ['', 'Ja', 'x'.repeat(255)].map(async (text) => (await sealForTeam(to, place, text)).length),
    );
    expect(new Set(lengths).size).toBe(1);
  });
});

describe('the texts of an entry that goes to another team', () => {
  const form = findForm('case-opened', 1);
  if (!form) throw new Error('this test needs the form that opens a case');
  const entry = { id: place.entryId, caseTag: 'AAAAAAAAAAAAAAAAAAAAAA', form };
  const texts = { caseNumber: '2026-00123', note: 'Verhuist naar oost' };

  it('open there by path', async () => {
    const handed = await handTexts(to, entry, texts);
    expect(await openHanded('delft', findKeys, entry, handed)).toEqual(texts);
  });

  it('hold the case number, which opens in a list that does not know the case yet', async () => {
    const handed = await handTexts(to, entry, texts);
    const sealed = handed.find(({ path }) => path === 'caseNumber')?.sealed ?? '';
    const unknownCase = { ...place, caseTag: null, form: 'case-opened', path: 'caseNumber' };
    expect(await openForTeam('delft', findKeys, unknownCase, sealed)).toBe('2026-00123');
  });

  it('leave out what is of another entry or does not open', async () => {
    const handed = await handTexts(to, entry, texts);
    const [first, second] = handed;
    if (!first || !second) throw new Error('two texts were handed');
    const swapped = [
      { ...first, sealed: second.sealed },
      { ...second, entryId: '01900000-0000-7000-8000-00000000000f' },
    ];
    expect(await openHanded('delft', findKeys, entry, swapped)).toEqual({});
  });
});
