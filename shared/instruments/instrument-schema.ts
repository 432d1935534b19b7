import { Slug } from '../forms/schema.ts';
import * as z from '../zod.ts';

const line = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
const localised = (most: number) => z.strictObject({ nl: line(most), en: line(most) });

/** An instrument that an organisation brings in itself: see `Instrument`. Its questions have different codes. */
export const InstrumentSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/u)),
  version: z.int().check(z.minimum(1), z.maximum(9999)),
  name: localised(80),
  source: line(300),
  items: z
    .array(
      z.strictObject({
        code: Slug,
        scope: z.enum(['family', 'child']),
        label: localised(300),
        hint: z.exactOptional(localised(300)),
      }),
    )
    .check(
      z.minLength(1),
      z.maxLength(60),
      z.refine((items) => new Set(items.map(({ code }) => code)).size === items.length, {
        error: 'codes differ',
      }),
    ),
});
