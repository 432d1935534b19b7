import type { ParamsOf, RequestOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import type {
  readSetting as contract,
  readSettingVersions as versionsContract,
} from '../../../shared/api/settings.ts';
import { readSettingVersions } from '../../db/queries/settings.ts';
import { run } from '../../db/read.ts';
import type { SignedIn } from '../context.ts';
import { kindOf, readCurrentSetting, settingVersion } from './setting-of.ts';

const PAGE = 20;

/** What holds now of one kind of setting. */
export async function readSetting(
  { db }: SignedIn,
  params: ParamsOf<typeof contract>,
): Promise<ResponseOf<typeof contract>> {
  const { stored, value } = await run(db, readCurrentSetting(db, kindOf(params.kind)));
  return stored ? settingVersion(stored) : { version: 0, value, setAt: null, setBy: null };
}

/** Who set what when, the newest first. */
export async function listSettingVersions(
  { db }: SignedIn,
  params: ParamsOf<typeof versionsContract>,
  { before }: RequestOf<typeof versionsContract>,
): Promise<ResponseOf<typeof versionsContract>> {
  const kind = kindOf(params.kind);
  const asked = { kind, before: Number(before ?? Number.MAX_SAFE_INTEGER), limit: PAGE + 1 };
  const versions = await run(db, readSettingVersions(db, asked));
  return { versions: versions.slice(0, PAGE).map(settingVersion), hasMore: versions.length > PAGE };
}
