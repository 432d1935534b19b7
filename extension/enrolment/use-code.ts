import { recoverKeys } from '../../shared/api/keys.ts';
import type { DirectoryDevice } from '../../shared/directory/directory.ts';
import type { ErrorCode } from '../../shared/domain/errors.ts';
import {
  parseRecoveryCode,
  type RecoveryCodeFault,
  type RecoveryDevice,
  recoveryDeviceOf,
} from '../../shared/keys/recovery-code.ts';
import { callApi } from '../client/call-api.ts';
import { currentSession, type Session } from '../session/session.ts';
import { keepOwnDevice, type OwnDevice, readOwnDevice } from '../vault/own-device.ts';
import { changeDirectory } from './change-directory.ts';
import { writeMark } from './device-mark.ts';
import { introduced } from './introduced.ts';
import { look, takeKeys, withEnrolment } from './look-at-keys.ts';
import { keysOpenedBy } from './open-keys.ts';
import { type KeysRead, readKeys } from './read-keys.ts';
import { makeDevice, unfitBrowser } from './register-device.ts';

/** Why a recovery code does not help. */
export type CodeProblem =
  | RecoveryCodeFault
  /** Whole, but not of this organisation. */
  | 'unknown'
  /** Of this organisation, but replaced by another. */
  | 'replaced'
  | 'other-team'
  | 'other-person'
  /** This browser can't keep keys. */
  | 'unfit'
  | ErrorCode;

export type CodeUsed = { ok: true; kind: 'team-code' | 'personal-code' } | { ok: false; why: CodeProblem };

/**
 * Gets the keys with a recovery code. With that of a team this browser is let in as if a colleague had done it. With
 * her own it uses the code's keys without being let in: for a desktop that is thrown away at the end of the day.
 */
export async function useRecoveryCode(text: string): Promise<CodeUsed> {
  const parsed = parseRecoveryCode(text);
  if (!parsed.ok) return parsed;
  const session = await currentSession();
  if (!session) return refused('not-signed-in');
  return withEnrolment(async () => {
    const own = await readOwnDevice(session.member.id);
    const read = await readKeys(session, own?.id ?? null);
    if (!read.ok) return refused(read.code);
    const { directory } = read.value;
    const paper = await recoveryDeviceOf(parsed.code, directory);
    const known = directory.devices.get(paper.deviceId);
    const problem = problemWith(known, session);
    if (!known || problem) return refused(problem ?? 'unknown');
    const used =
      known.kind === 'personal-code'
        ? await useOwn(session, read.value, paper)
        : await useOfTeam(session, read.value, paper, known, own);
    await look();
    return used;
  });
}

function problemWith(known: DirectoryDevice | undefined, { member }: Session): CodeProblem | null {
  if (!known || known.kind === 'browser') return 'unknown';
  if (!known.isActive) return 'replaced';
  if (known.kind === 'personal-code') return known.owner === member.id ? null : 'other-person';
  return member.teams.some(({ id }) => id === known.owner) ? null : 'other-team';
}

async function useOwn(session: Session, read: KeysRead, paper: RecoveryDevice): Promise<CodeUsed> {
  const { deviceId, signing, agreement } = paper;
  const device: OwnDevice = { id: deviceId, kind: 'personal-code', signing, agreement };
  const recovered = await recover(session, deviceId);
  if (!recovered.ok) return recovered;
  const isKept =
    (await keepOwnDevice(session.member.id, device).catch(() => false)) &&
    (await takeKeys(session, device, { ...read, wrapped: recovered.wrapped }));
  if (!isKept) return refused('unfit');
  await writeMark(session.member.id, null);
  return { ok: true, kind: 'personal-code' };
}

async function useOfTeam(
  session: Session,
  read: KeysRead,
  paper: RecoveryDevice,
  known: DirectoryDevice,
  own: OwnDevice | null,
): Promise<CodeUsed> {
  const { directory } = read;
  const made = own?.kind === 'browser' ? { ok: true as const, value: own } : await makeDevice(session);
  if (!made.ok) return refused(made === unfitBrowser ? 'unfit' : made.code);
  const device = made.value;
  const recovered = await recover(session, paper.deviceId);
  if (!recovered.ok) return recovered;
  const teamId = known.owner;
  const isIn = directory.devices.has(device.id);
  const changed = await changeDirectory({
    session,
    directory,
    signer: { id: paper.deviceId, signing: paper.signing },
    findKey: keysOpenedBy({ id: paper.deviceId, agreement: paper.agreement }, directory, recovered.wrapped),
    changes: isIn
      ? [{ kind: 'team-granted', deviceId: device.id, teamId }]
      : [{ kind: 'device-added', device: await introduced(device, session.member.id), teams: [teamId] }],
  });
  return changed.ok ? { ok: true, kind: 'team-code' } : refused(changed.code);
}

type Recovered = { ok: true; wrapped: KeysRead['wrapped'] } | { ok: false; why: CodeProblem };

async function recover({ token }: Session, deviceId: string): Promise<Recovered> {
  const answer = await callApi(recoverKeys, { params: {}, request: { deviceId }, token });
  return answer.ok ? { ok: true, wrapped: answer.value.wrapped } : refused(answer.code);
}

function refused(why: CodeProblem): { ok: false; why: CodeProblem } {
  return { ok: false, why };
}
