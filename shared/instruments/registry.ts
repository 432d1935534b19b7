import { type Instrument, instrumentRef } from './define-instrument.ts';
import { neutralFrameV1 } from './neutral-frame.v1.ts';

/** The instruments that come with the product. Organisations add their own at run time. */
export const instruments: readonly Instrument[] = [neutralFrameV1];

/** The instrument of a `id@version`, or null when it is not among these. */
export function findInstrument(among: readonly Instrument[], ref: string): Instrument | null {
  return among.find((instrument) => instrumentRef(instrument) === ref) ?? null;
}
