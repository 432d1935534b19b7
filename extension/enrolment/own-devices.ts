import {
  type DeviceRecord,
  endDevice as endEndpoint,
  readDevices as readEndpoint,
} from '../../shared/api/keys.ts';
import { failure, type Result, success } from '../../shared/domain/errors.ts';
import { callApi } from '../client/call-api.ts';
import { currentSession } from '../session/session.ts';
import { forgetKeyring } from '../vault/keyring.ts';
import { forgetOwnDevice, readOwnDevice } from '../vault/own-device.ts';
import { readMark, writeMark } from './device-mark.ts';
import { look, withEnrolment } from './look-at-keys.ts';
import { makeDevice, unfitBrowser } from './register-device.ts';

/** A device or recovery code, and whether it is what this browser uses. */
export interface DeviceLine extends DeviceRecord {
  isHere: boolean;
}

/** Her own devices and codes, those of her teams' recovery sheets, and for a coach the team's. Without those that ended. */
export async function readDeviceLines(): Promise<Result<DeviceLine[]>> {
  const session = await currentSession();
  if (!session) return failure('not-signed-in');
  const answer = await callApi(readEndpoint, { params: {}, request: {}, token: session.token });
  if (!answer.ok) return answer;
  const own = await readOwnDevice(session.member.id);
  return success(
    answer.value.devices
      .filter(({ endedAt }) => endedAt === null)
      .map((device) => ({ ...device, isHere: device.id === own?.id })),
  );
}

/** Says that a device or code is lost or not used any more. A device of the team makes new keys. */
export async function endDevice(deviceId: string): Promise<Result<null>> {
  const session = await currentSession();
  if (!session) return failure('not-signed-in');
  return withEnrolment(async () => {
    const { token } = session;
    const answer = await callApi(endEndpoint, { params: { device: deviceId }, request: {}, token });
    if (!answer.ok) return answer;
    await look();
    return success(null);
  });
}

/** Takes the keys off this browser, also when the API can't be reached to tell it. */
export async function leaveThisBrowser(): Promise<Result<null>> {
  const session = await currentSession();
  if (!session) return failure('not-signed-in');
  const { token, member } = session;
  return withEnrolment(async () => {
    const device = await readOwnDevice(member.id);
    if (device?.kind === 'browser') {
      const answer = await callApi(endEndpoint, { params: { device: device.id }, request: {}, token });
      if (!answer.ok && answer.code !== 'not-found') return answer;
      await writeMark(member.id, { deviceId: device.id, isEnded: true });
    }
    await forgetKeyring(member.id);
    await forgetOwnDevice(member.id);
    await look();
    return success(null);
  });
}

/**
 * Begins anew in a browser that lost its keys or whose device was ended: a new device, for a colleague to let in. The
 * one it was is reported lost, as nobody can use it any more.
 */
export async function askAnew(): Promise<Result<null>> {
  const session = await currentSession();
  if (!session) return failure('not-signed-in');
  const { token, member } = session;
  return withEnrolment(async () => {
    const mark = await readMark(member.id);
    if (mark && !mark.isEnded) {
      const ended = await callApi(endEndpoint, { params: { device: mark.deviceId }, request: {}, token });
      if (!ended.ok && ended.code !== 'not-found') return ended;
    }
    await writeMark(member.id, null);
    const made = await makeDevice(session);
    await look();
    if (!made.ok) return made === unfitBrowser ? unfitBrowser : made;
    return success(null);
  });
}
