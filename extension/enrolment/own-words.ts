import { publicKeyText } from '../../shared/keys/derive-keys.ts';
import { wordsOf } from '../../shared/keys/six-words.ts';
import { currentSession } from '../session/session.ts';
import { readSettings } from '../settings/settings.ts';
import { readOwnDevice } from '../vault/own-device.ts';
import { readKnown } from './known-directory.ts';

/** The six words of this browser, for a colleague to compare; null while it is no device or saw no directory. */
export async function ownWords(): Promise<string[] | null> {
  const [session, { apiBase }] = await Promise.all([currentSession(), readSettings()]);
  const [device, { pin }] = await Promise.all([
    session && readOwnDevice(session.member.id),
    readKnown(apiBase),
  ]);
  if (!device || !pin) return null;
  const [signingKey, agreementKey] = await Promise.all([
    publicKeyText(device.signing.publicKey),
    publicKeyText(device.agreement.publicKey),
  ]);
  return wordsOf({ root: pin.root, signingKey, agreementKey });
}
