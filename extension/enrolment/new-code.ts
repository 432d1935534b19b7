import type { Directory } from '../../shared/directory/directory.ts';
import type { AddedDevice } from '../../shared/directory/schema.ts';
import { newRecoveryCode, recoveryCodeText, recoveryDeviceOf } from '../../shared/keys/recovery-code.ts';
import { introduced } from './introduced.ts';

/** A recovery code as it is printed, and the device that it is in the directory. */
export interface PaperCode {
  text: string;
  device: AddedDevice;
}

/** Makes a recovery code for a team or for a person. */
export async function newCode(
  directory: Pick<Directory, 'organisation' | 'root'>,
  kind: 'team-code' | 'personal-code',
  owner: string,
): Promise<PaperCode> {
  const code = newRecoveryCode();
  const { deviceId, signing, agreement } = await recoveryDeviceOf(code, directory);
  const device = await introduced({ id: deviceId, kind, signing, agreement }, owner);
  return { text: recoveryCodeText(code), device };
}
