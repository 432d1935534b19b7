import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { remakeRelease } from '../../../shared/api/releases.ts';
import { replayLog } from '../../../worker/local/replay/replay-log.ts';
import type { ImportedEntry } from '../../../worker/services/entries/import.ts';
import { simulatedLogPath } from '../../replay/simulated.ts';
import { bundleApi } from './bundle-api.ts';
import { goalIn, markedCase, markedTeam, objectionIn } from './marked-cases.ts';
import { awkwardPlan, coarsePlan, countsPlan, cutOn, pastOn, plan, teamsOfLog } from './plans.ts';
import { type ProofApi, startProofApi } from './proof-api.ts';
import { readFigures, type TeamFigures } from './read-figures.ts';
import { approvedStudy, download, layDown, makeRelease, workThrough } from './release-studies.ts';

/** What the tests of this project look at. All of it is made once, over HTTP, in the API as it is deployed. */
export interface Made {
  /** In it each release in a folder of its own, with its package beside it (`<name>.zip`). */
  folder: string;
  /** By team of the log: what its coach saw on the day of the cut. */
  figures: Record<string, TeamFigures>;
  /** Everything with a digit in it, of 16 characters or more, that the API keeps of cases. */
  kept: string[];
}

declare module 'vitest' {
  export interface ProvidedContext {
    made: Made;
  }
}

export default async function makeReleases(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'doelspoor-proof-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    project.provide('made', await makeAll(folder));
  } catch (error) {
    await remove();
    throw error;
  }
  return remove;
}

async function makeAll(folder: string): Promise<Made> {
  const lay = (name: string, zip: Uint8Array) => layDown(join(folder, name), zip);
  let api = await startProofApi(folder, await bundleApi(join(folder, 'api')));
  try {
    const onUnusable = (line: number, reason: string) => {
      throw new Error(`line ${line}: ${reason}`);
    };
    await replayLog(simulatedLogPath, api, { onUnusable, onProgress() {} });
    const figures = await readFigures(api, teamsOfLog, cutOn);

    let researcher = await api.enter('researcher', 'researcher');
    const administrator = await api.enter('administrator', 'administrator');
    const study = await approvedStudy(researcher, administrator, plan);
    const log = await makeRelease(researcher, study, { cutOn });
    await lay('log', await download(api, researcher, log.id));
    const past = await makeRelease(researcher, study, { cutOn: pastOn });
    await lay('past', await download(api, researcher, past.id));
    for (const kind of ['correction', 'incremental'] as const) {
      const { id } = await makeRelease(researcher, study, { cutOn, kind, baseId: past.id });
      await lay(kind, await download(api, researcher, id));
    }
    const countsOnly = await approvedStudy(researcher, administrator, countsPlan);
    const counts = await makeRelease(researcher, countsOnly, { cutOn });
    await lay('counts', await download(api, researcher, counts.id));
    const coarse = await approvedStudy(researcher, administrator, coarsePlan);
    for (const [name, more] of [
      ['coarse', {}],
      ['weeks', { weeks: true }],
    ] as const) {
      const { id } = await makeRelease(researcher, coarse, { cutOn }, more);
      await lay(name, await download(api, researcher, id));
    }

    const [marked, open, objecting] = [
      markedCase('KANARIE-2026-00417', 'K00034a'),
      markedCase('KANARIE-2026-00418', 'K00002a'),
      markedCase('KANARIE-2026-00419', 'K00048a'),
    ];
    await fileAll(api, [...marked, ...open, ...objecting, objectionIn(objecting, '2025-12-01')]);
    const awkward = await approvedStudy(researcher, administrator, awkwardPlan);
    const before = await makeRelease(researcher, awkward, { cutOn: '2026-01-31' });
    await lay('before', await download(api, researcher, before.id));

    await api.stop();
    const nextVersion = await bundleApi(join(folder, 'next-api'), {
      'shared/forms/registry.ts': 'tests/research-package/next-version/forms.ts',
      'shared/export/tables/goals.ts': 'tests/research-package/next-version/goals.ts',
    });
    api = await startProofApi(folder, nextVersion);
    await fileAll(api, [goalIn(open, 1, '2026-02-10'), goalIn(open, 2, '2026-03-10')]);
    researcher = await api.enter('researcher', 'researcher');
    const after = await makeRelease(researcher, awkward, { cutOn: '2026-03-31' });
    await lay('after', await download(api, researcher, after.id));

    // Two days later the files are gone, and another session is needed.
    await api.putAhead(2 * 24 * 60 * 60_000);
    researcher = await api.enter('researcher', 'researcher');
    await researcher.ask(remakeRelease, { release: after.id }, {});
    await workThrough(researcher, after.id);
    await lay('after-again', await download(api, researcher, after.id));
    return { folder, figures, kept: await keptOfCases(api) };
  } finally {
    await api.stop();
  }
}

async function fileAll(api: ProofApi, entries: readonly ImportedEntry[]): Promise<void> {
  await api.ask('/teams', { teamIds: [markedTeam] });
  const results = await api.ask('/entries', { entries });
  const refused = results.filter(({ outcome }) => outcome !== 'filed');
  if (refused.length > 0) throw new Error(`not filed: ${JSON.stringify(refused)}`);
}

/** Ids, pseudonyms, names and sealed texts as they stand in the rows of cases; words of our own have no digits. */
async function keptOfCases({ db }: ProofApi): Promise<string[]> {
  const kept = new Set<string>();
  for (const table of ['case_file', 'entry', 'milestone', 'observation']) {
    const { results } = await db.prepare(`SELECT * FROM "${table}"`).all();
    for (const [token] of JSON.stringify(results).matchAll(/[A-Za-z0-9_-]{16,}/g)) {
      if (/\d/.test(token)) kept.add(token);
    }
  }
  return [...kept];
}
