import { parseArgs } from 'node:util';

export interface StartOptions {
  port: number;
  caseSystemPort: number;
  /** Of the demo provider. The same every time: people are known by where they sign in. */
  signInPort: number;
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
  --sign-in-port GETAL      poort van de inlogpagina van de demo (8789)
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
        'sign-in-port': { type: 'string', default: '8789' },
        browser: { type: 'boolean', default: true },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return { kind: 'help' };
    const port = portOf(values.port);
    const caseSystemPort = portOf(values['case-system-port']);
    const signInPort = portOf(values['sign-in-port']);
    if (port === null || caseSystemPort === null || signInPort === null) {
      return { kind: 'wrong', message: 'Een poort is een getal van 1 tot en met 65535.' };
    }
    if (new Set([port, caseSystemPort, signInPort]).size < 3) {
      return {
        kind: 'wrong',
        message: 'De API, het zaaksysteem en de inlogpagina hebben elk een eigen poort nodig.',
      };
    }
    const { fresh: isFresh, browser: withBrowser } = values;
    return { kind: 'start', options: { port, caseSystemPort, signInPort, isFresh, withBrowser } };
  } catch {
    return { kind: 'wrong', message: 'Deze optie is er niet.' };
  }
}

function portOf(text: string): number | null {
  const port = Number(text);
  return /^\d{1,5}$/.test(text) && port >= 1 && port <= 65_535 ? port : null;
}
