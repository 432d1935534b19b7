import { recordEn } from '../../../shared/text/record-en.ts';
import { type RecordText, recordNl } from '../../../shared/text/record-nl.ts';
import { useLanguage } from '../../../shared/ui/language.tsx';

/** What the record says, in the language of everything around it. */
export function useRecordText(): RecordText {
  return useLanguage().language === 'nl' ? recordNl : recordEn;
}
