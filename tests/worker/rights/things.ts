import { expect } from 'vitest';
import { fileEntry } from '../../../shared/api/entries.ts';
import { type Role, roles } from '../../../shared/domain/roles.ts';
import { publicKeyText } from '../../../shared/keys/derive-keys.ts';
import { insertDevice } from '../../../worker/db/queries/keys.ts';
import { caseKeyOf } from '../../../worker/services/cases/case-key.ts';
import type { TestApi } from '../support/api.ts';
import { setUp } from '../support/people.ts';
import { CASE_OPENED, goalAnswers, newCaseTag, submission } from '../support/submissions.ts';

/** Someone with one role, and the browser that is theirs. */
export interface Person {
  id: string;
  name: string;
  sessionId: string;
  device: OwnDevice;
}

export interface OwnDevice {
  id: string;
  signing: CryptoKeyPair;
  signingKey: string;
  agreementKey: string;
}

/** A name that is part of no other name. Of letters: digits could come to look like a number of somebody. */
export function newName(of: string): string {
  const letters = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) =>
    String.fromCharCode(97 + (byte % 26)),
  );
  return `${of}-${letters.join('')}`;
}

/** A team with everything that can be asked about: people in every role, and a case. No two teams share a word. */
export interface Things {
  api: TestApi;
  organisation: { id: string; name: string };
  teamId: string;
  teamName: string;
  people: Record<Role, Person>;
  caseTag: string;
  caseKey: string;
  entryId: string;
  /** Stands in the answers of the case and nowhere else. */
  goalId: string;
  /** What the API holds for the practitioner's browser. */
  wrapped: string;
}

export async function newThings(api: TestApi, organisation: Things['organisation']): Promise<Things> {
  const teamId = newName('team');
  const teamName = newName('Team');
  await setUp(api, { organisation, teams: [{ id: teamId, name: teamName }] });
  const people = {} as Record<Role, Person>;
  for (const role of roles) people[role] = await newPerson(api, organisation, role, teamId);
  const token = await api.signIn(people.practitioner.id);
  const caseTag = newCaseTag();
  const file = async (form: string, answers: object) => {
    const input = submission({ form, caseTag, teamId, answers: { ...answers } });
    expect((await api.call(fileEntry, { input, params: { id: input.id }, token })).status).toBe(200);
    return input.id;
  };
  const entryId = await file('case-opened', CASE_OPENED);
  const goalId = crypto.randomUUID();
  await file('goal', goalAnswers(goalId));
  const wrapped = `w1.${'w'.repeat(87)}.${newName('wrapped')}`;
  await api.around.db
    .prepare('INSERT INTO wrapped_key (device_id, scope, epoch, wrapped) VALUES (?1, ?2, 1, ?3)')
    .bind(people.practitioner.device.id, `team:${teamId}`, wrapped)
    .run();
  await api.around.db
    .prepare('INSERT INTO wrapped_key (device_id, scope, epoch, wrapped) VALUES (?1, ?2, 1, ?3)')
    .bind(people.coach.device.id, `team:${teamId}`, wrapped)
    .run();
  const caseKey = await caseKeyOf(api.around, caseTag);
  return { api, organisation, teamId, teamName, people, caseTag, caseKey, entryId, goalId, wrapped };
}

/** Someone new in a team. */
export async function newPerson(
  api: TestApi,
  organisation: Things['organisation'],
  role: Role,
  teamId: string,
): Promise<Person> {
  const [id, name] = [newName(role), newName('Naam')];
  const member = { id, name, roles: [role], teams: [teamId], account: `${id}@test.example` };
  await setUp(api, { organisation, members: [member] });
  return { id, name, sessionId: await newSession(api, id), device: await newBrowser(api, id) };
}

/** A session that nobody uses. */
export async function newSession(api: TestApi, memberId: string): Promise<string> {
  const before = await sessionsOf(api, memberId);
  await api.signIn(memberId);
  const after = await sessionsOf(api, memberId);
  return after.find((id) => !before.includes(id)) ?? '';
}

async function sessionsOf(api: TestApi, memberId: string): Promise<string[]> {
  const { results } = await api.around.db
    .prepare('SELECT id FROM session WHERE member_id = ?1')
    .bind(memberId)
    .all<{ id: string }>();
  return results.map(({ id }) => id);
}

export async function newBrowser(api: TestApi, memberId: string): Promise<OwnDevice> {
  const device = await newDeviceKeys();
  const { id, signingKey, agreementKey } = device;
  const owner = { memberId, teamId: null };
  const row = { id, kind: 'browser', ...owner, label: 'Browser', signingKey, agreementKey } as const;
  await insertDevice(api.around.db, { ...row, createdAt: api.clock.at }).run();
  return device;
}

export async function newDeviceKeys(): Promise<OwnDevice> {
  const make = async (name: string, usages: ('sign' | 'verify' | 'deriveBits')[]) =>
    (await crypto.subtle.generateKey({ name, namedCurve: 'P-256' }, false, usages)) as CryptoKeyPair;
  const signing = await make('ECDSA', ['sign', 'verify']);
  const agreement = await make('ECDH', ['deriveBits']);
  return {
    id: crypto.randomUUID(),
    signing,
    signingKey: await publicKeyText(signing.publicKey),
    agreementKey: await publicKeyText(agreement.publicKey),
  };
}

/** Every word by which any of it could be told from what others have. */
export function marksOf({ people, ...things }: Things): string[] {
  const { teamId, teamName, caseTag, caseKey, entryId, goalId, wrapped } = things;
  return [
    ...[teamId, teamName, caseTag, caseKey, entryId, goalId, wrapped],
    ...Object.values(people).flatMap(({ id, name, sessionId, device }) => [id, name, sessionId, device.id]),
  ];
}
