import { useId } from 'preact/hooks';
import type { Language } from '../../../shared/domain/localised.ts';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { writeSettings } from '../../settings/settings.ts';

const languages: readonly Language[] = ['nl', 'en'];

/** The language of the extension. */
export function LanguageChoice() {
  const { language, t } = useLanguage();
  const id = useId();
  return (
    <section class="doelspoor-stack" aria-labelledby={id}>
      <Heading level={2} id={id}>
        {t.options.language}
      </Heading>
      <div class="doelspoor-chips" role="radiogroup" aria-labelledby={id}>
        {languages.map((one) => (
          <label class="doelspoor-chip" key={one} lang={one}>
            <input
              type="radio"
              name={id}
              checked={one === language}
              onChange={() => void writeSettings({ language: one })}
            />
            <span>{t.options.languages[one]}</span>
          </label>
        ))}
      </div>
    </section>
  );
}
