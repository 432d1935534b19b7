import { useEffect, useState } from 'preact/hooks';

const PAUSE_MS = 400;

/** A value that follows another one once it has been still for a moment, so that not every keystroke is asked. */
export function useLater<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  const written = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(JSON.parse(written) as T), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [written]);
  return settled;
}
