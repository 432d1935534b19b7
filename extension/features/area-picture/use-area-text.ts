import { areaEn } from '../../../shared/text/area-en.ts';
import { type AreaText, areaNl } from '../../../shared/text/area-nl.ts';
import { useLanguage } from '../../../shared/ui/language.tsx';

/** What is said around the area picture, in the language of everything around it. */
export function useAreaText(): AreaText {
  return useLanguage().language === 'nl' ? areaNl : areaEn;
}
