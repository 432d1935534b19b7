import { expect, test } from 'vitest';
import { noCoarsening } from '../../shared/export/study-plan.ts';
import { testApi } from './support/api.ts';
import { bringCases } from './support/exported-things.ts';
import { newResearch } from './support/research.ts';

const CUT = '2026-03-31';

const api = testApi();
await bringCases(api, 12, 5);

test('two releases of a study never tell side by side what each of them hides', async () => {
  const research = await newResearch(api);
  const asked = async () => {
    const { id } = await research.ask(CUT);
    expect(await research.workOut(id)).toBe('preview');
    return id;
  };
  const [first, second, third] = [await asked(), await asked(), await asked()];
  expect((await research.confirm(first, { ...noCoarsening, teams: true })).status).toBe(200);

  const refused = await research.confirm(second, { ...noCoarsening, ages: true });
  expect(refused.status).toBe(422);
  expect(refused.error).toMatchObject({ code: 'invalid-input', fields: ['coarsening.teams'] });
  expect((await research.read(second)).state).toBe('preview');

  expect((await research.confirm(second, { ...noCoarsening, ages: true, teams: true })).status).toBe(200);
  expect((await research.confirm(third, noCoarsening)).status).toBe(200);
});

test('of two that are confirmed at the same moment, one waits', async () => {
  const research = await newResearch(api);
  const ids = [(await research.ask(CUT)).id, (await research.ask(CUT)).id];
  for (const id of ids) expect(await research.workOut(id)).toBe('preview');
  const [one = '', other = ''] = ids;
  const answers = await Promise.all([
    research.confirm(one, { ...noCoarsening, weeks: true }),
    research.confirm(other, { ...noCoarsening, household: true }),
  ]);
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
});

test('what a release of another study blurs says nothing about this one', async () => {
  const [one, other] = [await newResearch(api), await newResearch(api)];
  for (const [research, coarsening] of [
    [one, { ...noCoarsening, weeks: true }],
    [other, { ...noCoarsening, referrer: true }],
  ] as const) {
    const { id } = await research.ask(CUT);
    await research.workOut(id);
    expect((await research.confirm(id, coarsening)).status).toBe(200);
  }
});
