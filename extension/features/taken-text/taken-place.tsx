import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useLoaded } from '../../../shared/ui/use-loaded.ts';
import type { TakenWaitingProps } from './taken-waiting.tsx';

/** A text from a page that waits. What shows it is loaded once there is one. */
export function TakenPlace(props: TakenWaitingProps) {
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    const key = 'taken-text';
    const look = () => void browser.storage.session.get(key).then((found) => key in found && setThere(true));
    look();
    browser.storage.session.onChanged.addListener(look);
    return () => browser.storage.session.onChanged.removeListener(look);
  }, []);
  const Loaded = useLoaded(async () => (await import('./taken-waiting.tsx')).TakenWaiting, isThere);
  return Loaded && <Loaded {...props} />;
}
