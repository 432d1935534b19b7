import * as z from '../zod.ts';
import { defineSetting } from './define-setting.ts';

/**
 * What leaves the device of what people type. `sealed`: every text, sealed for the team. `never`: only the case number,
 * sealed; all other texts stay on the device where they were typed.
 */
const Texts = z.strictObject({ send: z.enum(['sealed', 'never']) });
export type Texts = z.infer<typeof Texts>;

export const textsSetting = defineSetting({
  kind: 'texts',
  name: { nl: 'Wat mensen typen', en: 'What people type' },
  schema: Texts,
  initial: { send: 'sealed' },
});
