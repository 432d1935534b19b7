import { milestoneDefinitions } from '../milestones/registry.ts';
import * as z from '../zod.ts';
import { defineSetting } from './define-setting.ts';

const kinds = milestoneDefinitions.map(({ kind }) => kind) as [string, ...string[]];

/** Kinds of milestones about which nobody is reminded any more. They still happen, and still count. */
const Prompts = z.strictObject({
  off: z
    .array(z.enum(kinds))
    .check(z.refine((off) => new Set(off).size === off.length, { error: 'kinds differ' })),
});
export type Prompts = z.infer<typeof Prompts>;

export const promptsSetting = defineSetting({
  kind: 'prompts',
  name: { nl: 'Herinneringen', en: 'Reminders' },
  schema: Prompts,
  initial: { off: [] },
});
