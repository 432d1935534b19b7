import type { Language } from '../../shared/domain/localised.ts';
import * as z from '../../shared/zod.ts';
import { stored } from '../storage/stored.ts';
import { ApiBase } from './api-base.ts';
import { readPolicy, watchPolicy } from './policy.ts';

export interface Settings {
  /** Where the API is: an origin, without a closing slash. */
  apiBase: string;
  language: Language;
}

const SettingsSchema = z.strictObject({
  apiBase: z.optional(ApiBase),
  language: z.optional(z.enum(['nl', 'en'])),
});

const kept = stored('local', 'settings', SettingsSchema);

const defaults: Settings = {
  apiBase: ApiBase.safeParse(import.meta.env.WXT_DEFAULT_API).data ?? 'http://127.0.0.1:8787',
  language: 'nl',
};

/** The settings of this browser: what the organisation set, else what the person set, else the defaults. */
export async function readSettings(): Promise<Settings> {
  const [policy, own] = await Promise.all([readPolicy(), kept.read()]);
  return {
    apiBase: policy.apiBase ?? own?.apiBase ?? defaults.apiBase,
    language: policy.language ?? own?.language ?? defaults.language,
  };
}

/**
 * Changes some settings of the person; what the organisation set goes on before them. Throws RangeError when `apiBase`
 * is not the https origin of an API, or one on this machine.
 */
export async function writeSettings(change: Partial<Settings>): Promise<void> {
  const parsed = SettingsSchema.safeParse(change);
  if (!parsed.success) throw new RangeError('not a setting');
  await navigator.locks.request('settings', async () =>
    kept.write({ ...(await kept.read()), ...parsed.data }),
  );
}

/** Calls back when the settings changed, whoever set them. Returns the function that ends it. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const renewed = () => void readSettings().then(changed);
  const endings = [kept.watch(renewed), watchPolicy(renewed)];
  return () => {
    for (const end of endings) end();
  };
}
