import { dossierEn } from '../../shared/text/dossier-en.ts';
import { dossierNl } from '../../shared/text/dossier-nl.ts';
import { textHook } from '../../shared/ui/language.tsx';

/** What is said about texts for the dossier, in the language of everything around it. */
export const useDossierText = textHook<typeof dossierNl>(dossierNl, dossierEn);
