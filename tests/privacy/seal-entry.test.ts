import { describe, expect, it } from 'vitest';
import { Sealed } from '../../shared/domain/entry.ts';
import { type Fields, isSealed } from '../../shared/forms/define-form.ts';
import { forms } from '../../shared/forms/registry.ts';
import { splitAnswers } from '../../shared/forms/split-answers.ts';
import { seal } from '../../shared/privacy/seal.ts';
import { openCaseNumber, openTexts, sealTexts } from '../../shared/privacy/seal-entry.ts';
import { having, teamKey } from './team-keys.ts';

const id = '01900000-0000-7000-8000-000000000001';
const caseTag = 'AAAAAAAAAAAAAAAAAAAAAA';
const key = await teamKey('west', 1);

describe.each(forms.map((form) => [form.id, form] as const))('the texts of the form %s', (_, form) => {
  const { texts } = splitAnswers(form, form.example);

  it('all open again, and none of them is to be read when sealed', async () => {
    const sealed = await sealTexts(crypto, key, { id, caseTag, form }, texts);
    expect(Object.keys(sealed)).toEqual(Object.keys(texts));
    for (const text of Object.values(texts)) expect(JSON.stringify(sealed)).not.toContain(text);
    expect(await openTexts(crypto, having(key), { id, caseTag, form }, sealed)).toEqual(texts);
  });

  it('open in another case only when they are the case number', async () => {
    const sealed = await sealTexts(crypto, key, { id, caseTag, form }, texts);
    const opened = await openTexts(
      crypto,
      having(key),
      { id, caseTag: 'AAAAAAAAAAAAAAAAAAAAAQ', form },
      sealed,
    );
    expect(Object.keys(opened)).toEqual(Object.keys(texts).filter((path) => path === 'caseNumber'));
  });

  it('fit the contract at their longest, in the widest script and for the longest team name', async () => {
    const wide = await teamKey('w'.repeat(64), 999_999_999);
    for (const max of longestTexts(form.fields)) {
      const place = { entryId: id, caseTag, form: form.id, formVersion: form.version, path: 'text' };
      const sealed = await seal(crypto, wide, place, '字'.repeat(max));
      expect(Sealed.safeParse(sealed).success).toBe(true);
    }
  });
});

describe('the number of a case', () => {
  const form = forms[0];

  it('opens before the case is known, as a due list needs', async () => {
    const { caseNumber = '' } = await sealTexts(
      crypto,
      key,
      { id, caseTag, form },
      { caseNumber: '2026-01842' },
    );
    expect(await openCaseNumber(crypto, having(key), { id, form }, caseNumber)).toBe('2026-01842');
    expect(await openCaseNumber(crypto, having(), { id, form }, caseNumber)).toBeNull();
  });

  it('is asked for by the form that opens a case and by no other', async () => {
    expect(form.fields.caseNumber.kind).toBe('case-number');
    for (const other of forms.slice(1)) {
      expect(await openCaseNumber(crypto, having(key), { id, form: other }, 'x')).toBeNull();
    }
  });
});

function longestTexts(fields: Fields): number[] {
  return Object.values(fields).flatMap((field) => {
    if (field.kind === 'list') return longestTexts(field.fields);
    return isSealed(field) ? [field.kind === 'text' ? field.max : 64] : [];
  });
}
