import { useEffect, useState } from 'preact/hooks';
import type { Audience } from '../../../shared/family/audience.ts';
import { type FamilyView, familyView } from '../../../shared/family/family-view.ts';
import type { CaseRef } from '../../case-systems/case-number.ts';
import { type CaseView, watchCase } from '../../cases/watch-case.ts';

/**
 * A case as this device knows it, for as long as a family looks at it. Null until it is known. When the session ends
 * meanwhile, what is on the screen stays there.
 */
export function useWatchedCase(ref: CaseRef | null): CaseView | null {
  const [view, setView] = useState<CaseView | null>(null);
  useEffect(() => {
    setView(null);
    if (!ref) return;
    return watchCase(ref, (next) => {
      setView((before) => (before && next.state === 'unknown' && isThere(before) ? before : next));
    });
  }, [ref?.system, ref?.number]);
  return view;
}

/** Whether there is anything to show of a case. */
export function isThere({ state }: CaseView): boolean {
  return state === 'open' || state === 'closed';
}

/** What of a case a family sees; null when there is nothing to show of it. */
export function familyViewOf(
  view: CaseView,
  audience: Audience,
  safetyGoals: readonly string[],
): FamilyView | null {
  if (!isThere(view)) return null;
  const { history, texts, todayOn } = view;
  return familyView({ history, texts, audience, safetyGoals, todayOn });
}
