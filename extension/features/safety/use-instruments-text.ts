import { instrumentsEn } from '../../../shared/text/instruments-en.ts';
import { type InstrumentsText, instrumentsNl } from '../../../shared/text/instruments-nl.ts';
import { textHook } from '../../../shared/ui/language.tsx';

/** What is said about judgements and the reporting code, in the language of everything around it. */
export const useInstrumentsText = textHook<InstrumentsText>(instrumentsNl, instrumentsEn);
