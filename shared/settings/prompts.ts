import { reminderDefinitions } from '../milestones/reminders.ts';
import * as z from '../zod.ts';
import { defineSetting } from './define-setting.ts';

const kinds = reminderDefinitions.map(({ kind }) => kind) as [string, ...string[]];

const days = (max: number, otherwise: number) =>
  z._default(z.int().check(z.minimum(1), z.maximum(max)), otherwise);

/**
 * Whom the product reminds, and how often. `off`: kinds of milestones about which nobody is reminded any more; they
 * still happen, and still count. `quietDays`: how long the same reminder keeps quiet in a case when nobody answers it.
 * `cooldownDays`: how long a case keeps quiet after a reminder; 1 is until the next day. `perDay`:
 * how many new reminders one person sees in a day.
 */
const Prompts = z.strictObject({
  off: z
    .array(z.enum(kinds))
    .check(z.refine((off) => new Set(off).size === off.length, { error: 'kinds differ' })),
  quietDays: days(90, 7),
  cooldownDays: days(30, 1),
  perDay: days(100, 8),
});
export type Prompts = z.infer<typeof Prompts>;

export const promptsSetting = defineSetting({
  kind: 'prompts',
  name: { nl: 'Herinneringen', en: 'Reminders' },
  schema: Prompts,
  initial: { off: [], quietDays: 7, cooldownDays: 1, perDay: 8 },
});
