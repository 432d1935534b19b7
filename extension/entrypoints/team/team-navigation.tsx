import { useEffect, useState } from 'preact/hooks';
import { teamPageEn } from '../../../shared/text/team-page-en.ts';
import { teamPageNl } from '../../../shared/text/team-page-nl.ts';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { places } from './places.tsx';

/** The part of the page that the address asks for; the first where it asks for none that exists. */
export function usePlace() {
  const [hash, setHash] = useState(() => location.hash.slice(1));
  useEffect(() => {
    const follow = () => setHash(location.hash.slice(1));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return places.find((place) => place.hash === hash) ?? places[0];
}

/** Goes from one part of the page to another. Says nothing while there is only one. */
export function TeamNavigation({ current }: { current: string }) {
  const { language } = useLanguage();
  const text = language === 'nl' ? teamPageNl : teamPageEn;
  if (places.length < 2) return null;
  return (
    <nav class="doelspoor-places doelspoor-no-print" aria-label={text.navigation}>
      <ul>
        {places.map(({ hash, name }) => (
          <li key={hash}>
            <a href={`#${hash}`} aria-current={hash === current ? 'page' : undefined}>
              {text.places[name]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
