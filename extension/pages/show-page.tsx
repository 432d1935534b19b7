import { type ComponentChild, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../shared/domain/localised.ts';
import { LanguageContext, spoken } from '../../shared/ui/language.tsx';
import { readSettings, watchSettings } from '../settings/settings.ts';

/** Shows a page of the extension in the language of the settings, also when that changes. */
export function showPage(page: ComponentChild): void {
  const root = document.getElementById('app');
  if (root) render(<InLanguage>{page}</InLanguage>, root);
}

function InLanguage({ children }: { children: ComponentChild }) {
  const [speaking, setSpeaking] = useState<Awaited<ReturnType<typeof spoken>> | null>(null);
  useEffect(() => {
    const speak = (language: Language) => void spoken(language).then(setSpeaking);
    void readSettings().then((settings) => speak(settings.language));
    return watchSettings((settings) => speak(settings.language));
  }, []);
  useEffect(() => {
    if (speaking) document.documentElement.lang = speaking.language;
  }, [speaking]);
  return speaking && <LanguageContext.Provider value={speaking}>{children}</LanguageContext.Provider>;
}
