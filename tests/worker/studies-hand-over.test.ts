import { env } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import { listResearchReleases, makeDownloadTicket } from '../../shared/api/downloads.ts';
import { removeMember } from '../../shared/api/members.ts';
import { listReleases, readRelease } from '../../shared/api/releases.ts';
import {
  handOverStudy,
  readStudies,
  readStudy,
  setStudyState,
  writeStudy,
} from '../../shared/api/studies.ts';
import { testApi } from './support/api.ts';
import { newReady } from './support/packages.ts';
import { newMember, setUp } from './support/people.ts';
import { releaseThere } from './support/releases-there.ts';
import { rows } from './support/rows.ts';
import { fetchBytes, newTokenOf } from './support/scripts.ts';
import { newStudy, studyPlan } from './support/studies.ts';

const api = testApi();
await setUp(api);
const by = await newMember(api, ['administrator'], []);
const administrator = await api.signIn(by);

const newResearcher = () => newMember(api, ['researcher'], []);
const give = (study: string, from: string, to: string, token = administrator) =>
  api.call(handOverStudy, { params: { study }, input: { from, to }, token });
const refused = ({ status, error }: Awaited<ReturnType<typeof give>>) => [status, error.code, error.fields];
const ownerOf = async (study: string) =>
  (await rows<{ owner: string }>('SELECT owner_id AS owner FROM study WHERE id = ?', study))[0]?.owner;
const statesOf = async (study: string) =>
  (await rows<{ state: string }>('SELECT state FROM release WHERE study_id = ?', study)).map(
    (one) => one.state,
  );

describe('a study that is handed over', () => {
  test('is with its releases the other researcher’s, and nothing of it the former one’s any more', async () => {
    const [from, to] = [await newResearcher(), await newResearcher()];
    const release = await newReady(env.DB, { ownerId: from });
    const kept = await newReady(env.DB, { ownerId: from });
    const [found] = await rows<{ study: string }>(
      'SELECT study_id AS study FROM release WHERE id = ?',
      release.id,
    );
    const study = found?.study ?? '';
    const [before, after] = [await api.signIn(from), await api.signIn(to)];
    const [script, other] = [await newTokenOf(api, from), await newTokenOf(api, to)];
    const of = { input: {}, params: { release: release.id } };
    const { path } = (await api.call(makeDownloadTicket, { ...of, token: before })).ok;

    const given = await give(study, from, to);
    expect(given.ok.study).toMatchObject({ id: study, owner: { id: to, hasLeft: false }, isOwn: false });

    const seen = { input: {}, params: { study } };
    for (const answer of [
      await api.call(readStudy, { ...seen, token: before }),
      await api.call(listReleases, { ...seen, token: before }),
      await api.call(readRelease, { ...of, token: before }),
      await api.call(makeDownloadTicket, { ...of, token: before }),
      await api.call(writeStudy, {
        params: { study },
        input: { plan: studyPlan(), basedOn: 1 },
        token: before,
      }),
    ]) {
      expect([answer.status, answer.error.code]).toEqual([404, 'not-found']);
    }
    const listed = (await api.call(readStudies, { input: {}, token: before })).ok.studies;
    expect(listed.map(({ id }) => id)).not.toContain(study);
    expect((await fetchBytes(path, {}, api)).status).not.toBe(200);
    const list = async (token: string) => {
      const init = { headers: { authorization: `Bearer ${token}` } };
      const answer = await fetchBytes(listResearchReleases.path, init, api);
      return (JSON.parse(answer.text()) as { releases: { id: string }[] }).releases.map(({ id }) => id);
    };
    expect(await list(script)).toEqual([kept.id]);
    expect(await list(other)).toEqual([release.id]);
    const whole = `/api/research/releases/${release.id}/package`;
    const as = (token: string) => fetchBytes(whole, { headers: { authorization: `Bearer ${token}` } }, api);
    expect([(await as(script)).status, (await as(other)).status]).toEqual([404, 200]);
    expect((await api.call(readStudy, { ...seen, token: after })).ok.study).toMatchObject({
      ...{ isOwn: true, versions: [{ state: 'approved' }] },
    });
    expect((await api.call(listReleases, { ...seen, token: after })).ok.releases).toMatchObject([
      { id: release.id, askedBy: { id: from } },
    ]);
  });

  test('is logged with who got it, once however often it is sent', async () => {
    const [from, to] = [await newResearcher(), await newResearcher()];
    const study = await newStudy(env.DB, { ownerId: from, state: 'approved', by });
    for (const _ of [1, 2]) expect((await give(study, from, to)).status).toBe(200);
    const logged = (id: string) =>
      rows(
        'SELECT action, record_kind AS kind, role FROM audit_event WHERE record_id = ? AND member_id = ?',
        id,
        by,
      );
    expect([await logged(study), await logged(to)]).toEqual([
      [{ action: 'study-handed-over', kind: 'study', role: 'administrator' }],
      [{ action: 'study-received', kind: 'member', role: 'administrator' }],
    ]);
  });

  test('goes along with what was written in it since, which the other researcher writes on', async () => {
    const [from, to] = [await newResearcher(), await newResearcher()];
    const study = await newStudy(env.DB, { ownerId: from, state: 'approved', by });
    const input = (title: string, basedOn: number) => ({ plan: studyPlan({ title }), basedOn });
    const params = { study };
    await api.call(writeStudy, { params, input: input('Het vervolg', 1), token: await api.signIn(from) });
    await give(study, from, to);
    const written = await api.call(writeStudy, {
      params,
      input: input('Mijn vervolg', 2),
      token: await api.signIn(to),
    });
    expect(written.ok.study.versions).toMatchObject([
      { version: 2, state: 'draft', plan: { title: 'Mijn vervolg' } },
      { version: 1, state: 'approved' },
    ]);
  });

  test('of a researcher who left can be made again by who gets it; later leaving of the first changes nothing', async () => {
    const [from, to] = [await newResearcher(), await newResearcher()];
    const study = await newStudy(env.DB, { ownerId: from, state: 'approved', by });
    await releaseThere({ studyId: study, askedBy: from, state: 'ready' });
    const leave = (member: string) =>
      api.call(removeMember, { params: { member }, input: {}, token: administrator });
    const last = await newResearcher();
    expect((await give(study, from, to)).status).toBe(200);
    await leave(from);
    expect(await statesOf(study)).toEqual(['ready']);
    await leave(to);
    expect(await statesOf(study)).toEqual(['expired']);
    expect((await give(study, to, last)).ok.study.owner).toEqual({ id: last, name: last, hasLeft: false });
  });
});

describe('a study is not handed over', () => {
  test('by who has it or gets it: who may use what was approved is for two people', async () => {
    const both = await newMember(api, ['researcher', 'administrator'], []);
    const [token, researcher] = [await api.signIn(both), await newResearcher()];
    const own = await newStudy(env.DB, { ownerId: both, state: 'approved', by });
    const other = await newStudy(env.DB, { ownerId: researcher, state: 'approved', by });
    expect(refused(await give(own, both, researcher, token)).slice(0, 2)).toEqual([403, 'own-study']);
    expect(refused(await give(other, researcher, both, token)).slice(0, 2)).toEqual([403, 'own-study']);
    expect([await ownerOf(own), await ownerOf(other)]).toEqual([both, researcher]);
    expect((await give(own, both, researcher)).status).toBe(200);
  });

  test('by a researcher, and one that nobody submitted by nobody', async () => {
    const [from, to] = [await newResearcher(), await newResearcher()];
    const study = await newStudy(env.DB, { ownerId: from, state: 'approved', by });
    expect(refused(await give(study, from, to, await api.signIn(from)))[1]).toBe('not-allowed');
    const draft = await newStudy(env.DB, { ownerId: from, state: 'draft' });
    expect(refused(await give(draft, from, to)).slice(0, 2)).toEqual([404, 'not-found']);
  });

  test('to who is no researcher here', async () => {
    const from = await newResearcher();
    const gone = await newResearcher();
    await api.call(removeMember, { params: { member: gone }, input: {}, token: administrator });
    const study = await newStudy(env.DB, { ownerId: from, state: 'approved', by });
    for (const to of [gone, 'nobody', await newMember(api, ['coach'], [])]) {
      expect(refused(await give(study, from, to))).toEqual([422, 'invalid-input', ['to']]);
    }
  });

  test('while it waits for a decision, or when it is closed', async () => {
    const [from, to] = [await newResearcher(), await newResearcher()];
    const waiting = await newStudy(env.DB, { ownerId: from, state: 'submitted' });
    expect(refused(await give(waiting, from, to))).toEqual([409, 'conflict', ['state']]);
    const closed = await newStudy(env.DB, { ownerId: from, state: 'approved', by });
    const input = { to: 'closed', revision: 1 } as const;
    await api.call(setStudyState, { params: { study: closed }, input, token: administrator });
    expect(refused(await give(closed, from, to))).toEqual([409, 'conflict', ['state']]);
  });

  test('twice: of two administrators at the same moment one does it, and the other hears so', async () => {
    const [from, one, two] = [await newResearcher(), await newResearcher(), await newResearcher()];
    const study = await newStudy(env.DB, { ownerId: from, state: 'approved', by });
    const colleague = await api.signIn(await newMember(api, ['administrator'], []));
    const answers = await Promise.all([give(study, from, one), give(study, from, two, colleague)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await ownerOf(study)).toBe(answers[0].status === 200 ? one : two);
    expect(refused(await give(study, from, await newResearcher()))).toEqual([...[409, 'conflict', ['from']]]);
  });
});
