import type { FamilyText } from '../../../shared/text/family-nl.ts';

/** Who gave a score, in words; the code itself for one that has none. */
export function whoIs({ who }: FamilyText, informant: string): string {
  return Object.entries(who).find(([code]) => code === informant)?.[1] ?? informant;
}

/** Who does something, in words; the code itself for one that has none. */
export function doesWhat({ does }: FamilyText, owner: string): string {
  return Object.entries(does).find(([code]) => code === owner)?.[1] ?? owner;
}
