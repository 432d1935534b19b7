import { recoverKeys } from '../../shared/api/keys.ts';
import { isGranted } from '../../shared/directory/directory.ts';
import { scopeOfTeam, teamOfScope } from '../../shared/directory/schema.ts';
import type { Result } from '../../shared/domain/errors.ts';
import { callApi } from '../client/call-api.ts';
import { currentSession, type Session } from '../session/session.ts';
import { forgetKeyring, keepKeyring, readStoredKeyring } from '../vault/keyring.ts';
import { forgetOwnDevice, type OwnDevice, readOwnDevice } from '../vault/own-device.ts';
import { changeDirectory } from './change-directory.ts';
import { readMark, writeMark } from './device-mark.ts';
import { type Enrolment, type EnrolmentStep, enrolmentOf, storedEnrolment } from './enrolment.ts';
import { holdsTheSame, keyringFrom, keysOpenedBy } from './open-keys.ts';
import { type KeysRead, readKeys } from './read-keys.ts';
import { makeDevice, registerDevice, unfitBrowser } from './register-device.ts';
import { dueRenewal, firstOf } from './renew-keys.ts';
import { isTurnedAway } from './turned-away.ts';

const lock = 'enrolment';

/** One thing at a time is done with keys, in whichever context. */
export function withEnrolment<T>(change: () => Promise<T>): Promise<T> {
  return navigator.locks.request(lock, change) as Promise<T>;
}

/**
 * Asks the API how it stands with keys and does what can be done without anyone: makes this browser known, takes keys
 * that were given, renews those that somebody should not have any more. May be called at any moment and be killed at
 * any moment. Whoever asks while another asked already and has yet to begin, need not wait.
 */
export async function lookAtKeys(): Promise<void> {
  const { pending = [] } = await navigator.locks.query();
  if (pending.some(({ name }) => name === lock)) return;
  await withEnrolment(look);
}

/** The same for someone who has the lock. */
export async function look(): Promise<void> {
  const session = await currentSession();
  if (!session || !mayHaveKeys(session)) return;
  const found = await stateOf(session);
  const before = await enrolmentOf(session.member.id);
  if (found.ok) await storedEnrolment.write(found.value);
  else if (before) await storedEnrolment.write({ ...before, error: found.code });
  else
    await storedEnrolment.write({
      ...emptyEnrolment(session),
      step: await guess(session),
      error: found.code,
    });
}

/** Keys are for those who work with cases. The API decides; this only spares it the question. */
export function mayHaveKeys({ member }: Session): boolean {
  return member.roles.some((role) => role === 'practitioner' || role === 'coach');
}

async function stateOf(session: Session): Promise<Result<Enrolment>> {
  const memberId = session.member.id;
  let device = await readOwnDevice(memberId);
  const read = await readKeys(session, device?.id ?? null);
  if (!read.ok) return read;
  if (!device) {
    const step = await whyNotBegin(session, read.value);
    if (step) return inState(session, read.value, step);
    const made = await makeDevice(session);
    if (!made.ok) return made === unfitBrowser ? inState(session, read.value, 'unfit') : made;
    device = made.value;
  } else if (isOver(read.value, device)) {
    await forgetKeyring(memberId);
    await forgetOwnDevice(memberId);
    await writeMark(memberId, { deviceId: device.id, isEnded: true });
    return inState(session, read.value, 'ended');
  } else if (read.value.device === null && device.kind === 'browser') {
    const registered = await registerDevice(session, device);
    if (!registered.ok) return registered;
  }
  if (!read.value.directory.devices.has(device.id))
    return inState(session, read.value, stepOutside(session, read.value));
  return admitted(session, device, read.value);
}

/** A browser that had keys, or need not bother anyone, waits for someone to choose. */
async function whyNotBegin({ member }: Session, { directory }: KeysRead): Promise<EnrolmentStep | null> {
  const mark = await readMark(member.id);
  if (mark) return mark.isEnded ? 'ended' : 'lost';
  const own = [...directory.devices.values()].filter(
    ({ owner, isActive }) => owner === member.id && isActive,
  );
  return own.some(({ kind }) => kind === 'personal-code') ? 'has-code' : null;
}

function isOver({ device: known, directory }: KeysRead, { id }: OwnDevice): boolean {
  return known?.isEnded === true || directory.devices.get(id)?.isActive === false;
}

function stepOutside({ member }: Session, { directory }: KeysRead): EnrolmentStep {
  const isCoach = member.roles.includes('coach');
  if (directory.head.sequence === 0) return isCoach ? 'first' : 'wait-for-coach';
  const hasKey = member.teams.some(({ id }) => directory.keys.has(scopeOfTeam(id)));
  return isCoach || hasKey ? 'waiting' : 'wait-for-coach';
}

/** Takes what was given, does what is due, and takes again what came of that. */
async function admitted(session: Session, device: OwnDevice, given: KeysRead): Promise<Result<Enrolment>> {
  const read = await withRecovered(session, device, given);
  const taken = await takeKeys(session, device, read);
  if (!taken) return inState(session, read, 'unfit');
  const { changes, findNew } = await dueRenewal(read, device.id);
  if (changes.length === 0) return inState(session, read, 'ready');
  const findKey = firstOf(findNew, keysOpenedBy(device, read.directory, read.wrapped));
  await changeDirectory({ session, directory: read.directory, signer: device, changes, findKey });
  const again = await readKeys(session, device.id);
  if (!again.ok) return again;
  await takeKeys(session, device, again.value);
  return inState(session, again.value, 'ready');
}

/** What is wrapped for a code on paper is given apart, and only when the browser lacks something. */
async function withRecovered(session: Session, { id, kind }: OwnDevice, read: KeysRead): Promise<KeysRead> {
  if (kind === 'browser') return read;
  const known = await readStoredKeyring(session.member.id);
  const own = read.directory.devices.get(id);
  const lacksSome = [...read.directory.keys].some(([scope, keys]) => {
    const teamId = teamOfScope(scope);
    const held = known?.teams.filter((one) => one.teamId === teamId) ?? [];
    return teamId !== null && isGranted(own, scope) && held.length < keys.length;
  });
  if (!lacksSome) return read;
  const { token } = session;
  const answer = await callApi(recoverKeys, { params: {}, request: { deviceId: id }, token });
  return answer.ok ? { ...read, wrapped: answer.value.wrapped } : read;
}

/** Keeps the keys that were wrapped for this device, and forgets those of teams that it is no longer granted. */
export async function takeKeys(session: Session, device: OwnDevice, read: KeysRead): Promise<boolean> {
  const memberId = session.member.id;
  const { directory, wrapped } = read;
  const teams = directory.devices.get(device.id)?.teams ?? new Set<string>();
  const before = await readStoredKeyring(memberId);
  const keyring = await keyringFrom(directory, keysOpenedBy(device, directory, wrapped), teams, before);
  if (keyring && !holdsTheSame(before, keyring) && !(await keepKeyring(memberId, keyring))) return false;
  if (device.kind === 'browser') await writeMark(memberId, { deviceId: device.id, isEnded: false });
  return true;
}

async function inState(session: Session, read: KeysRead, step: EnrolmentStep): Promise<Result<Enrolment>> {
  const { member } = session;
  const device = await readOwnDevice(member.id);
  const own = device ? read.directory.devices.get(device.id) : undefined;
  const lacking = member.teams.filter(
    ({ id }) => !isGranted(own, scopeOfTeam(id)) || !read.directory.keys.has(scopeOfTeam(id)),
  );
  const isCoach = member.roles.includes('coach');
  const isAway = await isTurnedAway();
  return {
    ok: true,
    value: {
      memberId: member.id,
      step,
      lacking,
      toBegin: isCoach ? lacking.filter(({ id }) => !read.directory.keys.has(scopeOfTeam(id))) : [],
      requests: read.pending.map(({ deviceId }) => deviceId).filter((id) => id !== device?.id && !isAway(id)),
      error: null,
      checkedAt: Date.now(),
    },
  };
}

function emptyEnrolment({ member }: Session): Omit<Enrolment, 'step' | 'error'> {
  return { memberId: member.id, lacking: [], toBegin: [], requests: [], checkedAt: Date.now() };
}

/** Without an answer: what this browser knows by itself. */
async function guess({ member }: Session): Promise<EnrolmentStep> {
  if (await readStoredKeyring(member.id)) return 'ready';
  return (await readMark(member.id)) ? 'lost' : 'waiting';
}
