import { optionsEn } from '../../../shared/text/options-en.ts';
import { optionsNl } from '../../../shared/text/options-nl.ts';
import { textHook } from '../../../shared/ui/language.tsx';

/** What the page of settings says, in the language of everything around it. */
export const useOptionsText = textHook<typeof optionsNl>(optionsNl, optionsEn);
