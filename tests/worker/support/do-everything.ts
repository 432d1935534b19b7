import { env } from 'cloudflare:workers';
import { expect } from 'vitest';
import { readAudit, verifyAudit } from '../../../shared/api/audit.ts';
import { readDueList } from '../../../shared/api/due.ts';
import { fileEntry } from '../../../shared/api/entries.ts';
import { endpoints } from '../../../shared/api/registry.ts';
import type { EntrySubmission } from '../../../shared/domain/entry.ts';
import { defaultNorms } from '../../../shared/domain/norms.ts';
import { sha256Hex } from '../../../shared/privacy/sha-256.ts';
import { settings } from '../../../shared/settings/registry.ts';
import { insertSetting } from '../../../worker/db/queries/settings.ts';
import { insertAttempt } from '../../../worker/db/queries/sign-in-attempt.ts';
import { hourlySteps } from '../../../worker/jobs/hourly.ts';
import type { Steps } from '../../../worker/jobs/run-steps.ts';
import { attemptOf, finishSignIn } from '../../../worker/services/sessions/finish-sign-in.ts';
import { append } from '../rights/append.ts';
import { rowsOf } from '../rights/row.ts';
import { table } from '../rights/table.ts';
import { newThings, type Things } from '../rights/things.ts';
import { type TestApi, testApi } from './api.ts';
import { doDownloads } from './do-downloads.ts';
import { doReleases } from './do-releases.ts';
import type { Noting } from './noting.ts';
import { setUp } from './people.ts';
import { CASE_OPENED, goalAnswers, newCaseTag, submission } from './submissions.ts';

/** Does everything that the API can do. */
export async function doEverything({ db, during }: Noting): Promise<void> {
  const api = testApi({ db });
  const things = await newThings(api, { id: 'test', name: 'Testgemeente' });
  await during(() => setUp(api, { access: settings.access.initial }));
  const { teamId, people } = things;
  const caseTag = newCaseTag();
  const token = await api.signIn(people.practitioner.id);
  const file = async (input: EntrySubmission) => {
    const answer = await during(() => api.call(fileEntry, { input, params: { id: input.id }, token }));
    expect(answer.status).toBe(200);
    api.clock.at += 1000;
  };
  const entry = (form: string, more: object = {}) => submission({ form, caseTag, teamId, ...more });
  const goal = entry('goal', { answers: goalAnswers() });
  await file(entry('case-opened', { answers: CASE_OPENED }));
  await file(goal);
  await file(entry('goal', { answers: goalAnswers(), amends: goal.id }));
  await file(entry('retraction', { answers: { entry: goal.id, reason: 'wrong-case' } }));
  await file(entry('evaluation'));
  const back = { hereBefore: 'yes', caseNumber: '2' };
  await file(entry('case-opened', { caseTag: newCaseTag(), previousCaseTag: caseTag, answers: back }));
  await setUp(api, { teams: [{ id: 'next', name: 'Next' }] });
  await file(entry('transfer', { answers: { toTeam: 'next' } }));

  for (const endpoint of endpoints) {
    for (const row of rowsOf(table[endpoint.id])) {
      for (const role of row.roles) {
        const asked = await row.ask(things, role);
        await during(async () => {
          const as = await api.signIn(people[role].id);
          await api.call(endpoint, { ...asked, token: as } as Parameters<typeof api.call>[1]);
        });
      }
    }
  }
  await doDownloads(api, people.researcher.id, during);
  await doReleases(api, during);
  await leaveTheDirectory(things, during);
  await comeIn(api, `${people.researcher.id}@test.example`, during);
  const administrator = await api.signIn(people.administrator.id);
  const period = { from: '2026-06-01', to: '2026-06-30' };
  await during(() => api.call(readAudit, { input: period, token: administrator }));
  await during(() => api.call(verifyAudit, { input: { head: 'a'.repeat(64) }, token: administrator }));

  const again = await api.signIn(people.practitioner.id);
  api.clock.at += 3_600_000;
  const norms = {
    kind: 'norms',
    version: 100,
    value: { ...defaultNorms, firstGoalsDays: 1 },
    setAt: 0,
    setBy: '',
  };
  await insertSetting(env.DB, norms).run();
  await during(() => api.call(readDueList, { input: { scope: 'team', team: teamId }, token: again }));
  for (const years of [0, 4]) {
    for (let hour = 0; hour < 24; hour += 1) {
      const now = () => api.clock.at + (years * 8766 + hour) * 3_600_000;
      for (const step of Object.values<Steps[string]>(hourlySteps)) {
        await during(() => step({ ...api.around, now }));
      }
    }
  }
}

/** A browser loses a team's key, and then all of them. */
async function leaveTheDirectory(things: Things, during: Noting['during']): Promise<void> {
  const { people, teamId } = things;
  const { id: deviceId } = people.practitioner.device;
  const changes = [
    { kind: 'team-withdrawn', deviceId, teamId },
    { kind: 'device-removed', deviceId },
  ] as const;
  for (const change of changes) await during(() => append(things, people.coach, [change]));
}

/** Someone comes from the provider for the first time. */
async function comeIn({ around }: TestApi, account: string, during: Noting['during']): Promise<void> {
  const claims = { iss: 'https://id.example', sub: 'new', preferred_username: account, name: 'New' };
  const provider = {
    addressFor: () => Promise.reject(new Error('not begun here')),
    identify: async () => claims,
  };
  const [state, browser] = ['state', 'browser'];
  await insertAttempt(around.db, {
    stateHash: await sha256Hex(crypto, state),
    client: 'portal',
    redirectUri: '',
    clientState: '',
    clientChallenge: '',
    browserHash: await sha256Hex(crypto, browser),
    nonce: '',
    providerVerifier: '',
    expiresAt: around.now() + 1000,
  }).run();
  await during(async () => {
    const attempt = await attemptOf(around, state, browser);
    const beginning = { firstAdministrator: null, organisationName: null };
    const answer = new URLSearchParams({ state });
    await finishSignIn(around, provider, { attempt, answer, beginning });
  });
}
