import { cp, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { bundleWorker } from '../../worker/local/builds.ts';
import type { SealedEvent } from '../../worker/local/demo/seal-history.ts';
import { projectRoot } from '../../worker/local/project-root.ts';
import { runTool } from '../../worker/local/run-tool.ts';
import { fileThousand, openCaseTags } from './demo-data.ts';
import { benchFiling } from './filing.ts';
import { growHundredfold, growToMillion } from './grow.ts';
import { benchGrowth } from './growth.ts';
import { benchMillion } from './million.ts';
import { benchReading } from './reading.ts';
import { recordedApi } from './recorded-statements.ts';
import { benchReleases } from './releases.ts';
import type { BenchResult, Row } from './result.ts';
import { makeWorkplace, type Server, startServer, type Workplace } from './server.ts';
import { benchSizes } from './sizes.ts';
import { tableText } from './table.ts';

const startedAt = new Date().toISOString();
const workplace = await makeWorkplace();
const running: Server[] = [];
try {
  const bareBundle = await build(workplace);
  const events = await makeDatabases(workplace, [
    'small',
    'big',
    'million',
    'same-trips',
    'one-trip',
    'recorded',
  ]);
  const caseTags = openCaseTags(events);

  say('growing one database a hundredfold, in SQL');
  const small = await start('small');
  const big = await start('big');
  const bigEntries = await growHundredfold(big.db);
  say('looking at both');
  const growth = await benchGrowth(small, big, caseTags);
  await big.stop();

  say('growing one database to a million entries, in SQL: takes minutes');
  const million = await start('million');
  const millionEntries = await growToMillion(million.db);
  say('looking at figures in both');
  growth.push(...(await benchMillion(small, million, { keys: workplace.keys, caseTags })));
  await million.stop();

  say('filing and reading, beside the bare platform');
  const arena = {
    api: small,
    bareInSameTrips: await start('same-trips', bareBundle),
    bareInOneTrip: await start('one-trip', bareBundle),
    recorded: recordedApi((await start('recorded', bareBundle)).db, workplace.keys),
    keys: workplace.keys,
    caseTags,
  };
  const filing = await benchFiling(arena);
  const reading = await benchReading(arena);
  say('making releases');
  const releases = await benchReleases(small);
  await report([...filing, ...reading, ...growth, ...releases, ...(await benchSizes())], {
    small: events.length,
    big: bigEntries,
    million: millionEntries,
  });
} finally {
  for (const server of running) await server.stop().catch(() => undefined);
  await workplace.remove();
}

/** Everything that is measured is built first, as it would be shipped. */
async function build({ path }: Workplace): Promise<string> {
  say('building');
  const folder = join(path, 'bare');
  await Promise.all([runTool('wxt', ['build', 'extension']), bundleWorker()]);
  await runTool('wrangler', ['deploy', 'tests/bench/bare-worker.ts', '--dry-run', '--outdir', folder]);
  return join(folder, 'bare-worker.js');
}

/** Databases with the same content, one for each contender. */
async function makeDatabases(place: Workplace, [first = '', ...others]: string[]): Promise<SealedEvent[]> {
  say('filing a thousand entries');
  const server = await startServer(place, first);
  const events = await fileThousand(server.db, place.keys);
  await server.stop();
  for (const other of others) await cp(join(place.path, first), join(place.path, other), { recursive: true });
  return events;
}

async function start(database: string, bundle?: string): Promise<Server> {
  const server = await startServer(workplace, database, bundle);
  running.push(server);
  return server;
}

async function report(rows: Row[], entries: BenchResult['entries']): Promise<void> {
  const machine = {
    node: process.versions.node,
    platform: `${process.platform} ${process.arch}`,
    processors: availableParallelism(),
    load: loadavg()[0] ?? 0,
  };
  const result: BenchResult = { startedAt, machine, entries, rows };
  await writeFile(join(projectRoot, 'bench.json'), `${JSON.stringify(result, null, 2)}\n`);
  console.log(`\n${tableText(rows)}\n\nWritten to bench.json.`);
}

function say(what: string): void {
  console.log(`${Math.round(performance.now() / 1000)} s  ${what}`);
}
