import { readSetting, type SettingVersion, writeSetting } from '../../../shared/api/settings.ts';
import { type Failure, failure } from '../../../shared/domain/errors.ts';
import { type SettingKind, type SettingValue, settings } from '../../../shared/settings/registry.ts';
import { type Answer, useAnswer } from '../parts/use-answer.ts';
import { ask } from '../session/ask.ts';

export interface Setting<K extends SettingKind> {
  answer: Answer<SettingVersion>;
  /** What holds now; null until that is known. */
  value: SettingValue<K> | null;
  /** Makes it what holds from now on. Gives why not, or null. */
  save(value: SettingValue<K>): Promise<Failure | null>;
}

/** What the organisation set for a kind, and the way to set something else. */
export function useSetting<const K extends SettingKind>(kind: K): Setting<K> {
  const answer = useAnswer(readSetting, { params: { kind }, request: {} });
  const current = answer.value;
  return {
    answer,
    value: current === null ? null : parseSetting(kind, current.value),
    async save(value) {
      if (current === null) return failure('unavailable');
      const request = { value, basedOn: current.version };
      const written = await ask(writeSetting, { params: { kind }, request });
      if (written.ok) answer.put(written.value);
      return written.ok ? null : written;
    },
  };
}

/** A value as its kind has it; null when it does not fit, as when a newer version of the product set it. */
export function parseSetting<const K extends SettingKind>(kind: K, value: unknown): SettingValue<K> | null {
  const parsed = settings[kind].schema.safeParse(value);
  return parsed.success ? (parsed.data as SettingValue<K>) : null;
}

/** The paths of what is wrong in a value, outermost first: `roles.0.claim`. Empty when nothing is. */
export function wrongIn(kind: SettingKind, value: unknown): string[] {
  const parsed = settings[kind].schema.safeParse(value);
  return parsed.success ? [] : [...new Set(parsed.error.issues.map(({ path }) => path.join('.')))];
}
