import { useEffect, useState } from 'preact/hooks';
import { readTaken, type TakenText, watchTaken } from './taken-text.ts';

/** The text that waits; null while there is none. */
export function useWaiting(): TakenText | null {
  const [taken, setTaken] = useState<TakenText | null>(null);
  useEffect(() => {
    void readTaken().then(setTaken);
    return watchTaken(setTaken);
  }, []);
  return taken;
}
