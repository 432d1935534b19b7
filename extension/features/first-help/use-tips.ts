import { firstHelpEn } from '../../../shared/text/first-help-en.ts';
import { firstHelpNl } from '../../../shared/text/first-help-nl.ts';
import { textHook } from '../../../shared/ui/language.tsx';

/** The few things worth knowing before the first case, in the language of everything around it. */
export const useTips = textHook<typeof firstHelpNl>(firstHelpNl, firstHelpEn);
