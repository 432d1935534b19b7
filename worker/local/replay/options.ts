import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Day, isDay } from '../../../shared/time/day.ts';

export interface ReplayOptions {
  eventsPath: string;
  outPath: string;
  /** Null: the last day of the month of the last line. */
  cutOn: Day | null;
}

export const help = `npm run replay -- EVENTS.ndjson --out FILE.json [--cut JJJJ-MM-DD]

Dient een log van gebeurtenissen in bij de diensten van het product, op een lege database, en schrijft de maten
zoals ze op de peildag staan.

  --out FILE.json    waar de maten komen te staan
  --cut JJJJ-MM-DD   peildag; zonder: de laatste dag van de maand van de laatste regel

Een regel die niet bruikbaar is, wordt met nummer en reden gemeld; de rest gaat door. Eindigt met 1 als er geen
enkele regel bruikbaar was.`;

/**
 * Reads the command line; null when it makes no sense.
 * @param folder what paths are relative to
 */
export function readOptions(args: string[], folder: string): ReplayOptions | 'help' | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        cut: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return 'help';
    const [eventsPath, ...rest] = positionals;
    const { out, cut: cutOn = null } = values;
    if (eventsPath === undefined || rest.length > 0 || out === undefined) return null;
    if (cutOn !== null && !isDay(cutOn)) return null;
    return { eventsPath: resolve(folder, eventsPath), outPath: resolve(folder, out), cutOn };
  } catch {
    return null;
  }
}
