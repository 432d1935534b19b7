import { browser } from 'wxt/browser';
import type { Recognition } from '../../shared/case-systems/recognition.ts';
import * as z from '../../shared/zod.ts';

export const CaseRefSchema = z.strictObject({
  system: z.string().check(z.minLength(1), z.maxLength(40)),
  number: z.string().check(z.minLength(1), z.maxLength(40)),
});

const Cases = z.array(CaseRefSchema).check(z.maxLength(50));
const Systems = z.array(z.string().check(z.maxLength(40))).check(z.maxLength(50));

export const RecognitionSchema: z.ZodMiniType<Recognition> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('looking'), cases: Cases }),
  z.strictObject({ kind: z.literal('case'), case: CaseRefSchema }),
  z.strictObject({ kind: z.literal('several'), cases: Cases }),
  z.strictObject({ kind: z.literal('broken'), systems: Systems, cases: Cases }),
]);

/**
 * What a tab shows, as background keeps it in `storage.session`. `shows` is the conclusion for the whole tab;
 * `frames` is what each of its documents said, by the document's own token.
 */
export const TabView = z.strictObject({
  shows: RecognitionSchema,
  frames: z.record(z.string(), z.strictObject({ frameId: z.int(), shows: RecognitionSchema })),
});

export type TabView = z.infer<typeof TabView>;

const prefix = 'tab:';

/** The key of a tab's view in `storage.session`; only background writes it. */
export function tabViewKey(tabId: number): string {
  return `${prefix}${tabId}`;
}

/** What the tab shows; nothing recognised when background never heard of it. */
export async function readTabView(tabId: number): Promise<TabView> {
  const key = tabViewKey(tabId);
  return parseTabView((await browser.storage.session.get(key))[key]);
}

/** Calls back when what a tab shows changes. Returns the function that ends it. */
export function onTabViewChanged(changed: (tabId: number, view: TabView) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (key.startsWith(prefix)) changed(Number(key.slice(prefix.length)), parseTabView(newValue));
    }
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}

function parseTabView(stored: unknown): TabView {
  const parsed = TabView.safeParse(stored);
  return parsed.success ? parsed.data : { shows: { kind: 'none' }, frames: {} };
}
