import type { AddedDevice } from '../../shared/directory/schema.ts';
import { publicKeyText } from '../../shared/keys/derive-keys.ts';

/** A device as the directory introduces it. */
export async function introduced(
  {
    id,
    kind,
    signing,
    agreement,
  }: Pick<AddedDevice, 'id' | 'kind'> & Record<'signing' | 'agreement', CryptoKeyPair>,
  owner: string,
): Promise<AddedDevice> {
  const [signingKey, agreementKey] = await Promise.all([
    publicKeyText(signing.publicKey),
    publicKeyText(agreement.publicKey),
  ]);
  return { id, kind, owner, signingKey, agreementKey };
}
