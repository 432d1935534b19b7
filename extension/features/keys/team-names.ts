import type { Language } from '../../../shared/domain/localised.ts';

/** Names of teams as part of a sentence: “Buurtteam West en Buurtteam Oost”. */
export function teamNames(teams: readonly { name: string }[], language: Language): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(teams.map(({ name }) => name));
}
