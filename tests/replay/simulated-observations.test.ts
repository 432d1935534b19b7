import { describe, it } from 'vitest';
import type { Entry } from '../../shared/domain/entry.ts';
import { caseHistory, withReturns } from '../../shared/history/case-history.ts';
import type { HeldMeeting } from '../../shared/measures/s1.ts';
import { deriveObservations } from '../../shared/observations/derive-observations.ts';
import { dayOfInstant } from '../../shared/time/day.ts';
import { eventToEntry } from '../../worker/local/replay/event-to-entry.ts';
import { meetingCells } from '../../worker/local/replay/meeting-cells.ts';
import { observationCells } from '../../worker/local/replay/observation-cells.ts';
import {
  expectObserved,
  observedTruth,
  shuffledAndDoubled,
  simulatedLines,
  simulatedTruth,
} from './simulated.ts';

const { cut } = simulatedTruth().meta;
const { meetings: truthOfMeetings, ...truth } = observedTruth();

interface ReadCase {
  entries: Entry[];
  previous: string | null;
}

function readLog(lines: readonly string[]) {
  const cases = new Map<string, ReadCase>();
  const meetings: HeldMeeting[] = [];
  const [teamIds, instants] = [new Set<string>(), [] as number[]];
  for (const line of lines) {
    const outcome = eventToEntry(line);
    if (outcome.kind === 'unusable') throw new Error(outcome.reason);
    if (outcome.kind === 'meeting') meetings.push(outcome.meeting);
    if (outcome.kind !== 'entry') continue;
    const { submission, recordedAt, authorId } = outcome.entry;
    const { caseTag, teamId, previousCaseTag } = submission;
    teamIds.add(teamId);
    instants.push(recordedAt);
    const found = cases.get(caseTag) ?? { entries: [], previous: null };
    found.entries.push({ ...submission, recordedAt, authorId, amends: null });
    found.previous ??= previousCaseTag ?? null;
    cases.set(caseTag, found);
  }
  const recorded = {
    firstOn: dayOfInstant(instants.reduce((a, b) => Math.min(a, b))),
    lastOn: dayOfInstant(instants.reduce((a, b) => Math.max(a, b))),
  };
  return { cases, meetings, teamIds: [...teamIds], recorded };
}

function observationsOf(cases: ReadonlyMap<string, ReadCase>) {
  const histories = new Map([...cases].map(([tag, { entries }]) => [tag, caseHistory(entries)]));
  return [...cases].flatMap(([tag, { entries }]) => {
    const returns = [...cases].flatMap(([later, { previous }]) =>
      previous === tag ? (histories.get(later)?.opened?.on ?? []) : [],
    );
    const history = withReturns(caseHistory(entries), returns);
    return deriveObservations({ history, entries }).map((one) => ({ ...one, count: 1 }));
  });
}

describe.each([
  ['as it was recorded', simulatedLines()],
  ['shuffled and sent twice', shuffledAndDoubled(simulatedLines(), 11)],
])('the simulated log, %s,', (_, lines) => {
  const log = readLog(lines);
  const cells = observationCells(observationsOf(log.cases), cut);

  it.each(['timeToEvent', 'kappa', 'gas'] as const)('gives what is true of %s', (what) => {
    expectObserved(cells[what], truth[what], what);
  });

  it('gives every cell of learning meetings', () => {
    expectObserved(meetingCells(log, cut).S1, truthOfMeetings, 'S1');
  });
});
