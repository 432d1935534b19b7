import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { makeDownloadTicket } from '../../../shared/api/downloads.ts';
import {
  askRelease,
  confirmRelease,
  type Release,
  type ReleaseKind,
  readRelease,
  workOnRelease,
} from '../../../shared/api/releases.ts';
import { decideStudy, setStudyState, writeStudy } from '../../../shared/api/studies.ts';
import type { Coarsening, StudyPlan } from '../../../shared/export/study-plan.ts';
import type { ProofApi, Session } from './proof-api.ts';

/** Writes a plan, submits it and has it approved; gives the id of the study. */
export async function approvedStudy(
  researcher: Session,
  administrator: Session,
  plan: StudyPlan,
): Promise<string> {
  const study = randomUUID();
  await researcher.ask(writeStudy, { study }, { plan, basedOn: 0 });
  await researcher.ask(setStudyState, { study }, { to: 'submitted', revision: 1 });
  await administrator.ask(decideStudy, { study }, { revision: 1, decision: 'approved' });
  return study;
}

/**
 * Asks for a release and sees it through.
 * @param more what is blurred beside what the plan blurs
 */
export async function makeRelease(
  researcher: Session,
  study: string,
  asked: { cutOn: string; kind?: ReleaseKind; baseId?: string },
  more: Partial<Coarsening> = {},
): Promise<Release> {
  const { cutOn, kind = 'full', baseId = null } = asked;
  const { id: release } = await researcher.ask(
    askRelease,
    { study },
    { id: randomUUID(), kind, baseId, cutOn },
  );
  // Counts have nothing to preview.
  if ((await workThrough(researcher, release)) === 'preview') {
    const { coarsening } = await researcher.ask(readRelease, { release });
    await researcher.ask(confirmRelease, { release }, { coarsening: { ...coarsening, ...more } });
    await workThrough(researcher, release);
  }
  return researcher.ask(readRelease, { release });
}

/** Works on a release until there is nothing to do, and gives the state that it is in then. Throws when it fails. */
export async function workThrough(researcher: Session, release: string): Promise<Release['state']> {
  for (;;) {
    const { state, failure } = await researcher.ask(workOnRelease, { release });
    if (failure !== null) throw new Error(`the release failed: ${failure}`);
    if (state !== 'selecting' && state !== 'making' && state !== 'finishing') return state;
  }
}

/** Downloads a package as a browser does. */
export async function download(api: ProofApi, researcher: Session, release: string): Promise<Uint8Array> {
  const { path } = await researcher.ask(makeDownloadTicket, { release });
  const response = await fetch(api.url + path);
  if (!response.ok) throw new Error(`no package: ${response.status} ${await response.text()}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Lays a package down beside its files in a folder. */
export async function layDown(folder: string, zip: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}.zip`, zip);
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), bytes);
  }
}
