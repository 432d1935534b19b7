import type { CaseView } from '../../cases/watch-case.ts';

/**
 * The entries that she should not see yet: of an assessment that waits for her own judgement. Whoever judges second
 * judges without having seen what the first one found.
 */
export function hiddenEntries({ entries }: CaseView): ReadonlySet<string> {
  return new Set(entries.filter(({ withheld }) => withheld).map(({ id }) => id));
}
