import { access, constants, writeFile } from 'node:fs/promises';
import { measureCells } from './measure-cells.ts';
import { help, type ReplayOptions, readOptions } from './options.ts';
import { type LineCounts, replayLog } from './replay-log.ts';

const options = readOptions(process.argv.slice(2));
if (options === 'help') console.log(help);
else if (options === null) {
  console.error(help);
  process.exitCode = 1;
} else process.exitCode = await replay(options);

async function replay({ eventsPath, outPath, cutOn: chosenCut }: ReplayOptions): Promise<number> {
  if (!(await canRead(eventsPath))) {
    console.error(`Dit bestand is niet te lezen: ${eventsPath}`);
    return 1;
  }
  // The runtime takes a while to load: not before there is something to do.
  const { startFilingService } = await import('./filing-service.ts');
  const service = await startFilingService((line) => console.error(line));
  try {
    const { lines, monthEndsOn } = await replayLog(eventsPath, service, {
      onUnusable: (lineNumber, reason) => console.error(`regel ${lineNumber}: ${reason}`),
      onProgress: (lineNumber) => console.error(`${lineNumber} regels gelezen`),
    });
    report(lines);
    const cutOn = chosenCut ?? monthEndsOn;
    if (cutOn === null) {
      console.error('Geen enkele regel was bruikbaar; er is niets geschreven.');
      return 1;
    }
    console.log(
      chosenCut
        ? `Peildag: ${cutOn}`
        : `Peildag: ${cutOn}, de laatste dag van de maand van de laatste regel (anders: --cut)`,
    );
    const cells = measureCells(await service.ask('/units', { cutOn }), cutOn);
    await writeFile(
      outPath,
      `${JSON.stringify({ meta: { cut: cutOn, lines }, measures: cells }, null, 1)}\n`,
    );
    console.log(`Geschreven: ${outPath}`);
    return lines.filed > 0 ? 0 : 1;
  } finally {
    await service.stop();
  }
}

function report({ filed, known, withoutForm, unusable }: LineCounts): void {
  console.log(`${filed} regels ingediend, ${known} keer opnieuw gestuurd, ${unusable} niet bruikbaar`);
  for (const [type, count] of Object.entries(withoutForm)) {
    console.log(`${count} × ${type}: nog geen formulier`);
  }
}

async function canRead(path: string): Promise<boolean> {
  return access(path, constants.R_OK).then(
    () => true,
    () => false,
  );
}
