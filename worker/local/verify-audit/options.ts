import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ChainHash } from '../../../shared/audit/lines.ts';

export interface VerifyOptions {
  exportPath: string;
  /** A head that was kept elsewhere; null when none was given. */
  head: string | null;
}

export const help = `npm run verify-audit -- EXPORT.ndjson [--head HASH]

Controleert een export van het logboek, zonder verbinding met wat dan ook: of er geen regel is veranderd, weggehaald
of bijgezet sinds het logboek werd verzegeld.

  --head HASH    een zegel dat eerder ergens anders is bewaard (64 tekens). Alleen daarmee is ook te zien of iemand
                 het einde heeft afgeknipt of het hele logboek opnieuw heeft verzegeld.

Eindigt met 0 als alles klopt, en anders met 1.`;

/**
 * Reads the command line; null when it makes no sense.
 * @param folder what paths are relative to
 */
export function readOptions(args: string[], folder: string): VerifyOptions | 'help' | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { head: { type: 'string' }, help: { type: 'boolean', default: false } },
    });
    if (values.help) return 'help';
    const [exportPath, ...rest] = positionals;
    const head = values.head?.trim().toLowerCase() ?? null;
    if (exportPath === undefined || rest.length > 0) return null;
    if (head !== null && !ChainHash.safeParse(head).success) return null;
    return { exportPath: resolve(folder, exportPath), head };
  } catch {
    return null;
  }
}
