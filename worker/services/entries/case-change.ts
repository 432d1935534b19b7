import type { Entry } from '../../../shared/domain/entry.ts';
import { findForm } from '../../../shared/forms/registry.ts';
import { type CaseHistory, caseHistory, withReturns } from '../../../shared/history/case-history.ts';
import { previousCaseOf } from '../../../shared/history/previous-case.ts';
import { tallyRows } from '../../../shared/measures/tally-rows.ts';
import type { Milestone } from '../../../shared/milestones/define-milestone.ts';
import { deriveMilestones } from '../../../shared/milestones/derive-milestones.ts';
import type { Observation } from '../../../shared/observations/define-observation.ts';
import { deriveObservations } from '../../../shared/observations/derive-observations.ts';
import type { CaseFile, CaseState, Return } from '../../db/queries/cases.ts';
import type { CaseLabel, NewEntry, TallyDelta } from '../../db/queries/filing.ts';
import type { NormsInForce } from '../../db/queries/norms.ts';
import { type Differences, differences, isSame } from './differences.ts';

/** What some new entries make of a case, and what of that differs from what is stored. */
export interface CaseChange {
  file: CaseFile;
  isFileChanged: boolean;
  label: CaseLabel | null;
  /** All milestones of the case as they are now. */
  milestones: Milestone[];
  changed: Milestone[];
  gone: Milestone[];
  observations: Pick<Differences<Observation>, 'changed' | 'gone'>;
  /** What the entries change about the counts, under the norms that those stand on. */
  deltas: TallyDelta[];
  /** What newer norms change beside that, for when every case has been counted anew. */
  pendingDeltas: TallyDelta[];
  newParticipants: string[];
}

/**
 * Derives a case anew from its entries with the new ones, and compares. Its milestones follow the newest norms at once;
 * its counts follow them together with those of all other cases. Knows of nothing but its arguments.
 * @param returns the later cases of the family as they will be; as they are when left out
 */
export function caseChange(
  state: CaseState,
  added: readonly NewEntry[],
  norms: NormsInForce,
  returns: readonly Return[] = state.returns,
): CaseChange {
  const entries = [...state.entries, ...added];
  const history = historyWith(entries, returns);
  const milestones = deriveMilestones(history, norms.current.norms);
  const file = fileOf(history, state, added, norms.current.version);
  const authors = new Set(takingPart(state.entries));
  const { changed, gone, replaced } = differences(state.milestones, milestones);
  return {
    file,
    isFileChanged: !isSame(file, state.file),
    label: labelOf(history, state, added),
    milestones,
    changed,
    gone,
    observations: differences(state.observations, deriveObservations({ history, entries })),
    ...countChanges({ taken: [...gone, ...replaced], put: changed }, state, history, norms),
    newParticipants: [...new Set(takingPart(added))].filter((id) => !authors.has(id)),
  };
}

function historyWith(entries: readonly Entry[], returns: readonly Return[]): CaseHistory {
  return withReturns(
    caseHistory(entries),
    returns.map(({ openedOn }) => openedOn),
  );
}

/** Who takes part in a case. Whoever only looked at what a colleague judged has nothing to do in it. */
function takingPart(entries: readonly Entry[]): string[] {
  return entries.filter(({ form }) => form !== 'judgement-seen').map(({ authorId }) => authorId);
}

/** Milestones that do not count any more, and those that do instead. */
interface Exchange {
  taken: readonly Milestone[];
  put: readonly Milestone[];
}

function countChanges(
  whole: Exchange,
  { entries, returns }: CaseState,
  history: CaseHistory,
  { current, counted }: NormsInForce,
): Pick<CaseChange, 'deltas' | 'pendingDeltas'> {
  if (current.version === counted.version) return { deltas: tallyDeltas(whole), pendingDeltas: [] };
  const [taken, put] = [historyWith(entries, returns), history].map((one) =>
    deriveMilestones(one, counted.norms),
  );
  const filed = { taken: taken ?? [], put: put ?? [] };
  return {
    deltas: tallyDeltas(filed),
    pendingDeltas: tallyDeltas({
      taken: [...whole.taken, ...filed.put],
      put: [...whole.put, ...filed.taken],
    }),
  };
}

/** The teams that are or were responsible for a case: what one of them typed before a transfer must not be lost. */
export function teamsOf(history: CaseHistory): Set<string> {
  const teams = new Set(history.transfers.map(({ teamId }) => teamId));
  if (history.opened) teams.add(history.opened.teamId);
  return teams;
}

function fileOf(
  history: CaseHistory,
  state: CaseState,
  added: readonly NewEntry[],
  normsVersion: number,
): CaseFile {
  const { opened, closed, transfers } = history;
  const [first] = [...state.entries, ...added];
  if (!first) throw new RangeError('a case has at least one entry');
  // Nothing counts in the future, so the last transfer is the one that holds today.
  const teamId = opened ? (transfers.at(-1)?.teamId ?? opened.teamId) : first.teamId;
  return {
    teamId,
    isOpen: opened !== null && closed === null,
    openedOn: opened?.on ?? null,
    closedOn: closed?.on ?? null,
    labelEntryId: opened?.entryId ?? null,
    normsVersion,
    lastFiledAt: Math.max(...[...state.entries, ...added].map(({ recordedAt }) => recordedAt)),
    objectsToResearch: history.researchObjection !== null,
    previousCaseId: previousCaseOf(history, [...state.entries, ...added]),
  };
}

function labelOf(history: CaseHistory, state: CaseState, added: readonly NewEntry[]): CaseLabel | null {
  const id = history.opened?.entryId;
  const fresh = added.find((entry) => entry.id === id);
  const entry = fresh ?? state.entries.find((stored) => stored.id === id);
  const fields = entry && findForm(entry.form, entry.formVersion)?.fields;
  const [path] = Object.entries(fields ?? {}).find(([, field]) => field.kind === 'case-number') ?? [];
  if (!entry || path === undefined) return null;
  const { form, formVersion } = entry;
  return { entryId: entry.id, form, formVersion, path, sealed: fresh?.sealed[path] ?? null };
}

function tallyDeltas({ taken, put }: Exchange): TallyDelta[] {
  const deltas = new Map<string, TallyDelta>();
  const add = (milestone: Milestone, times: 1 | -1) => {
    const { teamId, kind, verdict } = milestone;
    for (const { on: deadlineOn, count } of tallyRows(milestone)) {
      const name = [teamId, kind, deadlineOn, verdict].join(' ');
      const sum = (deltas.get(name)?.delta ?? 0) + count * times;
      deltas.set(name, { teamId, kind, deadlineOn, verdict, delta: sum });
    }
  };
  for (const milestone of taken) add(milestone, -1);
  for (const milestone of put) add(milestone, 1);
  return [...deltas.values()].filter(({ delta }) => delta !== 0);
}
