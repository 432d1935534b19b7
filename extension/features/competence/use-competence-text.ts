import { competenceEn } from '../../../shared/text/competence-en.ts';
import { type CompetenceText, competenceNl } from '../../../shared/text/competence-nl.ts';
import { textHook } from '../../../shared/ui/language.tsx';

/** What is said around the competence check, in the language of everything around it. */
export const useCompetenceText = textHook<CompetenceText>(competenceNl, competenceEn);
