import type { SettingVersion } from '../../../shared/api/settings.ts';
import {
  isSettingKind,
  type SettingKind,
  type SettingValue,
  settings,
} from '../../../shared/settings/registry.ts';
import { AppError } from '../../app-error.ts';
import type { Db } from '../../db/client.ts';
import { readSettings, type StoredSetting } from '../../db/queries/settings.ts';
import { mapRead, type Read } from '../../db/read.ts';

/** The kind that an address names. Throws `not-found` when there is none. */
export function kindOf(text: string): SettingKind {
  if (!isSettingKind(text)) throw new AppError('not-found');
  return text;
}

/** What holds now of one kind: what the organisation set, or the product's proposal. */
export function readCurrentSetting<Kind extends SettingKind>(
  db: Db,
  kind: Kind,
): Read<{ version: number; value: SettingValue<Kind>; stored: StoredSetting | null }> {
  return mapRead(readSettings(db, [kind]), ([stored]) => ({
    version: stored?.version ?? 0,
    value: settingValue(kind, stored),
    stored: stored ?? null,
  }));
}

/**
 * What was stored, as it was checked when it was set; the product's proposal when nothing was, and for what a setting
 * was given since.
 */
export function settingValue<Kind extends SettingKind>(
  kind: Kind,
  stored: StoredSetting | undefined,
): SettingValue<Kind> {
  const { initial } = settings[kind];
  const value = stored ? stored.value : initial;
  return (Array.isArray(initial) ? value : { ...initial, ...(value as object) }) as SettingValue<Kind>;
}

/** A version as administrators read it. */
export function settingVersion({ version, value, setAt, setBy }: StoredSetting): SettingVersion {
  return { version, value, setAt, setBy };
}
