import { type ComponentChild, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../shared/domain/localised.ts';
import { LanguageContext } from '../../shared/ui/language.tsx';
import { readSettings, watchSettings } from '../settings/settings.ts';

/** Shows a page of the extension in the language of the settings, also when that changes. */
export function showPage(page: ComponentChild): void {
  const root = document.getElementById('app');
  if (root) render(<InLanguage>{page}</InLanguage>, root);
}

function InLanguage({ children }: { children: ComponentChild }) {
  const [language, setLanguage] = useState<Language | null>(null);
  useEffect(() => {
    void readSettings().then((settings) => setLanguage(settings.language));
    return watchSettings((settings) => setLanguage(settings.language));
  }, []);
  useEffect(() => {
    if (language) document.documentElement.lang = language;
  }, [language]);
  return language && <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>;
}
