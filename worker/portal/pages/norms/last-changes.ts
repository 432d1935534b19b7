import type { SettingVersion } from '../../../../shared/api/settings.ts';
import type { Norms } from '../../../../shared/domain/norms.ts';

export interface NormChange {
  version: SettingVersion;
  from: number;
}

/**
 * Who last changed each norm, and what it was before. A norm that is still the product's proposal is not in it, nor one
 * that was changed before the versions that are given.
 * @param versions newest first
 * @param proposal what holds before the first version
 */
export function lastChanges(
  versions: readonly (Omit<SettingVersion, 'value'> & { value: Norms })[],
  proposal: Norms,
): Partial<Record<keyof Norms, NormChange>> {
  const changes: Partial<Record<keyof Norms, NormChange>> = {};
  for (const [index, version] of versions.entries()) {
    const before = versions[index + 1]?.value ?? (version.version === 1 ? proposal : null);
    if (before === null) break;
    for (const key of Object.keys(proposal) as (keyof Norms)[]) {
      if (version.value[key] !== before[key]) changes[key] ??= { version, from: before[key] };
    }
  }
  return changes;
}
