import { useEffect } from 'preact/hooks';
import { isSharing } from '../../family/shared-screen.ts';
import { type Occasion, recordShown } from '../../prompts/showings.ts';
import { requestSync } from '../../sync/request-sync.ts';

/** Remembers that a reminder stands on the screen: once somebody can see it, and it is not a family's screen. */
export function useShowing(occasion: Occasion): void {
  const { caseTag, memberId, kind, todayOn } = occasion;
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void remember(occasion).catch(() => undefined);
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [caseTag, memberId, kind, todayOn]);
}

async function remember(occasion: Occasion): Promise<void> {
  if (await isSharing()) return;
  if (await recordShown(occasion)) await requestSync();
}
