import { MOST_OPTIONS, Slug } from '../forms/schema.ts';
import * as z from '../zod.ts';
import type { Instrument } from './define-instrument.ts';
import { type InstrumentProblem, problemsOfInstrument } from './instrument-problems.ts';

const line = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
const localised = (most: number) => z.strictObject({ nl: line(most), en: line(most) });
const flag = z.exactOptional(z.literal(true));
const bound = z.exactOptional(z.int().check(z.minimum(-1_000_000), z.maximum(1_000_000)));

/** One list of options, sections or items never has the same code twice. */
const Item = z.strictObject({
  code: Slug,
  scope: z.enum(['family', 'child']),
  kind: z.exactOptional(z.enum(['yes-no-unknown', 'choice', 'choices', 'number', 'text', 'day'])),
  label: localised(300),
  hint: z.exactOptional(localised(300)),
  section: z.exactOptional(Slug),
  options: z.exactOptional(
    z
      .array(z.strictObject({ code: Slug, label: localised(150) }))
      .check(z.minLength(2), z.maxLength(MOST_OPTIONS)),
  ),
  min: bound,
  max: bound,
  required: flag,
  expected: flag,
});

const Declared = z.strictObject({
  item: Slug,
  meaning: z.record(Slug, z.enum(['safe', 'concerns', 'unsafe'])),
});

/** What an issue of the schema says beside its path, where its code does not say enough. */
export interface ProblemParams {
  problem: InstrumentProblem['problem'];
}

/**
 * An instrument that an organisation brings in itself: see `Instrument` and docs/instruments.md. Strict: it has no room
 * for weights or points, so that no score can be computed from it.
 */
export const InstrumentSchema = z
  .strictObject({
    id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/u)),
    version: z.int().check(z.minimum(1), z.maximum(9999)),
    name: localised(80),
    source: line(300),
    sections: z.exactOptional(
      z.array(z.strictObject({ code: Slug, title: localised(80) })).check(z.minLength(1), z.maxLength(20)),
    ),
    items: z.array(Item).check(z.minLength(1), z.maxLength(60)),
    conclusions: z.exactOptional(
      z.strictObject({ now: z.exactOptional(Declared), ahead: z.exactOptional(Declared) }),
    ),
  })
  .check(
    z.superRefine((value, context) => {
      const instrument: Instrument = value;
      for (const { path, problem } of problemsOfInstrument(instrument)) {
        const params: ProblemParams = { problem };
        context.issues.push({ code: 'custom', path, params, input: undefined });
      }
    }),
  );
