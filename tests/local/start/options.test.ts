import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../worker/local/start/options.ts';

describe('the options of npm start', () => {
  it('need not be given', () => {
    expect(readOptions([])).toEqual({
      kind: 'start',
      options: { port: 8787, caseSystemPort: 8788, signInPort: 8789, isFresh: false, withBrowser: true },
    });
  });

  it('choose ports, start anew and leave the browser out', () => {
    const ports = ['--port', '9000', '--case-system-port', '9001', '--sign-in-port', '9002'];
    expect(readOptions([...ports, '--fresh', '--no-browser'])).toEqual({
      kind: 'start',
      options: { port: 9000, caseSystemPort: 9001, signInPort: 9002, isFresh: true, withBrowser: false },
    });
  });

  it('ask for help, whatever else there is', () => {
    expect(readOptions(['--help', '--fresh'])).toEqual({ kind: 'help' });
  });

  it.each([
    [['--prot', '9000'], 'Deze optie is er niet.'],
    [['fresh'], 'Deze optie is er niet.'],
    [['--port', 'abc'], 'Een poort is een getal van 1 tot en met 65535.'],
    [['--port', '0'], 'Een poort is een getal van 1 tot en met 65535.'],
    [['--port', '65536'], 'Een poort is een getal van 1 tot en met 65535.'],
    [['--port', '8788'], 'De API, het zaaksysteem en de inlogpagina hebben elk een eigen poort nodig.'],
    [
      ['--case-system-port', '8789'],
      'De API, het zaaksysteem en de inlogpagina hebben elk een eigen poort nodig.',
    ],
  ])('say what is wrong with %j', (args, message) => {
    expect(readOptions(args)).toEqual({ kind: 'wrong', message });
  });
});
