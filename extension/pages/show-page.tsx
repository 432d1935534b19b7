import { type ComponentChild, render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../shared/domain/localised.ts';
import { LanguageContext, spoken } from '../../shared/ui/language.tsx';
import { useLoaded } from '../../shared/ui/use-loaded.ts';
import type { SharedCase } from '../family/shared-screen.ts';
import { useSharing } from '../family/use-sharing.ts';
import { readSettings, watchSettings } from '../settings/settings.ts';

/** Makes what a page shows to a family. `shared` is null while it is not known what is shared. */
type Shared = (shared: SharedCase | null) => ComponentChild;

/**
 * Shows a page of the extension in the language of the settings, also when that changes.
 * @param shared what shows instead while the screen is shared with a family; left out, the page is closed then
 */
export function showPage(page: ComponentChild, shared?: Shared): void {
  const root = document.getElementById('app');
  if (root) {
    render(
      <InLanguage>
        <UnlessShared shared={shared}>{page}</UnlessShared>
      </InLanguage>,
      root,
    );
  }
}

/** The one switch of the shared screen, above everything that any page of the extension can show. */
function UnlessShared({ children, shared }: { children: ComponentChild; shared: Shared | undefined }) {
  const sharing = useSharing();
  const isOn = sharing?.isOn ?? false;
  const ownTitle = useRef(document.title);
  const Neutral = useLoaded(async () => (await import('../family/neutral-title.tsx')).NeutralTitle, isOn);
  const Notice = useLoaded(
    async () => (await import('../family/shared-notice.tsx')).SharedNotice,
    isOn && !shared,
  );
  if (!sharing) return null;
  if (!sharing.isOn) return children;
  return (
    <>
      {Neutral && <Neutral after={ownTitle.current} />}
      {shared ? shared(sharing.shared) : Notice && <Notice />}
    </>
  );
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
