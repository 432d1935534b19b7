import type { Entry } from '../domain/entry.ts';
import type { Norms } from '../domain/norms.ts';
import { type CaseHistory, caseHistory, withReturns } from '../history/case-history.ts';
import type { Milestone } from '../milestones/define-milestone.ts';
import { deriveMilestones } from '../milestones/derive-milestones.ts';
import { type Day, dayOfInstant } from '../time/day.ts';
import type { KnownMilestone } from './exported-case.ts';
import { type LaterCase, returnsKnownOn } from './returns-known.ts';

/**
 * Every state in which the milestones of a case were ever known at the end of a day, by one set of norms: those that held
 * on day P are the ones with `knownFrom` ≤ P < `knownUntil`, and they are exactly what follows from the entries that were
 * recorded up to the end of P. A milestone that went and came back has two. In the order in which they became known.
 *
 * The case is derived once for every day on which something was recorded, since what is recorded later may count earlier.
 * @param later as `exportableCases` gives them
 */
export function knownMilestones(
  caseId: string,
  entries: readonly Entry[],
  later: readonly LaterCase[],
  norms: Norms,
): KnownMilestone[] {
  const byDay = Map.groupBy(entries, ({ recordedAt }) => dayOfInstant(recordedAt));
  const laterDays = new Set(
    later.flatMap((one) => one.entries.map(({ recordedAt }) => dayOfInstant(recordedAt))),
  );
  const known: KnownMilestone[] = [];
  let holding = new Map<string, KnownMilestone>();
  let returns: Day[] = [];
  let sofar: Entry[] = [];
  let history: CaseHistory = caseHistory([]);
  for (const on of [...new Set([...byDay.keys(), ...laterDays])].sort()) {
    const added = byDay.get(on) ?? [];
    const returned = laterDays.has(on) ? returnsKnownOn(caseId, later, on) : returns;
    if (added.length === 0 && returned.join() === returns.join()) continue;
    returns = returned;
    sofar = [...sofar, ...added];
    if (added.length > 0) history = caseHistory(sofar);
    const next = new Map<string, KnownMilestone>();
    for (const milestone of deriveMilestones(withReturns(history, returns), norms)) {
      const name = `${milestone.kind} ${milestone.subject}`;
      const before = holding.get(name);
      if (before && isSame(before, milestone)) next.set(name, before);
      else {
        const fresh = stateOf(milestone, on);
        next.set(name, fresh);
        known.push(fresh);
      }
    }
    for (const [name, state] of holding) if (next.get(name) !== state) state.knownUntil = on;
    holding = next;
  }
  return known;
}

function stateOf({ isOpen, remindFrom, ...said }: Milestone, knownFrom: Day): KnownMilestone {
  return { ...said, knownFrom, knownUntil: null };
}

function isSame(a: KnownMilestone, b: Milestone): boolean {
  return (
    a.opensOn === b.opensOn &&
    a.dueOn === b.dueOn &&
    a.deadlineOn === b.deadlineOn &&
    a.fulfilledOn === b.fulfilledOn &&
    a.verdict === b.verdict &&
    a.teamId === b.teamId &&
    a.deviation === b.deviation
  );
}
