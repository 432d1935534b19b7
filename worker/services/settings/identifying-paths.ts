import { identifierPaths } from '../../../shared/privacy/identifier-paths.ts';
import type { SettingKind, SettingValue } from '../../../shared/settings/registry.ts';

/**
 * Where a setting holds what seems to identify a person. Not in `access`: what an identity provider calls accounts and
 * groups is often an e-mail address or a long number. The questions of an instrument and a template may name an
 * organisation's telephone number or address; a citizen service number belongs nowhere.
 */
export function identifyingPaths(kind: SettingKind, value: SettingValue<SettingKind>): string[] {
  if (kind === 'access') return [];
  if (kind === 'recipes') return identifierPaths(names(value as SettingValue<'recipes'>));
  const mayNameAnOrganisation = kind === 'instruments' || kind === 'templates';
  return identifierPaths(value, mayNameAnOrganisation ? ['citizen-number'] : undefined);
}

/** What people read of a recipe: its patterns and addresses are the case system's own. */
function names(recipes: SettingValue<'recipes'>): object[] {
  return recipes.map(({ id, name }) => ({ id, name }));
}
