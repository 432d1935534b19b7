import { env } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import { fileEntry } from '../../shared/api/entries.ts';
import { removeMember } from '../../shared/api/members.ts';
import { readStudies, setStudyState, writeStudy } from '../../shared/api/studies.ts';
import { commit } from '../../worker/db/commit.ts';
import { deleteCase } from '../../worker/db/queries/retention.ts';
import { auditOf } from '../../worker/services/rights.ts';
import { acting } from './support/acting.ts';
import { testApi } from './support/api.ts';
import { newMember, newPractitioner, setUp } from './support/people.ts';
import { leftOf, releaseThere } from './support/releases-there.ts';
import { rows } from './support/rows.ts';
import { newStudy, studyPlan } from './support/studies.ts';
import { CASE_OPENED, newCaseTag, submission } from './support/submissions.ts';

const api = testApi();
await setUp(api);
const by = await newMember(api, ['administrator'], []);
const administrator = await api.signIn(by);

async function newResearcher() {
  const id = await newMember(api, ['researcher'], []);
  const study = await newStudy(env.DB, { ownerId: id, state: 'approved', by });
  return { id, study, token: await api.signIn(id) };
}

const close = (study: string, token: string) =>
  api.call(setStudyState, { params: { study }, input: { to: 'closed', revision: 1 }, token });
const statesOf = async (study: string) =>
  (
    await rows<{ state: string; key: string | null }>(
      'SELECT state, key FROM release WHERE study_id = ? ORDER BY number',
      study,
    )
  ).map(({ state, key }) => [state, key === null ? 'no key' : 'key']);
const keyOf = async (study: string) =>
  (await rows<{ key: string | null }>('SELECT key FROM study WHERE id = ?', study))[0]?.key;

const NOTHING = { cases: 0, files: 0, parts: 0, counts: 0, tickets: 0 };
const EVERYTHING = { cases: 1, files: 1, parts: 1, counts: 1, tickets: 1 };

describe('a study that closes', () => {
  test('takes its keys and files with it, and no other’s; what was released when is still known', async () => {
    const { id, study, token } = await newResearcher();
    const other = await newStudy(env.DB, { ownerId: id, state: 'approved', by });
    const ready = await releaseThere({ studyId: study, askedBy: id, state: 'ready' });
    const making = await releaseThere({ studyId: study, askedBy: id, state: 'making' });
    const kept = await releaseThere({ studyId: other, askedBy: id, state: 'ready' });
    expect(await keyOf(study)).toMatch(/^[0-9a-f]{64}$/);
    const closed = await close(study, token);
    expect(closed.ok.study).toMatchObject({ closedAt: api.clock.at, versions: [{ state: 'approved' }] });
    expect([await leftOf(ready), await leftOf(making)]).toEqual([NOTHING, NOTHING]);
    expect(await statesOf(study)).toEqual([
      ['expired', 'no key'],
      ['cancelled', 'no key'],
    ]);
    expect(await keyOf(study)).toBeNull();
    expect(await leftOf(kept)).toEqual(EVERYTHING);
    expect([await statesOf(other), await keyOf(other)]).toEqual([[['ready', 'key']], '0'.repeat(64)]);
  });

  test('stays closed: nothing of it is written, submitted or decided upon any more', async () => {
    const { study, token } = await newResearcher();
    await close(study, token);
    const closedAt = api.clock.at;
    api.clock.at += 1000;
    expect((await close(study, token)).ok.study.closedAt).toBe(closedAt);
    const params = { study };
    const plan = studyPlan({ title: 'Een ander plan' });
    const written = await api.call(writeStudy, { params, input: { plan, basedOn: 1 }, token });
    expect([written.status, written.error.fields]).toEqual([409, ['state']]);
    const submitted = { to: 'submitted', revision: 1 } as const;
    const sent = await api.call(setStudyState, { params, input: submitted, token });
    expect([sent.status, sent.error.fields]).toEqual([409, ['state']]);
  });

  test('each new study has a key of its own, that no answer has', async () => {
    const { token } = await newResearcher();
    const keys = [];
    for (let n = 0; n < 2; n += 1) {
      const study = crypto.randomUUID();
      const input = { plan: studyPlan(), basedOn: 0 };
      const answer = await api.call(writeStudy, { params: { study }, input, token });
      const key = await keyOf(study);
      expect(key).toMatch(/^[0-9a-f]{64}$/);
      expect(answer.text).not.toContain(key);
      keys.push(key);
    }
    expect(keys[0]).not.toBe(keys[1]);
  });
});

describe('a researcher who leaves', () => {
  test('can fetch nothing any more: no tokens, no tickets, no release that goes on or stands ready', async () => {
    const { id, study } = await newResearcher();
    const colleague = await newResearcher();
    await releaseThere({ studyId: study, askedBy: id, state: 'ready' });
    const stopped = await releaseThere({ studyId: study, askedBy: id, state: 'preview' });
    const kept = await releaseThere({ studyId: colleague.study, askedBy: colleague.id, state: 'ready' });
    const token = `INSERT INTO research_token (id, member_id, token_hash, name, made_at, expires_at)
                   VALUES (?1, ?2, ?3, 'script', 0, 1)`;
    for (const member of [id, colleague.id]) {
      await env.DB.prepare(token).bind(crypto.randomUUID(), member, crypto.randomUUID()).run();
    }
    const left = await api.call(removeMember, { params: { member: id }, input: {}, token: administrator });
    expect(left.status).toBe(200);
    const ended = (member: string) =>
      rows('SELECT ended_at AS endedAt FROM research_token WHERE member_id = ?', member);
    expect([await ended(id), await ended(colleague.id)]).toEqual([
      [{ endedAt: api.clock.at }],
      [{ endedAt: null }],
    ]);
    expect(await statesOf(study)).toEqual([
      ['expired', 'key'],
      ['cancelled', 'key'],
    ]);
    expect(await rows('SELECT 1 FROM download_ticket WHERE member_id = ?', id)).toEqual([]);
    expect((await leftOf(stopped)).cases).toBe(0);
    expect([await leftOf(kept), await statesOf(colleague.study)]).toEqual([EVERYTHING, [['ready', 'key']]]);
  });

  test('leaves studies that an administrator can see and close', async () => {
    const { id, study } = await newResearcher();
    await api.call(removeMember, { params: { member: id }, input: {}, token: administrator });
    const { studies } = (await api.call(readStudies, { input: {}, token: administrator })).ok;
    expect(studies.find((one) => one.id === study)?.owner).toEqual({ id, name: id, hasLeft: true });
    expect((await close(study, administrator)).status).toBe(200);
  });
});

describe('a case that is deleted after its term', () => {
  test('leaves its pseudonym in releases, and nothing by which it or its family can be found', async () => {
    const { team, token } = await newPractitioner(api);
    const input = submission({
      form: 'case-opened',
      caseTag: newCaseTag(),
      teamId: team,
      answers: CASE_OPENED,
    });
    await api.call(fileEntry, { input, params: { id: input.id }, token });
    const [found] = await rows<{ caseId: string }>(
      'SELECT case_id AS caseId FROM entry WHERE id = ?',
      input.id,
    );
    const caseId = found?.caseId ?? '';
    const { id, study } = await newResearcher();
    const release = await releaseThere({ studyId: study, askedBy: id, state: 'ready', caseId });
    const context = acting('administrator');
    const what = { action: 'case-deleted', recordKind: 'case', recordId: caseId } as const;
    await commit(env.DB, { changes: deleteCase(env.DB, caseId), audit: [auditOf(context, what)] });
    expect(await rows('SELECT 1 FROM case_file WHERE id = ?', caseId)).toEqual([]);
    expect(await rows('SELECT * FROM release_case WHERE release_id = ?', release)).toEqual([
      { release_id: release, pseudonym: 'c_1', case_id: null, class: '' },
    ]);
  });
});
