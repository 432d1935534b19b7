import type { listResearchReleases as contract, DownloadableRelease } from '../../../shared/api/downloads.ts';
import type { ResponseOf } from '../../../shared/api/endpoint.ts';
import { commitAndRead } from '../../db/commit.ts';
import { type Download, readDownloadsOf } from '../../db/queries/downloads.ts';
import type { Context } from '../context.ts';
import { auditOf } from '../rights.ts';

/** The releases of whoever asks that can be downloaded now. */
export async function listDownloads(context: Context): Promise<ResponseOf<typeof contract>> {
  const { db, now, actor } = context;
  const releases = await commitAndRead(db, {
    changes: [],
    audit: [auditOf(context, { action: 'releases-read', recordKind: 'member', recordId: actor.memberId })],
    readAfter: readDownloadsOf(db, actor.memberId, now()),
  });
  return { releases: releases.map(toDownloadable) };
}

function toDownloadable({ ownerId: _, ...release }: Download): DownloadableRelease {
  return { ...release, path: `/api/research/releases/${release.id}/package?sha256=${release.sha256}` };
}
