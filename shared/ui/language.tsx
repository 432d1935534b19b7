import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language, Localised } from '../domain/localised.ts';
import { en } from '../text/en.ts';
import { nl, type Text } from '../text/nl.ts';

const texts: Record<Language, Text> = { nl, en };

/** The texts of the interface in a language. */
export function textIn(language: Language): Text {
  return texts[language];
}

/** The language that everything below it speaks. Dutch where nobody said otherwise. */
export const LanguageContext = createContext<Language>('nl');

/** The language of a part of the screen, its texts, and the way to say something that carries both languages. */
export function useLanguage(): { language: Language; t: Text; say: (text: Localised) => string } {
  const language = useContext(LanguageContext);
  return { language, t: texts[language], say: (text) => text[language] };
}
