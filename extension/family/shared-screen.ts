import { browser } from 'wxt/browser';
import { type Audience, audienceCodes } from '../../shared/family/audience.ts';
import { fromBase64Url, toBase64Url } from '../../shared/privacy/base64url.ts';
import * as z from '../../shared/zod.ts';
import { CaseRefSchema } from '../case-systems/tab-view.ts';
import { type Protected, protect, unprotect } from '../vault/protect.ts';

/** What is shared with a family, and with whom. */
export interface SharedCase {
  /** Null when the mode was switched on where no case was recognised. */
  ref: { system: string; number: string } | null;
  /** Empty while nobody said who look along: then nothing of the case shows. */
  audience: Audience;
  /** Goals about safety that the practitioner put on the screen for this sitting. */
  safetyGoals: readonly string[];
}

/** `shared` is null while it is being opened, and when it can't be opened: the screen stays a shared one. */
export type Sharing = { isOn: false } | { isOn: true; shared: SharedCase | null };

const SharedCaseSchema: z.ZodMiniType<SharedCase> = z.strictObject({
  ref: z.nullable(CaseRefSchema),
  audience: z.array(z.enum(audienceCodes)),
  safetyGoals: z.array(z.string()).check(z.maxLength(100)),
});

/** One key for the whole device: all windows and all pages of the extension are in the mode together. */
const key = 'shared-screen';
const local = () => browser.storage.local;

/** Whether a family may be looking at this screen. Whatever lies there that can't be read counts as yes. */
export async function isSharing(): Promise<boolean> {
  return (await stored()) !== undefined;
}

/** The mode, and what is shared. */
export async function readSharing(): Promise<Sharing> {
  return open(await stored());
}

/** Calls back when the mode changed, in whichever window: at once that it is on, then with what is shared. */
export function watchSharing(changed: (sharing: Sharing) => void): () => void {
  let newest: unknown;
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (!(key in changes)) return;
    const value = changes[key]?.newValue ?? undefined;
    newest = value;
    changed(value === undefined ? { isOn: false } : { isOn: true, shared: null });
    if (value === undefined) return;
    void open(value).then((sharing) => {
      if (newest === value) changed(sharing);
    });
  };
  local().onChanged.addListener(listener);
  return () => local().onChanged.removeListener(listener);
}

/** Switches the mode on, or says anew with whom. It is on afterwards, even where nothing can be protected. */
export async function startSharing(shared: SharedCase): Promise<void> {
  const box = await protect(key, shared).catch(() => null);
  await local().set({ [key]: box ? boxText(box) : '' });
}

/** Switches the mode off. Only for what someone does on purpose. */
export async function stopSharing(): Promise<void> {
  await local().remove(key);
}

async function stored(): Promise<unknown> {
  return (await local().get(key))[key] ?? undefined;
}

async function open(value: unknown): Promise<Sharing> {
  if (value === undefined) return { isOn: false };
  const box = typeof value === 'string' ? boxOf(value) : null;
  const opened = box && (await unprotect(key, box).catch(() => null));
  return { isOn: true, shared: SharedCaseSchema.safeParse(opened).data ?? null };
}

/** Text: `storage.local` keeps no bytes. */
function boxText({ iv, data }: Protected): string {
  return `${toBase64Url(iv)}.${toBase64Url(new Uint8Array(data))}`;
}

function boxOf(text: string): Protected | null {
  const [iv, data] = text.split('.').map(fromBase64Url);
  return iv && data ? { iv, data: data.buffer } : null;
}
