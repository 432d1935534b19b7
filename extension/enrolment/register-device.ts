import { registerDevice as registerEndpoint } from '../../shared/api/keys.ts';
import { failure, type Result, success } from '../../shared/domain/errors.ts';
import { publicKeyText } from '../../shared/keys/derive-keys.ts';
import { callApi } from '../client/call-api.ts';
import type { Session } from '../session/session.ts';
import { makeAgreementKey } from '../vault/agreement-key.ts';
import { keepOwnDevice, type OwnDevice } from '../vault/own-device.ts';
import { signingKeys } from '../vault/signing-key.ts';
import { deviceLabel } from './device-label.ts';

/** This browser does not keep keys as it should: it gets none. */
export const unfitBrowser = failure('unexpected', ['browser']);

/**
 * Makes this browser a device of the member who is signed in, and makes it known to the API. Fails with `unexpected` for
 * `browser` when it can't keep keys; then nothing is known of it.
 */
export async function makeDevice(session: Session): Promise<Result<OwnDevice>> {
  const device = await newDevice().catch(() => null);
  if (!device || !(await keepOwnDevice(session.member.id, device).catch(() => false))) return unfitBrowser;
  const registered = await registerDevice(session, device);
  return registered.ok ? success(device) : registered;
}

/** Makes a device known to the API. The same again does no harm. */
export async function registerDevice({ token }: Session, device: OwnDevice): Promise<Result<object>> {
  const [signingKey, agreementKey] = await Promise.all([
    publicKeyText(device.signing.publicKey),
    publicKeyText(device.agreement.publicKey),
  ]);
  const label = deviceLabel(navigator.userAgent);
  const request = { id: device.id, kind: 'browser' as const, label, signingKey, agreementKey };
  return callApi(registerEndpoint, { params: {}, request, token });
}

async function newDevice(): Promise<OwnDevice> {
  const [agreement, signing] = await Promise.all([makeAgreementKey(), signingKeys()]);
  return { id: crypto.randomUUID(), kind: 'browser', agreement, signing };
}
