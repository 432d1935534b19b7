import type { ParamsOf, RequestOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import type { writeSetting as contract } from '../../../shared/api/settings.ts';
import { type SettingKind, type SettingValue, settings } from '../../../shared/settings/registry.ts';
import { AppError } from '../../app-error.ts';
import { commit } from '../../db/commit.ts';
import { isSettingTaken } from '../../db/errors.ts';
import { insertSetting } from '../../db/queries/settings.ts';
import { run } from '../../db/read.ts';
import type { SignedIn } from '../context.ts';
import { fieldPaths } from '../field-paths.ts';
import { countAnew } from '../milestones/count-anew.ts';
import { auditOf } from '../rights.ts';
import { identifyingPaths } from './identifying-paths.ts';
import { refusedPaths } from './refusals.ts';
import { kindOf, readCurrentSetting } from './setting-of.ts';

/** Cases that are derived anew while the administrator waits; the rest follow by the hour. */
const CASES_AT_ONCE = 1000;

/** Sets the next version of one kind. Throws `conflict` when another version came meanwhile. */
export async function writeSetting(
  context: SignedIn,
  params: ParamsOf<typeof contract>,
  { value: given, basedOn }: RequestOf<typeof contract>,
): Promise<ResponseOf<typeof contract>> {
  const { db, member, now } = context;
  const kind = kindOf(params.kind);
  const value = checked(kind, given);
  const identifying = identifyingPaths(kind, value);
  if (identifying.length > 0) throw new AppError('identifier', identifying.map(inValue));
  const before = await run(db, readCurrentSetting(db, kind));
  if (before.version !== basedOn) throw new AppError('conflict', ['basedOn']);
  const refused = await refusedPaths(kind, value, { before: before.value, db });
  if (refused.length > 0) throw new AppError('invalid-input', refused.map(inValue));
  const row = { kind, version: basedOn + 1, value, setAt: now(), setBy: member.id };
  try {
    await commit(db, {
      changes: [insertSetting(db, row)],
      audit: [
        auditOf(context, {
          action: 'setting-set',
          recordKind: 'setting',
          recordId: `${kind} ${row.version}`,
        }),
      ],
    });
  } catch (error) {
    if (isSettingTaken(error)) throw new AppError('conflict', ['basedOn']);
    throw error;
  }
  if (kind === 'norms') await countAnew(context, { cases: CASES_AT_ONCE });
  return {
    version: row.version,
    value,
    setAt: row.setAt,
    setBy: { id: member.id, name: member.name },
  };
}

function checked<Kind extends SettingKind>(kind: Kind, given: unknown): SettingValue<Kind> {
  const parsed = settings[kind].schema.safeParse(given);
  if (parsed.success) return parsed.data as SettingValue<Kind>;
  const issues = parsed.error.issues.map(({ path }) => ({ path: ['value', ...path] }));
  throw new AppError('invalid-input', fieldPaths(issues));
}

function inValue(path: string): string {
  return `value.${path}`;
}
