import type { Language } from '../../../shared/domain/localised.ts';
import { InlineButton } from '../../../shared/ui/button.tsx';
import { language, speak, useText } from './language.tsx';

/** The way to the other language, in that language. */
export function LanguageChoice() {
  const { t } = useText();
  const other: Language = language.value === 'nl' ? 'en' : 'nl';
  return (
    <span lang={other}>
      <InlineButton onClick={() => speak(other)}>{t.languageNames[other]}</InlineButton>
    </span>
  );
}
