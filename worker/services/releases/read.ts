import type { ParamsOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import type {
  listReleases as listContract,
  readRelease as readContract,
} from '../../../shared/api/releases.ts';
import { commit } from '../../db/commit.ts';
import { readFiles } from '../../db/queries/release-files.ts';
import { readReleases, readStudyGround } from '../../db/queries/releases.ts';
import { run, together } from '../../db/read.ts';
import type { SignedIn } from '../context.ts';
import { auditOf } from '../rights.ts';
import { findRelease } from './known-release.ts';
import { toldRelease, toldSummary } from './told-release.ts';
import { demandVisible, isOwn, releaseEvent } from './visible.ts';

/** The releases of a study, newest first. */
export async function listReleases(
  context: SignedIn,
  { study }: ParamsOf<typeof listContract>,
): Promise<ResponseOf<typeof listContract>> {
  const { db } = context;
  const [found, releases] = await run(db, together(readStudyGround(db, study), readReleases(db, study)));
  const ground = demandVisible(context, found);
  const role = isOwn(context, ground) ? 'researcher' : 'administrator';
  const about = { action: 'releases-read', recordKind: 'study', recordId: study } as const;
  const event = auditOf({ ...context, actor: { ...context.actor, role } }, about);
  await commit(db, { changes: [], audit: [event] });
  return { releases: releases.map(toldSummary) };
}

/** A release with everything there is to say of it. */
export async function readRelease(
  context: SignedIn,
  { release: id }: ParamsOf<typeof readContract>,
): Promise<ResponseOf<typeof readContract>> {
  const { db } = context;
  const release = demandVisible(context, await findRelease(db, id));
  await commit(db, { changes: [], audit: [releaseEvent(context, release, 'release-read')] });
  return toldRelease(release, await run(db, readFiles(db, id)));
}
