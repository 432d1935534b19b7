import { expect, test } from 'vitest';
import { oftenSteps } from '../../worker/jobs/often.ts';
import { testApi } from './support/api.ts';
import { bringIn } from './support/bring-in.ts';
import { newTeam } from './support/people.ts';
import { newResearch, textOf } from './support/research.ts';
import { CASE_OPENED, newCaseTag, submission } from './support/submissions.ts';

const CUT = '2026-03-31';

const api = testApi();
const teamId = await newTeam(api);
const [earlier, later] = [newCaseTag(), newCaseTag()];
const of = (form: string, caseTag: string, happenedOn: string, answers: Record<string, unknown>) =>
  submission({ form, caseTag, teamId, happenedOn, answers });
await bringIn(api, [
  of('case-opened', earlier, '2025-01-06', CASE_OPENED),
  of('closing', earlier, '2025-02-03', { reason: '01' }),
  {
    ...of('case-opened', later, '2025-06-02', { ...CASE_OPENED, hereBefore: 'yes' }),
    previousCaseTag: earlier,
  },
]);

test('a later case that objects while a release is made is told of in no row of the earlier one', async () => {
  const research = await newResearch(api, { isLinked: true, leastClass: 1, lastOn: '2025-03-31' });
  const told = await research.release(CUT);
  const { id } = await research.ask(CUT);
  await research.workOut(id);
  await research.confirm(id);
  for (let state = 'making'; state === 'making'; ) ({ state } = await research.work(id));
  await bringIn(api, [of('research-objection', later, '2026-06-10', { choice: 'objects' })]);
  while ((await research.read(id)).state !== 'ready') await oftenSteps['work-on-releases'](api.around);
  const after = await research.release(CUT);
  const rowsOf = (release: string) => textOf(release, 'data/milestones.csv');
  expect(await rowsOf(after.id)).not.toBe(await rowsOf(told.id));
  expect(await rowsOf(id)).toBe(await rowsOf(after.id));
  expect((await research.read(id)).counts?.cases).toBe(1);
});
