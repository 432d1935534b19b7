import { describe, expect, it } from 'vitest';
import type { Entry } from '../../shared/domain/entry.ts';
import { defaultNorms } from '../../shared/domain/norms.ts';
import { caseHistory } from '../../shared/history/case-history.ts';
import { shareOf } from '../../shared/measures/rate.ts';
import { type Tally, tallyOf } from '../../shared/measures/tally.ts';
import type { Milestone } from '../../shared/milestones/define-milestone.ts';
import { deriveMilestones, isMature } from '../../shared/milestones/derive-milestones.ts';
import { quarterOf } from '../../shared/time/period.ts';
import { eventToEntry } from '../../worker/local/replay/event-to-entry.ts';
import { shuffledAndDoubled, simulatedLines, simulatedTruth } from './simulated.ts';

/** Measures of the simulation beside the kind of milestone that counts the same; not all are measures of ours yet. */
const kindOf = {
  M01: 'first-goals',
  M03: 'action-agreed',
  M05: 'evaluation',
  M07: 'first-safety-check',
  M08: 'second-assessor',
  M09: 'safety-repeat',
  M10: 'safety-goal',
  M15: 'consult-answered',
};

const truth = simulatedTruth();

function milestonesOf(lines: readonly string[]): Milestone[] {
  const cases = new Map<string, Entry[]>();
  for (const line of lines) {
    const outcome = eventToEntry(line);
    if (outcome.kind === 'unusable') throw new Error(outcome.reason);
    if (outcome.kind !== 'entry') continue;
    const { submission, recordedAt, authorId } = outcome.entry;
    const entries = cases.get(submission.caseTag) ?? [];
    entries.push({ ...submission, recordedAt, authorId, amends: null });
    cases.set(submission.caseTag, entries);
  }
  return [...cases.values()].flatMap((entries) => deriveMilestones(caseHistory(entries), defaultNorms));
}

function cell(tally: Tally) {
  const { met, unmet, excluded, excepted, pending } = tally;
  return { den: met + unmet, num: met, excl: excluded, exc: excepted, pend: pending, value: shareOf(tally) };
}

function cells(milestones: readonly Milestone[]) {
  const count = (some: readonly Milestone[]) =>
    cell(
      tallyOf(
        some.map((milestone) => ({ ...milestone, count: 1 })),
        truth.meta.cut,
      ),
    );
  const by = (some: readonly Milestone[], name: (milestone: Milestone) => string) =>
    Object.fromEntries([...Map.groupBy(some, name)].map(([key, group]) => [key, count(group)]));
  return {
    overall: count(milestones),
    byTeam: by(milestones, ({ teamId }) => teamId),
    byQuarter: by(
      milestones.filter((milestone) => isMature(milestone, truth.meta.cut)),
      ({ deadlineOn }) => quarterOf(deadlineOn),
    ),
  };
}

describe.each([
  ['as it was recorded', simulatedLines()],
  ['shuffled and sent twice', shuffledAndDoubled(simulatedLines(), 7)],
])('the simulated log, %s,', (_, lines) => {
  const milestones = milestonesOf(lines);

  it.each(Object.entries(kindOf))('gives every cell of %s', (measure, kind) => {
    expect(cells(milestones.filter((milestone) => milestone.kind === kind))).toEqual(truth.measures[measure]);
  });
});
