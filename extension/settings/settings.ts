import type { Language } from '../../shared/domain/localised.ts';
import * as z from '../../shared/zod.ts';
import { stored } from '../storage/stored.ts';

export interface Settings {
  /** Where the API is: an origin, without a closing slash. */
  apiBase: string;
  language: Language;
}

const ApiBase = z.string().check(z.refine(isApiBase));
const SettingsSchema = z.strictObject({
  apiBase: z.optional(ApiBase),
  language: z.optional(z.enum(['nl', 'en'])),
});

const kept = stored('local', 'settings', SettingsSchema);

const defaults: Settings = {
  apiBase: ApiBase.safeParse(import.meta.env.WXT_DEFAULT_API).data ?? 'http://127.0.0.1:8787',
  language: 'nl',
};

/** The settings of this browser, with the defaults for what was never set. */
export async function readSettings(): Promise<Settings> {
  return withDefaults(await kept.read());
}

/** Changes some settings. Throws RangeError when `apiBase` is not the https origin of an API, or one on this machine. */
export async function writeSettings(change: Partial<Settings>): Promise<void> {
  const parsed = SettingsSchema.safeParse(change);
  if (!parsed.success) throw new RangeError('not a setting');
  await navigator.locks.request('settings', async () =>
    kept.write({ ...(await kept.read()), ...parsed.data }),
  );
}

/** Calls back when the settings changed. Returns the function that ends it. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  return kept.watch((settings) => changed(withDefaults(settings)));
}

function withDefaults(settings: z.infer<typeof SettingsSchema> | null): Settings {
  return {
    apiBase: settings?.apiBase ?? defaults.apiBase,
    language: settings?.language ?? defaults.language,
  };
}

/** Whether a text is the https origin of an API, or the origin of one on this machine. */
export function isApiBase(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, origin } = new URL(text);
  const isHere = hostname === '127.0.0.1' || hostname === 'localhost';
  return origin === text && (protocol === 'https:' || (protocol === 'http:' && isHere));
}
