import { competenceEn } from '../../../shared/text/competence-en.ts';
import { type CompetenceText, competenceNl } from '../../../shared/text/competence-nl.ts';
import { useLanguage } from '../../../shared/ui/language.tsx';

/** What is said around the competence check, in the language of everything around it. */
export function useCompetenceText(): CompetenceText {
  return useLanguage().language === 'nl' ? competenceNl : competenceEn;
}
