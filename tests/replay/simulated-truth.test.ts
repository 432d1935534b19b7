import { describe, expect, it } from 'vitest';
import { defaultNorms } from '../../shared/domain/norms.ts';
import { caseHistory, withReturns } from '../../shared/history/case-history.ts';
import { measures } from '../../shared/measures/registry.ts';
import { tallyRows } from '../../shared/measures/tally-rows.ts';
import { deriveMilestones } from '../../shared/milestones/derive-milestones.ts';
import { isStretch } from '../../shared/milestones/registry.ts';
import { eventToEntry } from '../../worker/local/replay/event-to-entry.ts';
import { measureCells } from '../../worker/local/replay/measure-cells.ts';
import type { TeamUnits } from '../../worker/local/replay/replay-messages.ts';
import type { ImportedEntry } from '../../worker/services/entries/import.ts';
import { shuffledAndDoubled, simulatedLines, simulatedTruth } from './simulated.ts';

const truth = simulatedTruth();

/** What every team's milestones count for, from the lines of a log: without the API, for its rules alone. */
function unitsOf(lines: readonly string[]): TeamUnits[] {
  const cases = Map.groupBy(entriesOf(lines), ({ submission }) => submission.caseTag);
  const opened = [...cases].flatMap(([caseTag, entries]) => {
    const { opened: opening } = caseHistory(entries.map(toEntry));
    const previous = entries.find(({ submission }) => submission.previousCaseTag)?.submission.previousCaseTag;
    return opening && previous ? [{ caseTag, previous, on: opening.on }] : [];
  });
  const teams = new Map<string, TeamUnits>();
  for (const [caseTag, entries] of cases) {
    const returns = opened.filter(({ previous }) => previous === caseTag).map(({ on }) => on);
    const history = withReturns(caseHistory(entries.map(toEntry)), returns);
    for (const milestone of deriveMilestones(history, defaultNorms)) {
      const { teamId, kind, verdict } = milestone;
      const team = teams.get(teamId) ?? { teamId, units: [], changes: [] };
      teams.set(teamId, team);
      for (const { on: deadlineOn, count } of tallyRows(milestone)) {
        if (isStretch(kind)) team.changes.push(dayChange({ teamId, kind, verdict, deadlineOn, count }));
        else team.units.push({ kind, verdict, deadlineOn, count });
      }
    }
  }
  return [...teams.values()];
}

/** A change on one day, with its day left to be read off. */
function dayChange(change: Omit<TeamUnits['changes'][number], 'daySum'>): TeamUnits['changes'][number] {
  const daySum = change.count * (Date.parse(change.deadlineOn) / 86_400_000);
  return { ...change, daySum };
}

function entriesOf(lines: readonly string[]): ImportedEntry[] {
  const byId = new Map<string, ImportedEntry>();
  for (const line of lines) {
    const outcome = eventToEntry(line);
    if (outcome.kind === 'unusable') throw new Error(outcome.reason);
    if (outcome.kind === 'entry') byId.set(outcome.entry.submission.id, outcome.entry);
  }
  return [...byId.values()];
}

function toEntry({ submission, recordedAt, authorId }: ImportedEntry) {
  return { ...submission, recordedAt, authorId, amends: null };
}

describe.each([
  ['as it was recorded', simulatedLines()],
  ['shuffled and sent twice', shuffledAndDoubled(simulatedLines(), 7)],
])('the simulated log, %s,', (_, lines) => {
  const cells = measureCells(unitsOf(lines), truth.meta.cut);

  it.each(measures.map(({ id }) => id))('gives every cell of %s', (id) => {
    const { byTeamQuarter, ...rest } = truth.measures[id] ?? {};
    const { byTeamQuarter: ours, ...others } = cells[id] ?? {};
    expect(others).toEqual(rest);
    expect(Object.keys(ours ?? {})).toEqual(Object.keys(byTeamQuarter ?? {}));
    expect(ours).toMatchObject(byTeamQuarter ?? {});
    expect(Object.keys(byTeamQuarter ?? {}).length).toBeGreaterThan(3);
  });
});
