import { signal } from '@preact/signals';
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Language } from '../../../shared/domain/localised.ts';
import { LanguageContext, spoken, useLanguage } from '../../../shared/ui/language.tsx';
import { nl, type PortalText } from '../text/nl.ts';

const STORED_AS = 'doelspoor-language';

/** What the portal speaks, as chosen in this browser. */
export const language = signal<Language>(localStorage.getItem(STORED_AS) === 'en' ? 'en' : 'nl');

export function speak(chosen: Language): void {
  localStorage.setItem(STORED_AS, chosen);
  language.value = chosen;
}

const TextContext = createContext<PortalText>(nl);

/** The portal's texts, those it shares with the extension, and the way to say what carries both languages. */
export function useText() {
  const { language: spokenHere, t: shared, say } = useLanguage();
  return { t: useContext(TextContext), shared, say, language: spokenHere };
}

/** Everything below it speaks the chosen language. */
export function InLanguage({ children }: { children: ComponentChildren }) {
  const [speaking, setSpeaking] = useState<Awaited<ReturnType<typeof load>> | null>(null);
  const chosen = language.value;
  useEffect(() => void load(chosen).then(setSpeaking), [chosen]);
  useEffect(() => {
    if (speaking) document.documentElement.lang = speaking.spoken.language;
  }, [speaking]);
  return (
    speaking && (
      <LanguageContext.Provider value={speaking.spoken}>
        <TextContext.Provider value={speaking.text}>{children}</TextContext.Provider>
      </LanguageContext.Provider>
    )
  );
}

async function load(chosen: Language) {
  const text = chosen === 'nl' ? nl : (await import('../text/en.ts')).en;
  return { spoken: await spoken(chosen), text };
}
