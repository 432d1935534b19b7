import type { CaseRef } from '../../shared/case-systems/case-number.ts';
import { readTabView } from '../case-systems/tab-view.ts';
import type { BesidePage } from './beside-page.ts';

/**
 * What speaks against putting a text about a case into the page beside it: nothing (null), the page is of another case
 * (its number), or nobody knows of which one (`unknown`).
 */
export async function otherCaseIn(
  { tabId, isTyped }: BesidePage,
  own: CaseRef,
): Promise<{ kind: 'other'; number: string } | { kind: 'unknown' } | null> {
  if (tabId === null) return null;
  const { shows } = await readTabView(tabId);
  if (shows.kind !== 'case') return isTyped && shows.kind !== 'several' ? null : { kind: 'unknown' };
  const { system, number } = shows.case;
  return system === own.system && number === own.number ? null : { kind: 'other', number };
}
