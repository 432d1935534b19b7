import { expect, test } from 'vitest';
import { decideStudy, readStudy, setStudyState, writeStudy } from '../../shared/api/studies.ts';
import { testApi } from './support/api.ts';
import { newMember, setUp } from './support/people.ts';
import { studyPlan } from './support/studies.ts';

const api = testApi();
await setUp(api);

test('where nobody else is administrator, a study of one’s own says so and waits', async () => {
  const me = await api.signIn(await newMember(api, ['researcher', 'administrator'], []));
  const [study, token] = [crypto.randomUUID(), me];
  const params = { study };
  await api.call(writeStudy, { params, input: { plan: studyPlan(), basedOn: 0 }, token });
  const sent = await api.call(setStudyState, { params, input: { to: 'submitted', revision: 1 }, token });
  expect(sent.ok.study).toMatchObject({ hasDecider: false, versions: [{ state: 'submitted' }] });
  const input = { revision: 1, decision: 'approved' as const };
  expect((await api.call(decideStudy, { params, input, token })).error.code).toBe('own-study');
  const colleague = await api.signIn(await newMember(api, ['administrator'], []));
  expect((await api.call(readStudy, { params, input: {}, token })).ok.study.hasDecider).toBe(true);
  expect((await api.call(decideStudy, { params, input, token: colleague })).status).toBe(200);
});
