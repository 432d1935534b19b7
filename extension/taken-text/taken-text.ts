import { browser } from 'wxt/browser';
import { fromBase64Url, toBase64Url } from '../../shared/privacy/base64url.ts';
import * as z from '../../shared/zod.ts';
import { CaseRefSchema } from '../case-systems/tab-view.ts';
import { protect, unprotect } from '../vault/protect.ts';

/** Where a text that was taken from a page is to go. */
export const takenTargets = ['goal', 'note', 'help-question'] as const;
export type TakenTarget = (typeof takenTargets)[number];

/** More than this is no selection for a form; what comes after it is left out, and said to be. */
export const MOST_TAKEN = 10_000;

const TakenText = z.strictObject({
  target: z.enum(takenTargets),
  text: z.string().check(z.minLength(1), z.maxLength(MOST_TAKEN)),
  isCut: z.boolean(),
  /** The case that its tab showed; null when none was recognised, or more than one. */
  ref: z.nullable(CaseRefSchema),
  /** The tab it comes from. */
  tabId: z.int(),
});

/** A text that someone selected in a page and has yet to be put in a form. */
export type TakenText = z.infer<typeof TakenText>;

const key = 'taken-text';
const Box = z.strictObject({ iv: z.string(), data: z.string() });

/**
 * Keeps a text until it is put in a form or thrown away, at most for this session, in place of an earlier one. Only in
 * the browser's memory, and there encrypted with the device key.
 */
export async function keepTaken(taken: TakenText): Promise<void> {
  const { iv, data } = await protect(key, taken);
  const box = { iv: toBase64Url(iv), data: toBase64Url(new Uint8Array(data)) };
  await browser.storage.session.set({ [key]: box });
}

/** The text that waits; null when there is none. */
export async function readTaken(): Promise<TakenText | null> {
  const box = Box.safeParse((await browser.storage.session.get(key))[key]).data;
  const iv = box && fromBase64Url(box.iv);
  const data = box && fromBase64Url(box.data);
  if (!iv || !data) return null;
  return TakenText.safeParse(await unprotect(key, { iv, data: data.buffer })).data ?? null;
}

/** Throws it away. */
export async function forgetTaken(): Promise<void> {
  await browser.storage.session.remove(key);
}

/**
 * Lets one window at a time take the text that waits. It goes when `use` says that it has it; otherwise it stays.
 */
export async function consumeTaken(use: (taken: TakenText) => Promise<boolean>): Promise<void> {
  await navigator.locks.request(key, async () => {
    const taken = await readTaken();
    if (taken && (await use(taken))) await forgetTaken();
  });
}

/** Calls back when another text waits, or none any more (null). Returns the function that ends it. */
export function watchTaken(changed: (taken: TakenText | null) => void): () => void {
  const listener = (changes: object) => {
    if (key in changes) void readTaken().then(changed);
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}
