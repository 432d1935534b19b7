// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { earlierCaseTag } from '../../../extension/outbox/earlier-case.ts';
import { caseOpenedV1 } from '../../../shared/forms/case-opened.v1.ts';
import { goalV1 } from '../../../shared/forms/goal.v1.ts';
import { validateAnswers } from '../../../shared/forms/validate-answers.ts';
import { caseTag } from '../../../shared/privacy/case-tag.ts';
import { importPseudonymKey } from '../../../shared/privacy/import-keys.ts';

const key = await importPseudonymKey(crypto, new Uint8Array(32).fill(7));
const ref = { system: 'example', number: '2026-00001' };
const said = {
  ...caseOpenedV1.example,
  caseNumber: ref.number,
  hereBefore: 'yes',
  earlierNumber: '2024-00017',
};

describe('the case number of then', () => {
  it('becomes the tag that this number has in the same case system, however it is written', async () => {
    const tag = await caseTag(crypto, key, { system: 'example', number: '2024-00017' });
    expect(await earlierCaseTag(key, ref, caseOpenedV1, said)).toBe(tag);
    expect(await earlierCaseTag(key, ref, caseOpenedV1, { ...said, earlierNumber: ' 2024–00017' })).toBe(tag);
    expect(await earlierCaseTag(key, { ...ref, system: 'other' }, caseOpenedV1, said)).not.toBe(tag);
  });

  it('is no tag where nobody filled it in, the family was not here before, or with another form', async () => {
    const { earlierNumber: _, ...unknown } = said;
    expect(await earlierCaseTag(key, ref, caseOpenedV1, unknown)).toBeUndefined();
    expect(await earlierCaseTag(key, ref, caseOpenedV1, { ...said, hereBefore: 'no' })).toBeUndefined();
    expect(await earlierCaseTag(key, ref, goalV1, said)).toBeUndefined();
  });

  it('is not that of the case itself', () => {
    const todayOn = '2026-06-10';
    const check = (earlierNumber: string) =>
      validateAnswers(
        caseOpenedV1,
        'complete',
        { answers: { ...said, earlierNumber }, happenedOn: todayOn, todayOn },
        [],
      );
    expect(check('2024-00017')).toMatchObject({ ok: true });
    expect(check('2026-00001 ')).toMatchObject({ ok: false, fields: ['earlierNumber'] });
  });
});
