import type { ResponseOf } from '../../../shared/api/endpoint.ts';
import type { readMembers as contract } from '../../../shared/api/members.ts';
import { readMembers } from '../../db/queries/members.ts';
import { run, together } from '../../db/read.ts';
import type { SignedIn } from '../context.ts';
import { readCurrentSetting } from '../settings/setting-of.ts';

/** Everyone, and who decides about them. */
export async function listMembers({ db }: SignedIn): Promise<ResponseOf<typeof contract>> {
  const [members, access] = await run(db, together(readMembers(db), readCurrentSetting(db, 'access')));
  return { source: access.value.source, members };
}
