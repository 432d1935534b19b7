import type { CaseAfterFiling, FilingResult } from '../../../shared/api/schemas.ts';
import type * as z from '../../../shared/zod.ts';
import { AppError } from '../../app-error.ts';
import type { AuditEvent } from '../../db/audit-event.ts';
import type { Statement } from '../../db/client.ts';
import { commitAndRead } from '../../db/commit.ts';
import { isOvertaken } from '../../db/errors.ts';
import type { CaseState } from '../../db/queries/cases.ts';
import { insertEntries, insertParticipants, type NewEntry, upsertCaseFile } from '../../db/queries/filing.ts';
import { demandUnchanged, type SeenCase } from '../../db/queries/norms.ts';
import { settlePrompts } from '../../db/queries/prompts.ts';
import { type Read, run } from '../../db/read.ts';
import type { Context } from '../context.ts';
import { settlementsOf } from '../prompts/settle.ts';
import { auditOf } from '../rights.ts';
import { caseAfterFiling } from './case-after-filing.ts';
import { type CaseChange, caseChange } from './case-change.ts';
import { decide, type FilingItem } from './decide.ts';
import { earlierCases } from './earlier-cases.ts';
import { type FilingGround, readGround } from './filing-ground.ts';
import { milestoneStatements } from './milestone-statements.ts';

/** Of as many people who file in one case at the same moment, each gets through. */
const MAX_ATTEMPTS = 10;

/** What filing in one case came to. */
export interface Filed<T> {
  results: FilingResult[];
  case: z.output<typeof CaseAfterFiling>;
  /** What was asked to be read in the same trip; null when nothing was written. */
  along: T | null;
}

/**
 * Files entries for one case: entries, milestones, counts and audit in one batch. When somebody else filed in the case
 * meanwhile, the batch fails on the entry's sequence and everything is read and decided again.
 * @param along read in the same batch, after the writing
 */
export async function fileInCase<T>(
  context: Context,
  items: readonly FilingItem[],
  firstGround: FilingGround,
  along: Read<T>,
): Promise<Filed<T>> {
  let ground = firstGround;
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
    const state = stateOf(ground, items);
    const { results, accepted } = decide(context, state, items, ground);
    const [first, ...rest] = accepted.map((entry) => audited(context, state.caseKey, entry));
    if (!first) return { results, case: caseAfterFiling(context.actor, state), along: null };
    const change = caseChange(state, accepted, ground.norms);
    try {
      const found = await commitAndRead(context.db, {
        changes: statements(context, state, accepted, change, ground),
        audit: [first, ...rest],
        readAfter: along,
      });
      return { results, case: caseAfterFiling(context.actor, { ...state, ...change }), along: found };
    } catch (error) {
      if (!isOvertaken(error)) throw error;
      ground = await run(context.db, readGround(context, items, { withOwnIds: true }));
    }
  }
  throw new AppError('unavailable');
}

function stateOf({ states }: FilingGround, [item]: readonly FilingItem[]): CaseState {
  const state = item && states.get(item.caseKey);
  if (!state) throw new RangeError('the ground lacks the case of these items');
  return state;
}

/**
 * Only what changed is written. The case comes before what refers to it. Where a family came back, its earlier case is
 * derived anew in the same batch.
 */
function statements(
  { db, now }: Context,
  state: CaseState,
  accepted: readonly NewEntry[],
  change: CaseChange,
  { states, norms }: FilingGround,
): Statement[] {
  const { caseKey } = state;
  const sequence = sequenceOf(state);
  const earlier = earlierCases(state, change.file, states);
  const seen = [seenCase(caseKey, state), ...earlier.map((one) => seenCase(one.caseKey, one.state))];
  const list: Statement[] = [demandUnchanged(db, norms.counted.version, seen)];
  if (change.isFileChanged) list.push(upsertCaseFile(db, caseKey, change.file, change.label, now()));
  list.push(insertEntries(db, caseKey, sequence + 1, accepted));
  if (change.newParticipants.length > 0) list.push(insertParticipants(db, caseKey, change.newParticipants));
  const settlements = settlementsOf(accepted, change.milestones);
  if (settlements.length > 0) list.push(settlePrompts(db, caseKey, settlements));
  const alsoChanged = earlier.flatMap((one) =>
    one.state ? [{ caseKey: one.caseKey, change: caseChange(one.state, [], norms, one.returns) }] : [],
  );
  return [...list, ...milestoneStatements(db, [{ caseKey, change }, ...alsoChanged])];
}

function seenCase(caseKey: string, state: CaseState | null): SeenCase {
  if (!state) return { caseKey, normsVersion: null, sequence: 0 };
  const normsVersion = state.file?.normsVersion ?? null;
  return { caseKey, normsVersion, sequence: sequenceOf(state), returns: state.returns };
}

function sequenceOf({ entries }: CaseState): number {
  return entries.at(-1)?.sequence ?? 0;
}

function audited(context: Context, caseKey: string, entry: NewEntry): AuditEvent {
  return auditOf(context, {
    action: context.actor.role === 'import' ? 'entry-imported' : 'entry-filed',
    recordKind: 'entry',
    recordId: entry.id,
    teamId: entry.teamId,
    caseId: caseKey,
  });
}
