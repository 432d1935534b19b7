import { recordEn } from '../../../shared/text/record-en.ts';
import { type RecordText, recordNl } from '../../../shared/text/record-nl.ts';
import { textHook } from '../../../shared/ui/language.tsx';

/** What the record says, in the language of everything around it. */
export const useRecordText = textHook<RecordText>(recordNl, recordEn);
