import { open } from 'node:fs/promises';
import { explain } from './explain.ts';
import { help, readOptions } from './options.ts';
import { verifyExport } from './verify-export.ts';

// npm runs in the project's folder, whatever folder it was called from.
const options = readOptions(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
if (options === 'help') console.log(help);
else if (options === null) {
  console.error(help);
  process.exitCode = 1;
} else {
  const file = await open(options.exportPath, 'r').catch(() => null);
  if (file === null) {
    console.error(`Dit bestand is niet te lezen: ${options.exportPath}`);
    process.exitCode = 1;
  } else {
    const verified = await verifyExport(crypto, file.readLines({ encoding: 'utf8' }), options.head);
    for (const line of explain(verified, options.head)) console.log(line);
    process.exitCode = verified.findings.length > 0 ? 1 : 0;
  }
}
