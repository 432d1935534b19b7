import type { Entry } from '../domain/entry.ts';
import type { CaseHistory } from '../history/case-history.ts';
import type { EffectiveEntry } from '../history/effective-entries.ts';
import type { Milestone } from '../milestones/define-milestone.ts';
import type { Day } from '../time/day.ts';
import type { Coarsening } from './study-plan.ts';

/**
 * A milestone as it was known during some days: what was filed later made it another, or took it away. Whether anybody is
 * to be reminded of it is not part of that.
 */
export interface KnownMilestone extends Omit<Milestone, 'isOpen' | 'remindFrom'> {
  /** The first day at the end of which it was known like this. */
  knownFrom: Day;
  /** The first day at the end of which it was known otherwise, or not any more; null while it still is. */
  knownUntil: Day | null;
}

/** A case as a release sees it: everything recorded up to the cut, nothing recorded later. Knows of no other case. */
export interface ExportedCase {
  /** The pseudonym of the case in this release. */
  pseudonym: string;
  /** Pseudonyms in this release by kind and our own id, as `pseudonymName` writes them. */
  pseudonyms: ReadonlyMap<string, string>;
  /** The entries up to the cut, those that do not count too. */
  entries: readonly Entry[];
  /** Those that count, in the order in which they count. */
  counting: readonly EffectiveEntry[];
  history: CaseHistory;
  /** Every state of every milestone; the ones that hold at the cut have no `knownUntil`. */
  milestones: readonly KnownMilestone[];
  /** Day 0. */
  studyFirstOn: Day;
  cutOn: Day;
  coarsening: Coarsening;
}
