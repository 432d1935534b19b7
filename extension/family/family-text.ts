import type { Language } from '../../shared/domain/localised.ts';
import { familyEn } from '../../shared/text/family-en.ts';
import { type FamilyText, familyNl } from '../../shared/text/family-nl.ts';
import { useLanguage } from '../../shared/ui/language.tsx';

/** What a family reads, in a language of its own choice. */
export function familyText(language: Language): FamilyText {
  return language === 'nl' ? familyNl : familyEn;
}

/** What a family reads, in the language of everything around it. */
export function useFamilyText(): FamilyText {
  return familyText(useLanguage().language);
}
