import type { ErrorCode, Result } from '../../shared/domain/errors.ts';
import { type Clash, type Fields, isSameFields, mergeFields } from '../../shared/meetings/merge-fields.ts';
import type { Kept } from './kept.ts';
import type { SealedTexts } from './meeting-texts.ts';

/** What the API has, opened. */
export interface Stored {
  revision: number;
  saveId: string;
  fields: Fields;
  sealed: SealedTexts;
}

/** How something is sent and read again. */
export interface Port {
  newId(): string;
  send(kept: Kept, saveId: string): Promise<Result<Stored>>;
  readAgain(): Promise<Result<Stored>>;
  /** On disk before it is sent: an answer that gets lost is recognised later. */
  keep(kept: Kept): Promise<void>;
}

export type Outcome =
  | { kind: 'saved'; kept: Kept }
  /** A colleague changed the same: both are there to choose from. */
  | { kind: 'clash'; kept: Kept; clashes: Clash[] }
  | { kind: 'failed'; kept: Kept; code: ErrorCode };

/** The most tries that are remembered. */
const TRIES = 20;
/** Rounds of putting together what colleagues save at the same moment. */
const ROUNDS = 4;

/** What is kept of what the API has, when nothing was changed since. */
export function keptOf(
  { teamId, meetingId }: Pick<Kept, 'teamId' | 'meetingId'>,
  stored: Stored,
  editedAt: number,
): Kept {
  const { revision, fields, sealed } = stored;
  return {
    teamId,
    meetingId,
    revision,
    base: { ...fields },
    sealed: { ...sealed },
    fields: { ...fields },
    attempted: [],
    editedAt,
  };
}

/** Whether anything was filled in that the API does not have. */
export function isChanged({ base, fields }: Kept): boolean {
  return !isSameFields(base, fields);
}

/**
 * Saves what was filled in. When a colleague saved meanwhile, what she changed elsewhere is taken over and it is saved
 * again; what both changed is left to whoever looks, and nothing of either is lost. A save of which the answer did not
 * arrive is known by its id.
 */
export async function saveKept(first: Kept, port: Port): Promise<Outcome> {
  let kept = first;
  for (let round = 0; round < ROUNDS; round += 1) {
    const saveId = port.newId();
    kept = { ...kept, attempted: [...kept.attempted, saveId].slice(-TRIES) };
    await port.keep(kept);
    const sent = await port.send(kept, saveId);
    if (sent.ok)
      return { kind: 'saved', kept: { ...rebased(kept, sent.value), fields: kept.fields, attempted: [] } };
    if (sent.code !== 'conflict') return { kind: 'failed', kept, code: sent.code };
    const there = await port.readAgain();
    if (!there.ok) return { kind: 'failed', kept, code: there.code };
    const isOwn = kept.attempted.includes(there.value.saveId);
    const { merged, clashes } = isOwn
      ? { merged: kept.fields, clashes: [] }
      : mergeFields(kept.base, kept.fields, there.value.fields);
    kept = { ...rebased(kept, there.value), fields: { ...merged } };
    await port.keep(kept);
    if (clashes.length > 0) return { kind: 'clash', kept, clashes };
    if (!isChanged(kept)) return { kind: 'saved', kept };
  }
  return { kind: 'failed', kept, code: 'conflict' };
}

function rebased(kept: Kept, { revision, fields, sealed }: Stored): Kept {
  return { ...kept, revision, base: { ...fields }, sealed: { ...sealed } };
}
