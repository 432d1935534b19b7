import { describe, expect, test } from 'vitest';
import { decideStudy, readStudies, readStudy, setStudyState, writeStudy } from '../../shared/api/studies.ts';
import type { StudyPlan } from '../../shared/export/study-plan.ts';
import { testApi } from './support/api.ts';
import { newMember, newTeam, setUp } from './support/people.ts';
import { rows } from './support/rows.ts';
import { studyPlan } from './support/studies.ts';

const api = testApi();
await setUp(api);
const team = await newTeam(api);
const me = await newMember(api, ['researcher'], []);
const researcher = await api.signIn(me);
const deciderId = await newMember(api, ['administrator'], []);
const administrator = await api.signIn(deciderId);

const write = (study: string, plan: StudyPlan, basedOn: number, token = researcher) =>
  api.call(writeStudy, { params: { study }, input: { plan, basedOn }, token });
const read = (study: string, token = researcher) =>
  api.call(readStudy, { params: { study }, input: {}, token });
const list = async (token: string) => (await api.call(readStudies, { input: {}, token })).ok.studies;
const set = (study: string, to: 'submitted' | 'draft' | 'closed', revision = 1, token = researcher) =>
  api.call(setStudyState, { params: { study }, input: { to, revision }, token });
const approve = (study: string, revision = 1, token = administrator) =>
  api.call(decideStudy, { params: { study }, input: { revision, decision: 'approved' }, token });
const refuse = (study: string, revision = 1, token = administrator) =>
  api.call(decideStudy, {
    params: { study },
    input: { revision, decision: 'refused', reason: 'more-than-needed' },
    token,
  });

async function submitted(plan = studyPlan()): Promise<string> {
  const study = crypto.randomUUID();
  await write(study, plan, 0);
  expect((await set(study, 'submitted')).status).toBe(200);
  return study;
}

const failed = ({ status, error }: Awaited<ReturnType<typeof read>>) => [status, error.code, error.fields];
const logged = (study: string) =>
  rows<{ action: string; role: string }>(
    "SELECT action, role FROM audit_event WHERE record_kind = 'study' AND record_id = ? ORDER BY id",
    study,
  );

describe('a researcher', () => {
  test('writes a plan, writes it anew and submits it; the same sent twice changes nothing', async () => {
    const study = crypto.randomUUID();
    const plan = studyPlan({ teams: [team], tables: ['goals', 'cases'] });
    const first = await write(study, plan, 0);
    expect(first.ok.study).toMatchObject({ id: study, isOwn: true, closedAt: null, hasDecider: true });
    expect(first.ok.study.versions).toMatchObject([{ version: 1, state: 'draft', submittedAt: null }]);
    expect(first.ok.study.versions[0]?.plan).toEqual({ ...plan, tables: ['cases', 'goals'] });
    expect((await write(study, plan, 0)).ok).toEqual(first.ok);
    const other = studyPlan({ title: 'Een ander plan' });
    expect((await write(study, other, 1)).ok.study.versions).toMatchObject([
      { version: 1, state: 'draft', plan: { title: 'Een ander plan' } },
    ]);
    const sent = await set(study, 'submitted', 2);
    expect(sent.ok.study.versions[0]).toMatchObject({ state: 'submitted', submittedAt: api.clock.at });
    expect((await set(study, 'submitted', 2)).ok).toEqual(sent.ok);
    expect((await logged(study)).map(({ action }) => action)).toEqual([
      ...['study-written', 'study-written', 'study-submitted'],
    ]);
  });

  test('changes nothing while an administrator looks at it, unless it is taken back', async () => {
    const study = await submitted();
    const other = studyPlan({ title: 'Een ander plan' });
    expect(failed(await write(study, other, 1))).toEqual([409, 'conflict', ['state']]);
    expect((await set(study, 'draft')).ok.study.versions).toMatchObject([
      { state: 'draft', submittedAt: null },
    ]);
    expect((await write(study, other, 1)).status).toBe(200);
  });

  test('who changes an approved plan writes its next version, and the approved one stays as it was', async () => {
    const study = await submitted();
    const approved = (await approve(study)).ok.study.versions;
    const other = studyPlan({ title: 'Een ander plan' });
    const { versions } = (await write(study, other, 1)).ok.study;
    expect(versions).toMatchObject([
      { version: 2, state: 'draft', plan: { title: 'Een ander plan' }, decidedBy: null },
      { version: 1, state: 'approved' },
    ]);
    expect(versions.slice(1)).toEqual(approved);
    expect((await write(study, other, 1)).ok.study.versions).toEqual(versions);
    expect(failed(await write(study, studyPlan(), 1))).toEqual([409, 'conflict', ['basedOn']]);
    expect(failed(await set(study, 'submitted', 1))).toEqual([409, 'conflict', ['revision']]);
  });

  test('sees own studies only, and hears of others nothing', async () => {
    const colleague = await api.signIn(await newMember(api, ['researcher'], []));
    const study = await submitted();
    expect((await list(colleague)).map(({ id }) => id)).not.toContain(study);
    for (const answer of [
      await read(study, colleague),
      await write(study, studyPlan(), 1, colleague),
      await write(study, studyPlan(), 0, colleague),
      await set(study, 'closed', 1, colleague),
      await read(crypto.randomUUID(), colleague),
      await write(crypto.randomUUID(), studyPlan(), 1, colleague),
    ]) {
      expect([answer.status, answer.error.code]).toEqual([404, 'not-found']);
    }
    expect(failed(await approve(study, 1, researcher))[1]).toBe('not-allowed');
  });

  test('two who submit and write at the same moment: one of both, never half', async () => {
    const study = crypto.randomUUID();
    await write(study, studyPlan(), 0);
    const other = studyPlan({ title: 'Een ander plan' });
    const answers = await Promise.all([set(study, 'submitted'), write(study, other, 1)]);
    const [sent, written] = answers.map(({ status }) => status);
    expect([sent, written]).toContain(200);
    const [version] = (await read(study)).ok.study.versions;
    if (sent === 200 && written === 409) expect(version?.plan.title).not.toBe('Een ander plan');
    if (written === 200) expect(version?.plan.title).toBe('Een ander plan');
  });
});

describe('a plan is refused', () => {
  const refused: [string, Partial<StudyPlan>, string, string[]][] = [
    [
      'with a citizen service number in its purpose',
      { purpose: 'Over burger 111222333 en zo' },
      'identifier',
      ['plan.purpose'],
    ],
    ['with an e-mail address in its title', { title: 'Van a.b@voorbeeld.nl' }, 'identifier', ['plan.title']],
    ['that ends before it begins', { lastOn: '2025-12-31' }, 'invalid-input', ['plan.lastOn']],
    ['about a team that does not exist', { teams: [team, 'zzz-nowhere'] }, 'invalid-input', ['plan.teams.1']],
    ['for rows without cases', { tables: ['goals'] }, 'invalid-input', ['plan.tables']],
    ['for counts with rows', { detail: 'counts', tables: ['cases'] }, 'invalid-input', ['plan.tables']],
    ['without a table', { tables: [] }, 'invalid-input', ['plan.tables']],
    ['that keeps files for years', { keepFilesDays: 366 }, 'invalid-input', ['plan.keepFilesDays']],
    ['with a ground that is none', { ground: 'curiosity' as 'consent' }, 'invalid-input', ['plan.ground']],
  ];

  test.each(refused)('%s', async (_, more, code, fields) => {
    const study = crypto.randomUUID();
    expect(failed(await write(study, studyPlan(more), 0))).toEqual([422, code, fields]);
    expect(await rows('SELECT 1 FROM study WHERE id = ?', study)).toEqual([]);
  });

  test('under an id that is none', async () => {
    expect(failed(await write('mine', studyPlan(), 0))).toEqual([422, 'invalid-input', ['study']]);
  });

  test('not for a telephone number of the researchers in its purpose', async () => {
    const purpose = 'Vragen over dit onderzoek: bel 030 123 45 67.';
    expect((await write(crypto.randomUUID(), studyPlan({ purpose }), 0)).status).toBe(200);
  });
});

describe('an administrator', () => {
  test('sees what was submitted and no drafts, and whose it is', async () => {
    const study = crypto.randomUUID();
    await write(study, studyPlan(), 0);
    expect((await read(study, administrator)).status).toBe(404);
    expect((await list(administrator)).map(({ id }) => id)).not.toContain(study);
    await set(study, 'submitted');
    const line = (await list(administrator)).find(({ id }) => id === study);
    expect(line).toMatchObject({ owner: { id: me, hasLeft: false }, isOwn: false, state: 'submitted' });
    await approve(study);
    await write(study, studyPlan({ title: 'Nog geen mening over' }), 1);
    expect((await read(study, administrator)).ok.study.versions.map(({ version }) => version)).toEqual([1]);
    expect((await list(administrator)).find(({ id }) => id === study)).toMatchObject({
      ...{ version: 1, state: 'approved' },
    });
    expect((await list(researcher)).find(({ id }) => id === study)).toMatchObject({
      ...{ version: 2, title: 'Nog geen mening over', state: 'draft' },
    });
    await set(study, 'submitted', 2);
    await set(study, 'draft', 2);
    expect((await list(administrator)).find(({ id }) => id === study)?.version).toBe(1);
  });

  test('approves, which is kept with who did it', async () => {
    const study = await submitted();
    const decided = { decidedAt: api.clock.at, decidedBy: { id: deciderId, name: deciderId } };
    const { versions } = (await approve(study)).ok.study;
    expect(versions).toMatchObject([{ version: 1, state: 'approved', refusal: null, ...decided }]);
    expect((await approve(study)).ok.study.versions).toEqual(versions);
    expect((await logged(study)).at(-1)).toEqual({ action: 'study-approved', role: 'administrator' });
  });

  test('refuses with a reason; what is decided stays decided', async () => {
    const study = await submitted();
    const input = { revision: 1, decision: 'refused' as const };
    const without = await api.call(decideStudy, { params: { study }, input, token: administrator });
    expect(failed(without)).toEqual([422, 'invalid-input', ['reason']]);
    expect((await refuse(study)).ok.study.versions[0]).toMatchObject({
      ...{ state: 'refused', refusal: 'more-than-needed' },
    });
    expect(failed(await approve(study))).toEqual([409, 'conflict', ['state']]);
    const colleague = await api.signIn(await newMember(api, ['administrator'], []));
    expect(failed(await refuse(study, 1, colleague))).toEqual([409, 'conflict', ['state']]);
    expect((await write(study, studyPlan(), 1)).ok.study.versions[0]?.version).toBe(2);
  });

  test('decides upon nothing that nobody submitted, or that was taken back', async () => {
    const study = await submitted();
    await set(study, 'draft');
    expect((await approve(study)).status).toBe(404);
    await set(study, 'submitted');
    expect(failed(await approve(study, 2))).toEqual([409, 'conflict', ['state']]);
  });

  test('two who decide otherwise at the same moment: one of them', async () => {
    const study = await submitted();
    const colleague = await api.signIn(await newMember(api, ['administrator'], []));
    const answers = await Promise.all([approve(study), refuse(study, 1, colleague)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const [version] = (await read(study)).ok.study.versions;
    expect(version?.state).toBe(answers[0].status === 200 ? 'approved' : 'refused');
  });

  test('does not submit or take back what is a researcher’s, and may close it', async () => {
    const study = await submitted();
    expect(failed(await set(study, 'draft', 1, administrator))[1]).toBe('not-allowed');
    expect((await set(study, 'closed', 1, administrator)).ok.study.closedAt).toBe(api.clock.at);
    expect((await logged(study)).at(-1)).toEqual({ action: 'study-closed', role: 'administrator' });
  });
});

describe('who is researcher and administrator', () => {
  test('needs somebody else for a study of their own, and decides upon those of others', async () => {
    const both = await api.signIn(await newMember(api, ['researcher', 'administrator'], []));
    const study = crypto.randomUUID();
    await write(study, studyPlan(), 0, both);
    await set(study, 'submitted', 1, both);
    expect(failed(await approve(study, 1, both)).slice(0, 2)).toEqual([403, 'own-study']);
    expect(failed(await refuse(study, 1, both)).slice(0, 2)).toEqual([403, 'own-study']);
    const other = await submitted();
    expect((await list(both)).map(({ id, isOwn }) => [id, isOwn])).toEqual(
      expect.arrayContaining([
        [study, true],
        [other, false],
      ]),
    );
    expect((await approve(other, 1, both)).status).toBe(200);
    expect((await set(other, 'closed', 1, both)).status).toBe(200);
    expect((await logged(other)).at(-1)).toEqual({ action: 'study-closed', role: 'administrator' });
    expect((await approve(study)).status).toBe(200);
  });
});
