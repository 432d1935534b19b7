import * as z from '../../shared/zod.ts';
import { readSettings } from '../settings/settings.ts';
import { stored } from '../storage/stored.ts';

/** Why the directory that an API showed last is not believed. While it is not, nothing is sealed and no key is given. */
export const directoryRefusal = stored(
  'local',
  'directory-refused',
  z.strictObject({ apiBase: z.string(), why: z.string() }),
);

/** Whether the directory of the API in use is refused now. */
export async function isDirectoryRefused(): Promise<boolean> {
  const [refusal, { apiBase }] = await Promise.all([directoryRefusal.read(), readSettings()]);
  return refusal?.apiBase === apiBase;
}

/** Remembers whether what the API shows is believed. */
export async function noteRefusal(apiBase: string, why: string | null): Promise<void> {
  if (why !== null) await directoryRefusal.write({ apiBase, why });
  else if ((await directoryRefusal.read()) !== null) await directoryRefusal.remove();
}
