import type { ParamsOf, RequestOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import type {
  readSetting as contract,
  readSettingVersions as versionsContract,
} from '../../../shared/api/settings.ts';
import { commitAndRead } from '../../db/commit.ts';
import { readSettingVersions } from '../../db/queries/settings.ts';
import type { Read } from '../../db/read.ts';
import type { SignedIn } from '../context.ts';
import { auditOf } from '../rights.ts';
import { kindOf, readCurrentSetting, settingVersion } from './setting-of.ts';

const PAGE = 20;

/** What holds now of one kind of setting. */
export async function readSetting(
  context: SignedIn,
  params: ParamsOf<typeof contract>,
): Promise<ResponseOf<typeof contract>> {
  const kind = kindOf(params.kind);
  const { stored, value } = await readLogged(context, kind, readCurrentSetting(context.db, kind));
  return stored ? { ...settingVersion(stored), value } : { version: 0, value, setAt: null, setBy: null };
}

/** Who set what when, the newest first. */
export async function listSettingVersions(
  context: SignedIn,
  params: ParamsOf<typeof versionsContract>,
  { before }: RequestOf<typeof versionsContract>,
): Promise<ResponseOf<typeof versionsContract>> {
  const kind = kindOf(params.kind);
  const asked = { kind, before: Number(before ?? Number.MAX_SAFE_INTEGER), limit: PAGE + 1 };
  const versions = await readLogged(context, kind, readSettingVersions(context.db, asked));
  return { versions: versions.slice(0, PAGE).map(settingVersion), hasMore: versions.length > PAGE };
}

function readLogged<T>(context: SignedIn, kind: string, readAfter: Read<T>): Promise<T> {
  return commitAndRead(context.db, {
    changes: [],
    audit: [auditOf(context, { action: 'setting-read', recordKind: 'setting', recordId: kind })],
    readAfter,
  });
}
