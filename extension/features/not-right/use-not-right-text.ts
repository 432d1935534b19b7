import { notRightEn } from '../../../shared/text/not-right-en.ts';
import { type NotRightText, notRightNl } from '../../../shared/text/not-right-nl.ts';
import { textHook } from '../../../shared/ui/language.tsx';

/** What is said about what stands behind a figure, in the language of everything around it. */
export const useNotRightText = textHook<NotRightText>(notRightNl, notRightEn);
