import type { ResponseOf } from '../../../shared/api/endpoint.ts';
import type { readMembers as contract } from '../../../shared/api/members.ts';
import { commitAndRead } from '../../db/commit.ts';
import { readMembers } from '../../db/queries/members.ts';
import { together } from '../../db/read.ts';
import type { SignedIn } from '../context.ts';
import { auditOf } from '../rights.ts';
import { readCurrentSetting } from '../settings/setting-of.ts';

/** Everyone, and who decides about them. */
export async function listMembers(context: SignedIn): Promise<ResponseOf<typeof contract>> {
  const { db, organisationId } = context;
  const [members, access] = await commitAndRead(db, {
    changes: [],
    audit: [
      auditOf(context, { action: 'members-read', recordKind: 'organisation', recordId: organisationId }),
    ],
    readAfter: together(readMembers(db), readCurrentSetting(db, 'access')),
  });
  return { source: access.value.source, members };
}
