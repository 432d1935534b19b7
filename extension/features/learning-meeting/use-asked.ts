import { useEffect, useState } from 'preact/hooks';
import type { ErrorCode, Result } from '../../../shared/domain/errors.ts';

/** What the API answers to a question that is asked again whenever `key` changes, or on request. */
export function useAsked<T>(ask: () => Promise<Result<T>>, key: string) {
  const [known, setKnown] = useState<T | null>(null);
  const [error, setError] = useState<ErrorCode | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    void ask().then((answer) => {
      if (!isCurrent) return;
      setError(answer.ok ? null : answer.code);
      if (answer.ok) setKnown(answer.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [key, round]);
  return { known, error, again: () => setRound((asked) => asked + 1) };
}
