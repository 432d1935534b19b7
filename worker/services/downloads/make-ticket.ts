import { type makeDownloadTicket as contract, TICKET_LIFETIME } from '../../../shared/api/downloads.ts';
import type { ParamsOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import { sha256Hex } from '../../../shared/privacy/sha-256.ts';
import { commit } from '../../db/commit.ts';
import { insertTicket, readDownload } from '../../db/queries/downloads.ts';
import { run } from '../../db/read.ts';
import type { SignedIn } from '../context.ts';
import { auditOf } from '../rights.ts';
import { newToken } from '../sessions/token.ts';
import { packageName } from './answer.ts';
import { ownDownload } from './own-download.ts';

/** Makes a path from which the browser downloads the package of a release of one's own. */
export async function makeDownloadTicket(
  context: SignedIn,
  { release: releaseId }: ParamsOf<typeof contract>,
): Promise<ResponseOf<typeof contract>> {
  const { db, crypto, now, member } = context;
  const release = await ownDownload(context, await run(db, readDownload(db, releaseId, now())));
  const ticket = newToken(crypto);
  const expiresAt = Math.min(now() + TICKET_LIFETIME, release.expiresAt);
  const row = { tokenHash: await sha256Hex(crypto, ticket), releaseId, memberId: member.id, expiresAt };
  await commit(db, {
    changes: [insertTicket(db, row)],
    audit: [auditOf(context, { action: 'release-opened', recordKind: 'release', recordId: releaseId })],
  });
  const { bytes, sha256 } = release;
  return { path: `/api/downloads/${ticket}`, name: packageName(release), bytes, sha256, expiresAt };
}
