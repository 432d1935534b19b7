import { areaEn } from '../../../shared/text/area-en.ts';
import { type AreaText, areaNl } from '../../../shared/text/area-nl.ts';
import { textHook } from '../../../shared/ui/language.tsx';

/** What is said around the area picture, in the language of everything around it. */
export const useAreaText = textHook<AreaText>(areaNl, areaEn);
