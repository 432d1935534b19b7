import { keysEn } from '../../../shared/text/keys-en.ts';
import { type KeysText, keysNl } from '../../../shared/text/keys-nl.ts';
import { textHook } from '../../../shared/ui/language.tsx';

/** What screens about keys say, in the language of everything around them. */
export const useKeysText = textHook<KeysText>(keysNl, keysEn);
