import { takenEn } from '../../shared/text/taken-en.ts';
import { takenNl } from '../../shared/text/taken-nl.ts';
import { textHook } from '../../shared/ui/language.tsx';

/** What is said about text that was taken from a page, in the language of everything around it. */
export const useTakenWords = textHook<typeof takenNl>(takenNl, takenEn);
