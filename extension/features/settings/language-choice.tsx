import { useId } from 'preact/hooks';
import type { Language } from '../../../shared/domain/localised.ts';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { writeSettings } from '../../settings/settings.ts';
import { SetByOrganisation } from './set-by-organisation.tsx';
import { useOptionsText } from './use-options-text.ts';
import { usePolicy } from './use-policy.ts';

const languages: readonly Language[] = ['nl', 'en'];

/** The language of the extension. */
export function LanguageChoice() {
  const text = useOptionsText();
  const id = useId();
  const policy = usePolicy();
  return (
    <section class="doelspoor-stack" aria-labelledby={id}>
      <Heading level={2} id={id}>
        {text.language}
      </Heading>
      {policy?.language ? (
        <SetByOrganisation>{text.languages[policy.language]}</SetByOrganisation>
      ) : (
        <LanguageChips labelledBy={id} />
      )}
    </section>
  );
}

function LanguageChips({ labelledBy }: { labelledBy: string }) {
  const { language } = useLanguage();
  const text = useOptionsText();
  const name = useId();
  return (
    <div class="doelspoor-chips" role="radiogroup" aria-labelledby={labelledBy}>
      {languages.map((one) => (
        <label class="doelspoor-chip" key={one} lang={one}>
          <input
            type="radio"
            name={name}
            checked={one === language}
            onChange={() => void writeSettings({ language: one })}
          />
          <span>{text.languages[one]}</span>
        </label>
      ))}
    </div>
  );
}
