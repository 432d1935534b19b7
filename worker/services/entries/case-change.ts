import type { Norms } from '../../../shared/domain/norms.ts';
import { findForm } from '../../../shared/forms/registry.ts';
import { type CaseHistory, caseHistory } from '../../../shared/history/case-history.ts';
import type { Milestone } from '../../../shared/milestones/define-milestone.ts';
import { deriveMilestones } from '../../../shared/milestones/derive-milestones.ts';
import type { CaseFile, CaseState } from '../../db/queries/cases.ts';
import type { CaseLabel, NewEntry, TallyDelta } from '../../db/queries/filing.ts';

/** What some new entries make of a case, and what of that differs from what is stored. */
export interface CaseChange {
  file: CaseFile;
  isFileChanged: boolean;
  label: CaseLabel | null;
  /** All milestones of the case as they are now. */
  milestones: Milestone[];
  changed: Milestone[];
  gone: Milestone[];
  deltas: TallyDelta[];
  newParticipants: string[];
}

/** Derives a case anew from its entries with the new ones, and compares. Knows of nothing but its arguments. */
export function caseChange(state: CaseState, added: readonly NewEntry[], norms: Norms): CaseChange {
  const history = caseHistory([...state.entries, ...added]);
  const milestones = deriveMilestones(history, norms);
  const file = fileOf(history, state, added);
  const authors = new Set(state.entries.map(({ authorId }) => authorId));
  return {
    file,
    isFileChanged: !isSame(file, state.file),
    label: labelOf(history, state, added),
    milestones,
    ...differences(state.milestones, milestones),
    newParticipants: [...new Set(added.map(({ authorId }) => authorId))].filter((id) => !authors.has(id)),
  };
}

/** The teams that are or were responsible for a case: what one of them typed before a transfer must not be lost. */
export function teamsOf(history: CaseHistory): Set<string> {
  const teams = new Set(history.transfers.map(({ teamId }) => teamId));
  if (history.opened) teams.add(history.opened.teamId);
  return teams;
}

function fileOf(history: CaseHistory, state: CaseState, added: readonly NewEntry[]): CaseFile {
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

function differences(
  before: readonly Milestone[],
  after: readonly Milestone[],
): Pick<CaseChange, 'changed' | 'gone' | 'deltas'> {
  const left = new Map(before.map((milestone) => [nameOf(milestone), milestone]));
  const [changed, replaced]: [Milestone[], Milestone[]] = [[], []];
  for (const milestone of after) {
    const name = nameOf(milestone);
    const known = left.get(name) ?? null;
    left.delete(name);
    if (isSame(milestone, known)) continue;
    changed.push(milestone);
    if (known) replaced.push(known);
  }
  const gone = [...left.values()];
  return { changed, gone, deltas: tallyDeltas([...gone, ...replaced], changed) };
}

function tallyDeltas(taken: readonly Milestone[], put: readonly Milestone[]): TallyDelta[] {
  const deltas = new Map<string, TallyDelta>();
  const add = ({ teamId, kind, deadlineOn, verdict }: Milestone, delta: number) => {
    const name = [teamId, kind, deadlineOn, verdict].join(' ');
    const sum = (deltas.get(name)?.delta ?? 0) + delta;
    deltas.set(name, { teamId, kind, deadlineOn, verdict, delta: sum });
  };
  for (const milestone of taken) add(milestone, -1);
  for (const milestone of put) add(milestone, 1);
  return [...deltas.values()].filter(({ delta }) => delta !== 0);
}

function nameOf({ kind, subject }: Milestone): string {
  return `${kind} ${subject}`;
}

/** Whether two flat objects say the same. */
function isSame<T extends object>(a: T, b: T | null): boolean {
  return b !== null && (Object.keys(a) as (keyof T)[]).every((key) => a[key] === b[key]);
}
