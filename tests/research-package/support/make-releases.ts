import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { replayLog } from '../../../worker/local/replay/replay-log.ts';
import { simulatedLogPath, simulatedTruth } from '../../replay/simulated.ts';
import { bundleApi } from './bundle-api.ts';
import { startProofApi } from './proof-api.ts';
import { readFigures, type TeamFigures } from './read-figures.ts';

export interface Made {
  /** By team of the log: what its coach saw on the day of the cut. */
  figures: Record<string, TeamFigures>;
}

declare module 'vitest' {
  export interface ProvidedContext {
    made: Made;
  }
}

export default async function makeReleases(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'doelspoor-proof-'));
  const t0 = Date.now();
  const api = await startProofApi(folder, await bundleApi(join(folder, 'api')));
  console.log('started', Date.now() - t0);
  const { lines } = await replayLog(simulatedLogPath, api, {
    onUnusable(line, reason) {
      throw new Error(`line ${line}: ${reason}`);
    },
    onProgress() {},
  });
  console.log('filed', lines, Date.now() - t0);
  const truth = simulatedTruth();
  const teams = Object.keys(truth.measures.M01?.byTeam ?? {});
  const figures = await readFigures(api, teams, truth.meta.cut);
  console.log('figures', JSON.stringify(figures), Date.now() - t0);
  project.provide('made', { figures });
  await api.stop();
  return () => rm(folder, { recursive: true, force: true });
}
