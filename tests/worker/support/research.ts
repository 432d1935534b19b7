import { env } from 'cloudflare:workers';
import { expect } from 'vitest';
import {
  askRelease,
  confirmRelease,
  type ReleaseKind,
  readRelease,
  workOnRelease,
} from '../../../shared/api/releases.ts';
import { tableNames } from '../../../shared/export/codebook/define-table.ts';
import type { StudyPlan } from '../../../shared/export/study-plan.ts';
import { readFiles, readParts } from '../../../worker/db/queries/release-files.ts';
import { run } from '../../../worker/db/read.ts';
import type { TestApi } from './api.ts';
import { newMember, newTeam } from './people.ts';
import { newStudy, studyPlan } from './studies.ts';

/** A researcher with an approved study. */
export async function newResearch(api: TestApi, more: Partial<StudyPlan> = {}) {
  const team = await newTeam(api);
  const [ownerId, by] = [
    await newMember(api, ['researcher'], [team]),
    await newMember(api, ['administrator'], [team]),
  ];
  const plan = studyPlan({
    firstOn: '2025-01-01',
    lastOn: '2026-12-31',
    tables: [...tableNames],
    ...more,
  });
  const study = await newStudy(env.DB, { ownerId, state: 'approved', by, plan });
  const token = await api.signIn(ownerId);

  async function ask(
    cutOn: string,
    kind: ReleaseKind = 'full',
    baseId: string | null = null,
    id: string = crypto.randomUUID(),
  ) {
    const input = { id, kind, baseId, cutOn };
    const answer = await api.call(askRelease, { input, params: { study }, token });
    return { id, answer };
  }

  const params = (release: string, as = token) => ({ params: { release }, token: as });
  const work = async (release: string, as = token) =>
    (await api.call(workOnRelease, { input: {}, ...params(release, as) })).ok;
  const confirm = async (release: string, coarsening = plan.coarsening, as = token) =>
    api.call(confirmRelease, { input: { coarsening }, ...params(release, as) });
  const read = async (release: string, as = token) =>
    (await api.call(readRelease, { input: {}, ...params(release, as) })).ok;

  /** Works until nothing is left to be done but what people do. */
  async function workOut(release: string, as = token): Promise<string> {
    for (;;) {
      const { state } = await work(release, as);
      if (state !== 'selecting' && state !== 'making' && state !== 'finishing') return state;
    }
  }

  /** A release from asking until it is ready. */
  async function release(cutOn: string, kind: ReleaseKind = 'full', baseId: string | null = null) {
    const { id, answer } = await ask(cutOn, kind, baseId);
    expect(answer.status).toBe(200);
    if ((await workOut(id)) === 'preview') {
      expect((await confirm(id, (await read(id)).coarsening)).status).toBe(200);
      await workOut(id);
    }
    const made = await read(id);
    expect(made.state).toBe('ready');
    return made;
  }

  return { study, ownerId, by, token, plan, team, ask, work, workOut, confirm, read, release };
}

export type Research = Awaited<ReturnType<typeof newResearch>>;

/** Everything in a release's files, by name. */
export async function filesOf(releaseId: string): Promise<Map<string, Uint8Array>> {
  const files = await run(env.DB, readFiles(env.DB, releaseId));
  const found = new Map<string, Uint8Array>();
  for (const { name } of files) {
    const parts = await run(env.DB, readParts(env.DB, { releaseId, file: name, from: 0, limit: 1000 }));
    found.set(name, new Uint8Array(await new Blob(parts.map(({ bytes }) => bytes)).arrayBuffer()));
  }
  return found;
}

/** A file of text in a release. */
export async function textOf(releaseId: string, name: string): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
    (await filesOf(releaseId)).get(name),
  );
}

/** The rows of a table in a release, each as its cells by column. */
export async function rowsIn(releaseId: string, table: string): Promise<Record<string, string>[]> {
  const [head = '', ...lines] = (await textOf(releaseId, `data/${table}.csv`)).trimEnd().split('\r\n');
  const names = head.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, at) => [names[at] ?? '', cell])));
}
