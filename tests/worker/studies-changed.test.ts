import { describe, expect, test } from 'vitest';
import { decideStudy, readStudy, setStudyState, writeStudy } from '../../shared/api/studies.ts';
import type { StudyPlan } from '../../shared/export/study-plan.ts';
import { testApi } from './support/api.ts';
import { newMember, setUp } from './support/people.ts';
import { studyPlan } from './support/studies.ts';

const api = testApi();
await setUp(api);
const researcher = await api.signIn(await newMember(api, ['researcher'], []));
const administrator = await api.signIn(await newMember(api, ['administrator'], []));

const write = (study: string, plan: StudyPlan, basedOn: number) =>
  api.call(writeStudy, { params: { study }, input: { plan, basedOn }, token: researcher });
const read = async (study: string) =>
  (await api.call(readStudy, { params: { study }, input: {}, token: researcher })).ok.study.versions[0];
const set = (study: string, to: 'submitted' | 'draft', revision: number) =>
  api.call(setStudyState, { params: { study }, input: { to, revision }, token: researcher });
const approve = (study: string, revision: number) =>
  api.call(decideStudy, {
    params: { study },
    input: { revision, decision: 'approved' },
    token: administrator,
  });
const failed = ({ status, error }: Awaited<ReturnType<typeof write>>) => [status, error.code, error.fields];
const titled = (title: string) => studyPlan({ title });

describe('a plan that lies open twice', () => {
  test('is saved by the first; the second hears that it was written since, and nothing is overwritten', async () => {
    const study = crypto.randomUUID();
    expect((await write(study, titled('Het begin'), 0)).ok.study.versions[0]?.revision).toBe(1);
    expect((await write(study, titled('In het ene tabblad'), 1)).ok.study.versions[0]).toMatchObject({
      ...{ version: 1, revision: 2 },
    });
    const second = titled('In het andere tabblad');
    expect(failed(await write(study, second, 1))).toEqual([409, 'conflict', ['basedOn']]);
    expect((await read(study))?.plan.title).toBe('In het ene tabblad');
    expect((await write(study, second, 2)).ok.study.versions[0]).toMatchObject({
      ...{ version: 1, revision: 3, plan: { title: 'In het andere tabblad' } },
    });
  });

  test('may be saved twice when it says the same', async () => {
    const study = crypto.randomUUID();
    await write(study, titled('Het begin'), 0);
    const saved = await write(study, titled('Een ander plan'), 1);
    expect((await write(study, titled('Een ander plan'), 1)).ok).toEqual(saved.ok);
    expect((await write(study, titled('Een ander plan'), 2)).ok).toEqual(saved.ok);
    expect(failed(await write(study, titled('Een ander plan'), 3))[0]).toBe(409);
  });

  test('is saved by one of several at the same moment', async () => {
    const study = crypto.randomUUID();
    await write(study, titled('Het begin'), 0);
    const titles = ['Het eerste', 'Het tweede', 'Het derde'];
    const answers = await Promise.all(titles.map((title) => write(study, titled(title), 1)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const saved = titles[answers.findIndex(({ status }) => status === 200)];
    expect(await read(study)).toMatchObject({ revision: 2, plan: { title: saved } });
  });

  test('counts on in the next version, so that no two writings are taken for one', async () => {
    const study = crypto.randomUUID();
    await write(study, titled('Het begin'), 0);
    await write(study, titled('Het vervolg'), 1);
    await set(study, 'submitted', 2);
    await approve(study, 2);
    expect((await write(study, titled('De tweede versie'), 2)).ok.study.versions).toMatchObject([
      { version: 2, revision: 3 },
      { version: 1, revision: 2 },
    ]);
    expect(failed(await write(study, titled('Nog een'), 2))).toEqual([409, 'conflict', ['basedOn']]);
  });
});

describe('what was written since somebody read it', () => {
  test('is not submitted by who read what it was', async () => {
    const study = crypto.randomUUID();
    await write(study, titled('Het begin'), 0);
    await write(study, titled('Het vervolg'), 1);
    expect(failed(await set(study, 'submitted', 1))).toEqual([409, 'conflict', ['revision']]);
    expect((await read(study))?.state).toBe('draft');
  });

  test('is not approved by who read what it was, though it is submitted again', async () => {
    const study = crypto.randomUUID();
    await write(study, titled('Alleen doelen'), 0);
    await set(study, 'submitted', 1);
    await set(study, 'draft', 1);
    await write(study, titled('Alles van iedereen'), 1);
    await set(study, 'submitted', 2);
    expect(failed(await approve(study, 1))).toEqual([409, 'conflict', ['state']]);
    expect((await read(study))?.state).toBe('submitted');
    expect((await approve(study, 2)).status).toBe(200);
  });
});
