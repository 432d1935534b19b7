import type { RequestOf } from '../../../shared/api/endpoint.ts';
import { appendDirectory } from '../../../shared/api/keys.ts';
import type { Directory } from '../../../shared/directory/directory.ts';
import { foldDirectory } from '../../../shared/directory/fold-directory.ts';
import { type AddedDevice, type Change, type Scope, scopeOfTeam } from '../../../shared/directory/schema.ts';
import { prepareAppend } from '../../../shared/keys/prepare-append.ts';
import { keyMade, newScopeKey } from '../../../shared/keys/scope-key.ts';
import type { Bytes } from '../../../shared/privacy/web-crypto.ts';
import { readDirectoryEntries } from '../../../worker/db/queries/keys.ts';
import { run } from '../../../worker/db/read.ts';
import { newDeviceKeys, type Person, type Things } from './things.ts';

type Request = RequestOf<typeof appendDirectory>;

/** The keys of each organisation, as their devices would have them. */
const keys = new Map<string, Map<Scope, Bytes>>();

/** A recovery code that a practitioner or a coach makes for themselves. Lets their browser in first where it is not. */
export async function newCodeOf(things: Things, role: 'practitioner' | 'coach'): Promise<Request> {
  await begin(things);
  if (role === 'practitioner') await letIn(things, things.people.practitioner);
  const person = things.people[role];
  const { id, signingKey, agreementKey } = await newDeviceKeys();
  const device: AddedDevice = { id, kind: 'personal-code', owner: person.id, signingKey, agreementKey };
  const request = await prepared(things, person, [{ kind: 'device-added', device, teams: [things.teamId] }]);
  return { ...request, devices: [{ id, label: 'Herstelcode' }] };
}

/** The first coach begins the organisation's keys and those of the team. */
async function begin(things: Things): Promise<void> {
  const { teamId, people, organisation } = things;
  if (keys.has(organisation.id)) return;
  const made = new Map<Scope, Bytes>([
    ['organisation', newScopeKey()],
    [scopeOfTeam(teamId), newScopeKey()],
  ]);
  keys.set(organisation.id, made);
  const names = [...made].map(([scope, key]) =>
    keyMade({ organisation: organisation.id, scope, epoch: 1 }, key),
  );
  const first: Change = { kind: 'device-added', device: browserOf(people.coach), teams: [teamId] };
  // What the matrix left there stands for such a key; here come real ones.
  await things.api.around.db
    .prepare('DELETE FROM wrapped_key WHERE scope = ?1')
    .bind(scopeOfTeam(teamId))
    .run();
  await append(things, people.coach, [first, ...(await Promise.all(names))]);
}

async function letIn(things: Things, person: Person): Promise<void> {
  if ((await directoryOf(things)).devices.has(person.device.id)) return;
  const change: Change = { kind: 'device-added', device: browserOf(person), teams: [things.teamId] };
  await append(things, things.people.coach, [change]);
}

/** Makes changes to the directory by someone's browser. */
export async function append(things: Things, as: Person, changes: Change[]): Promise<void> {
  const { api } = things;
  const input = await prepared(things, as, changes);
  const answer = await api.call(appendDirectory, { input, token: await api.signIn(as.id) });
  if (answer.status !== 200) throw new Error(answer.text);
}

async function prepared(things: Things, { device }: Person, changes: Change[]): Promise<Request> {
  const signer = { deviceId: device.id, privateKey: device.signing.privateKey };
  const result = await prepareAppend(
    await directoryOf(things),
    signer,
    changes,
    async (scope) => keys.get(things.organisation.id)?.get(scope) ?? null,
  );
  if (!result.ok) throw new Error(result.why);
  const { entries, wrapped } = result.append;
  return { entries, wrapped };
}

async function directoryOf({ api, organisation }: Things): Promise<Directory> {
  const entries = await run(api.around.db, readDirectoryEntries(api.around.db));
  const folded = await foldDirectory(crypto, organisation.id, entries, null);
  if (!folded.ok) throw new Error(folded.why);
  return folded.directory;
}

function browserOf({ id: owner, device: { id, signingKey, agreementKey } }: Person): AddedDevice {
  return { id, kind: 'browser', owner, signingKey, agreementKey };
}
