import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { HeldMeeting } from '../../../shared/measures/s1.ts';
import { dayOfInstant } from '../../../shared/time/day.ts';
import type { Period } from '../../../shared/time/period.ts';
import type { ImportedEntry } from '../../services/entries/import.ts';
import { eventToEntry } from './event-to-entry.ts';
import { type EntryResult, fileEntries } from './file-entries.ts';
import type { FilingService } from './filing-service.ts';

/** What became of the lines of a log. Every line is counted in exactly one of these, blank lines in none. */
export interface LineCounts {
  filed: number;
  /** Sent again: the same entry counts once. */
  known: number;
  /** Learning meetings, which are of a team and no entries. */
  meetings: number;
  /** By type: lines for which the product has no form yet. */
  withoutForm: Record<string, number>;
  unusable: number;
}

export interface ReplayListener {
  onUnusable(lineNumber: number, reason: string): void;
  /** Called now and then, with the number of lines read. */
  onProgress(lineNumber: number): void;
}

/** What a log came to. */
export interface ReplayedLog {
  lines: LineCounts;
  /** The learning meetings in it. */
  meetings: HeldMeeting[];
  /** The days on which its first and last lines were recorded; null when none was usable. */
  recorded: Period | null;
}

/** So many lines are held in memory, whatever the length of the log. */
const LINES_AT_ONCE = 5000;

type Waiting = ImportedEntry & { lineNumber: number };

/**
 * Files a log of any length by the product's own services. A line that cannot be used is told to the listener, and the
 * rest goes on.
 */
export async function replayLog(
  path: string,
  service: FilingService,
  { onUnusable, onProgress }: ReplayListener,
): Promise<ReplayedLog> {
  const lines: LineCounts = { filed: 0, known: 0, meetings: 0, withoutForm: {}, unusable: 0 };
  const meetings = new Map<string, HeldMeeting>();
  const refuse = (lineNumber: number, reason: string) => {
    lines.unusable += 1;
    onUnusable(lineNumber, reason);
  };
  const addTeams = teamAdder(service);
  let waiting: Waiting[] = [];
  let [firstRecordedAt, lastRecordedAt] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let lineNumber = 0;

  const fileWaiting = async () => {
    await addTeams(waiting);
    for await (const [entry, result] of fileEntries(service, waiting)) {
      if (result.outcome === 'filed' || result.outcome === 'known') lines[result.outcome] += 1;
      else refuse(entry.lineNumber, reasonOf(result));
    }
    waiting = [];
    onProgress(lineNumber);
  };

  for await (const text of createInterface({
    input: createReadStream(path),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    lineNumber += 1;
    if (text.trim() === '') continue;
    const outcome = eventToEntry(text);
    if (outcome.kind === 'unusable') {
      refuse(lineNumber, outcome.reason);
      continue;
    }
    if (outcome.kind === 'entry') waiting.push({ ...outcome.entry, lineNumber });
    else if (outcome.kind === 'meeting') {
      lines[meetings.has(outcome.id) ? 'known' : 'meetings'] += 1;
      meetings.set(outcome.id, outcome.meeting);
    } else lines.withoutForm[outcome.type] = (lines.withoutForm[outcome.type] ?? 0) + 1;
    const { recordedAt } = outcome.kind === 'entry' ? outcome.entry : outcome;
    firstRecordedAt = Math.min(firstRecordedAt, recordedAt);
    lastRecordedAt = Math.max(lastRecordedAt, recordedAt);
    if (waiting.length === LINES_AT_ONCE) await fileWaiting();
  }
  await fileWaiting();
  const recorded =
    lastRecordedAt < firstRecordedAt
      ? null
      : { firstOn: dayOfInstant(firstRecordedAt), lastOn: dayOfInstant(lastRecordedAt) };
  return { lines, meetings: [...meetings.values()], recorded };
}

/** Adds to the organisation the teams that entries are filed for or name, each once. */
function teamAdder(service: FilingService): (entries: readonly ImportedEntry[]) => Promise<void> {
  const known = new Set<string>();
  return async (entries) => {
    const named = entries.flatMap(({ submission: { teamId, answers } }) =>
      typeof answers.toTeam === 'string' ? [teamId, answers.toTeam] : [teamId],
    );
    const teamIds = [...new Set(named)].filter((id) => !known.has(id));
    if (teamIds.length === 0) return;
    await service.ask('/teams', { teamIds });
    for (const id of teamIds) known.add(id);
  };
}

function reasonOf(result: EntryResult): string {
  if (result.outcome !== 'refused') return 'opslaan mislukte';
  const fields = result.fields ? ` (${result.fields.join(', ')})` : '';
  return `geweigerd: ${result.code}${fields}`;
}
