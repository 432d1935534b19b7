import { beforeAll, describe, expect, it } from 'vitest';
import { readCase } from '../../shared/api/cases.ts';
import { fileEntry } from '../../shared/api/entries.ts';
import { writeSetting } from '../../shared/api/settings.ts';
import type { EntrySubmission } from '../../shared/domain/entry.ts';
import { forms } from '../../shared/forms/registry.ts';
import { testApi } from './support/api.ts';
import { newMember, newPractitioner, newTeam, setUp } from './support/people.ts';
import { CASE_OPENED, newCaseTag, SEALED, submission } from './support/submissions.ts';

const api = testApi();

async function file(input: EntrySubmission, token: string) {
  return api.call(fileEntry, { input, params: { id: input.id }, token });
}

describe('an organisation that sends no texts', () => {
  let [team, token] = ['', ''];

  beforeAll(async () => {
    await setUp(api);
    team = await newTeam(api);
    token = (await newPractitioner(api, team)).token;
    const administrator = await api.signIn(await newMember(api, ['administrator'], []));
    const input = { value: { send: 'never' as const }, basedOn: 0 };
    const set = await api.call(writeSetting, { input, params: { kind: 'texts' }, token: administrator });
    expect(set.status).toBe(200);
  });

  it('takes every form without its texts, also those that a form cannot do without', async () => {
    const caseTag = newCaseTag();
    const opening = submission({ form: 'case-opened', caseTag, teamId: team, answers: CASE_OPENED });
    expect((await file(opening, token)).status).toBe(200);
    const withTexts = forms.filter(({ id }) => !['case-opened', 'retraction', 'transfer'].includes(id));
    expect(withTexts.length).toBeGreaterThan(4);
    for (const { id: form } of withTexts) {
      const input = submission({ form, caseTag, teamId: team, sealed: {} });
      const answer = await file(input, token);
      expect({ form, status: answer.status, text: answer.text }).toMatchObject({ form, status: 200 });
    }
    const { case: found } = (await api.call(readCase, { input: { caseTag }, token })).ok;
    const texts = found?.entries.flatMap(({ sealed }) => Object.keys(sealed));
    expect(texts).toEqual(['caseNumber']);
  });

  it('refuses every other text, sealed or not, and the opening of a case without a number', async () => {
    const caseTag = newCaseTag();
    const opening = submission({ form: 'case-opened', caseTag, teamId: team, answers: CASE_OPENED });
    const goal = submission({ form: 'goal', caseTag, teamId: team, sealed: { text: SEALED } });
    expect((await file(goal, token)).error).toMatchObject({ code: 'invalid-input', fields: ['sealed'] });
    const nameless = await file({ ...opening, sealed: {} }, token);
    expect(nameless.error).toMatchObject({ code: 'invalid-input', fields: ['sealed.caseNumber'] });
  });
});
