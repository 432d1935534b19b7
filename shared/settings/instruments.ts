import { type Instrument, instrumentRef } from '../instruments/define-instrument.ts';
import { InstrumentSchema } from '../instruments/instrument-schema.ts';
import { neutralFrameV1 } from '../instruments/neutral-frame.v1.ts';
import { instruments as productInstruments } from '../instruments/registry.ts';
import * as z from '../zod.ts';
import { defineSetting } from './define-setting.ts';

/**
 * The safety instruments of an organisation. `own` holds every version it ever published: what was filled in with one
 * stays readable, so none is changed or left out (see `frozenInstruments`). `offered` are those for new checklists, the
 * usual one first.
 */
const Instruments = z
  .strictObject({
    own: z.array(InstrumentSchema).check(z.maxLength(30)),
    offered: z.array(z.string().check(z.maxLength(80))).check(z.minLength(1), z.maxLength(10)),
  })
  .check(
    z.superRefine(({ own, offered }, context) => {
      const refs = [...productInstruments, ...own].map(instrumentRef);
      for (const [index, instrument] of own.entries()) {
        if (refs.indexOf(instrumentRef(instrument)) !== productInstruments.length + index) {
          context.issues.push({ code: 'custom', path: ['own', index, 'version'], input: undefined });
        }
      }
      for (const [index, ref] of offered.entries()) {
        if (!refs.includes(ref) || offered.indexOf(ref) !== index) {
          context.issues.push({ code: 'custom', path: ['offered', index], input: undefined });
        }
      }
    }),
  );
export type Instruments = z.infer<typeof Instruments>;

export const instrumentsSetting = defineSetting({
  kind: 'instruments',
  name: { nl: 'Veiligheidschecklists', en: 'Safety checklists' },
  schema: Instruments,
  initial: { own: [], offered: [instrumentRef(neutralFrameV1)] },
});

/** Every instrument that may stand in an entry of the organisation: the product's and its own. */
export function knownInstruments({ own }: Pick<Instruments, 'own'>): readonly Instrument[] {
  return [...productInstruments, ...own];
}

/** The instruments for a new checklist, the usual one first. */
export function offeredInstruments({ own, offered }: Instruments): readonly Instrument[] {
  const known = knownInstruments({ own });
  return offered.flatMap((ref) => known.find((instrument) => instrumentRef(instrument) === ref) ?? []);
}

/** The paths in `next` of published versions that were changed; `own` itself when one was left out. */
export function frozenInstruments(before: Instruments, next: Instruments): string[] {
  const paths = before.own.flatMap((published) => {
    const index = next.own.findIndex((one) => instrumentRef(one) === instrumentRef(published));
    if (index === -1) return ['own'];
    return JSON.stringify(next.own[index]) === JSON.stringify(published) ? [] : [`own.${index}`];
  });
  return [...new Set(paths)];
}
