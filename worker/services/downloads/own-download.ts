import { AppError } from '../../app-error.ts';
import { commit } from '../../db/commit.ts';
import type { Download } from '../../db/queries/downloads.ts';
import type { Context } from '../context.ts';
import { auditOf } from '../rights.ts';

/**
 * A release that whoever asks may download. Throws `not-found` where there is none, and the same for one of somebody
 * else: that it was asked for is then logged.
 */
export async function ownDownload(context: Context, found: Download | null): Promise<Download> {
  if (found?.ownerId === context.actor.memberId) return found;
  if (found) {
    await commit(context.db, {
      changes: [],
      audit: [auditOf(context, { action: 'download-refused', recordKind: 'release', recordId: found.id })],
    });
  }
  throw new AppError('not-found');
}
