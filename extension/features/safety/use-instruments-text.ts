import { instrumentsEn } from '../../../shared/text/instruments-en.ts';
import { type InstrumentsText, instrumentsNl } from '../../../shared/text/instruments-nl.ts';
import { useLanguage } from '../../../shared/ui/language.tsx';

/** What is said about judgements and the reporting code, in the language of everything around it. */
export function useInstrumentsText(): InstrumentsText {
  return useLanguage().language === 'nl' ? instrumentsNl : instrumentsEn;
}
