import { parseArgs } from 'node:util';

export interface StartOptions {
  port: number;
  caseSystemPort: number;
  /** Throw away what earlier starts kept. */
  isFresh: boolean;
  withBrowser: boolean;
}

export type Request =
  | { kind: 'start'; options: StartOptions }
  | { kind: 'help' }
  | { kind: 'wrong'; message: string };

export const help = `npm start -- [opties]

  --fresh                   begin opnieuw: gooi de demo van eerdere keren weg
  --port GETAL              poort van de API (8787)
  --case-system-port GETAL  poort van het voorbeeld-zaaksysteem (8788)
  --no-browser              open geen browser, zeg alleen wat je zelf opent
  --help                    deze uitleg

Wat de demo bewaart, staat in .doelspoor/ (of in de map die DOELSPOOR_DATA_DIR noemt).
DOELSPOOR_BROWSER kiest een browser, DOELSPOOR_HEADLESS=1 opent hem zonder venster.`;

/** Reads the command line. */
export function readOptions(args: string[]): Request {
  try {
    const { values } = parseArgs({
      args,
      allowNegative: true,
      options: {
        fresh: { type: 'boolean', default: false },
        port: { type: 'string', default: '8787' },
        'case-system-port': { type: 'string', default: '8788' },
        browser: { type: 'boolean', default: true },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return { kind: 'help' };
    const port = portOf(values.port);
    const caseSystemPort = portOf(values['case-system-port']);
    if (port === null || caseSystemPort === null) {
      return { kind: 'wrong', message: 'Een poort is een getal van 1 tot en met 65535.' };
    }
    if (port === caseSystemPort) {
      return { kind: 'wrong', message: 'De API en het zaaksysteem hebben elk een eigen poort nodig.' };
    }
    return {
      kind: 'start',
      options: { port, caseSystemPort, isFresh: values.fresh, withBrowser: values.browser },
    };
  } catch {
    return { kind: 'wrong', message: 'Deze optie is er niet.' };
  }
}

function portOf(text: string): number | null {
  const port = Number(text);
  return /^\d{1,5}$/.test(text) && port >= 1 && port <= 65_535 ? port : null;
}
