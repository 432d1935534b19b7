import { open, writeFile } from 'node:fs/promises';
import { monthEnd } from '../../../shared/time/period.ts';
import { measureCells } from './measure-cells.ts';
import { meetingCells } from './meeting-cells.ts';
import { observationCells } from './observation-cells.ts';
import { help, type ReplayOptions, readOptions } from './options.ts';
import { type LineCounts, replayLog } from './replay-log.ts';

// npm runs in the project's folder, whatever folder it was called from.
const options = readOptions(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
if (options === 'help') console.log(help);
else if (options === null) {
  console.error(help);
  process.exitCode = 1;
} else process.exitCode = await replay(options);

async function replay({ eventsPath, outPath, cutOn: chosenCut }: ReplayOptions): Promise<number> {
  for (const [path, flag, problem] of [
    [eventsPath, 'r', 'Dit bestand is niet te lezen'],
    [outPath, 'a', 'Hier kan niet geschreven worden'],
  ] as const) {
    if (await canOpen(path, flag)) continue;
    console.error(`${problem}: ${path}`);
    return 1;
  }
  // The runtime takes a while to load: not before there is something to do.
  const { startFilingService } = await import('./filing-service.ts');
  const service = await startFilingService((line) => console.error(line));
  try {
    const { lines, meetings, recorded } = await replayLog(eventsPath, service, {
      onUnusable: (lineNumber, reason) => console.error(`regel ${lineNumber}: ${reason}`),
      onProgress: (lineNumber) => console.error(`${lineNumber} regels gelezen`),
    });
    report(lines);
    if (recorded === null) {
      console.error('Geen enkele regel was bruikbaar; er is niets geschreven.');
      return 1;
    }
    const cutOn = chosenCut ?? monthEnd(recorded.lastOn);
    console.log(
      chosenCut
        ? `Peildag: ${cutOn}`
        : `Peildag: ${cutOn}, de laatste dag van de maand van de laatste regel (anders: --cut)`,
    );
    const units = await service.ask('/units', { cutOn });
    const teamIds = units.map(({ teamId }) => teamId);
    const found = {
      meta: { cut: cutOn, lines },
      measures: {
        ...measureCells(units, cutOn),
        ...meetingCells({ teamIds, meetings, recorded }, cutOn),
      },
      ...observationCells(await service.ask('/observations', { cutOn }), cutOn),
    };
    await writeFile(outPath, `${JSON.stringify(found, null, 1)}\n`);
    console.log(`Geschreven: ${outPath}`);
    return lines.filed > 0 ? 0 : 1;
  } finally {
    await service.stop();
  }
}

function report({ filed, known, meetings, withoutForm, unusable }: LineCounts): void {
  console.log(`${filed} regels ingediend, ${known} keer opnieuw gestuurd, ${unusable} niet bruikbaar`);
  if (meetings > 0) console.log(`${meetings} leerbijeenkomsten`);
  for (const [type, count] of Object.entries(withoutForm)) {
    console.log(`${count} × ${type}: nog geen formulier`);
  }
}

/** Looked at before the log is filed: a large one takes a while. */
async function canOpen(path: string, flag: 'r' | 'a'): Promise<boolean> {
  const file = await open(path, flag).catch(() => null);
  await file?.close();
  return file !== null;
}
