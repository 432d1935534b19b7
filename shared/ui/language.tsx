import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language, Localised } from '../domain/localised.ts';
import { nl, type Text } from '../text/nl.ts';

interface Spoken {
  language: Language;
  t: Text;
}

/** A language with its texts. Dutch is always there; another language is loaded when someone reads it. */
export async function spoken(language: Language): Promise<Spoken> {
  return { language, t: language === 'nl' ? nl : (await import('../text/en.ts')).en };
}

/** The language that everything below it speaks. Dutch where nobody said otherwise. */
export const LanguageContext = createContext<Spoken>({ language: 'nl', t: nl });

/** The language of a part of the screen, its texts, and the way to say something that carries both languages. */
export function useLanguage(): Spoken & { say: (text: Localised) => string } {
  const { language, t } = useContext(LanguageContext);
  return { language, t, say: (text) => text[language] };
}

/** Makes the hook of a text that is loaded apart: it gives that text in the language of everything around it. */
export function textHook<T>(nl: T, en: T): () => T {
  return () => (useLanguage().language === 'nl' ? nl : en);
}
