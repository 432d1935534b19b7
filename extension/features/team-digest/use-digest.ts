import { useEffect, useState } from 'preact/hooks';
import type { ErrorCode } from '../../../shared/domain/errors.ts';
import { watchMirror } from '../../outbox/mirror.ts';
import { type KnownDigest, readDigest } from './read-digest.ts';

/** The week of a team, and again when something was saved here or there is a connection again. */
export function useDigest(teamId: string): { known: KnownDigest | null; error: ErrorCode | null } {
  const [read, setRead] = useState<{ known: KnownDigest | null; error: ErrorCode | null }>({
    known: null,
    error: null,
  });
  useEffect(() => {
    let isCurrent = true;
    const ask = () =>
      void readDigest(teamId).then((answer) => {
        if (!isCurrent) return;
        setRead(answer.ok ? { known: answer.value, error: null } : { known: null, error: answer.code });
      });
    ask();
    const stop = watchMirror(ask);
    addEventListener('online', ask);
    return () => {
      isCurrent = false;
      stop();
      removeEventListener('online', ask);
    };
  }, [teamId]);
  return read;
}
