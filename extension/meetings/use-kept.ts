import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { ErrorCode } from '../../shared/domain/errors.ts';
import { textsIn } from '../../shared/meetings/meeting-fields.ts';
import { type Clash, type Fields, withField } from '../../shared/meetings/merge-fields.ts';
import { type Kept, readKept, writeKept } from './kept.ts';
import { isChanged, keptOf, type Port, type Stored, saveKept } from './save-kept.ts';

/** Where what is being filled in stands. */
export type KeepingState = 'saved' | 'keeping' | 'unsaved' | 'saving' | 'waiting' | 'clash' | 'refused';

export interface Keeping {
  fields: Fields;
  revision: number;
  state: KeepingState;
  /** Why it was refused. */
  code: ErrorCode | null;
  /** Texts that this device has no key for: who can't read them does not change them. */
  closed: readonly string[];
  /** What a colleague changed into something else. */
  clashes: readonly Clash[];
  set(path: string, value: string): void;
  /** Says what is to stand where two people wrote something else. */
  choose(path: string, value: string): void;
  /** Saves; gives the revision that is stored then, or null when it could not be. */
  save(): Promise<number | null>;
  /** Goes on from what the API has now. */
  adopt(stored: Stored): void;
}

interface KeepingOf {
  id: string;
  teamId: string;
  /** Of an action: the meeting that it is of. */
  meetingId: string | null;
  stored: Stored;
  port: Port;
  /** What is on this device is all there is of the texts: it stays. */
  isKeptHere?: boolean;
}

interface Inside {
  kept: Kept;
  state: KeepingState;
  code: ErrorCode | null;
  clashes: readonly Clash[];
  saving: Promise<number | null> | null;
}

/** Keeps what somebody fills in: on this device with every key, and at the API when a field is left. */
export function useKept({ id, teamId, meetingId, stored, port, isKeptHere = false }: KeepingOf): Keeping {
  const [, draw] = useReducer((drawn: number) => drawn + 1, 0);
  const inside = useRef<Inside>({
    kept: keptOf({ teamId, meetingId }, stored, 0),
    ...{ state: 'saved', code: null, clashes: [], saving: null },
  });
  const become = (next: Partial<Inside>) => {
    inside.current = { ...inside.current, ...next };
    draw(undefined);
  };

  function set(path: string, value: string): void {
    const { kept, state } = inside.current;
    const next = { ...kept, fields: { ...withField(kept.fields, path, value) }, editedAt: Date.now() };
    become({ kept: next, state: state === 'saving' || state === 'clash' ? state : 'keeping' });
    void writeKept(id, next).then(() => {
      // Only said once the last key is on disk.
      if (inside.current.kept === next && inside.current.state === 'keeping') become({ state: 'unsaved' });
    });
  }

  function choose(path: string, value: string): void {
    set(path, value);
    const clashes = inside.current.clashes.filter((clash) => clash.path !== path);
    become({ clashes, state: clashes.length > 0 ? 'clash' : 'unsaved' });
    if (clashes.length === 0) void save();
  }

  function save(): Promise<number | null> {
    const { kept, clashes, saving } = inside.current;
    if (saving) return saving.then(() => save());
    if (clashes.length > 0) return Promise.resolve(null);
    if (!isChanged(kept)) return Promise.resolve(kept.revision);
    const running = send();
    become({ saving: running, state: 'saving' });
    return running;
  }

  async function send(): Promise<number | null> {
    const sent = inside.current.kept;
    const outcome = await saveKept(sent, port);
    const typed = Object.entries(inside.current.kept.fields).filter(
      ([path, text]) => sent.fields[path] !== text,
    );
    const emptied = Object.keys(sent.fields).filter((path) => inside.current.kept.fields[path] === undefined);
    let { fields } = outcome.kept;
    for (const path of emptied) fields = { ...withField(fields, path, '') };
    const kept = { ...outcome.kept, fields: { ...fields, ...Object.fromEntries(typed) } };
    const isLeft = isChanged(kept);
    const clashes = outcome.kind === 'clash' ? outcome.clashes : [];
    const code = outcome.kind === 'failed' ? outcome.code : null;
    become({ kept, clashes, code, saving: null, state: stateAfter(outcome.kind, code, isLeft) });
    await writeKept(id, isLeft || isKeptHere ? kept : null);
    return outcome.kind === 'saved' ? kept.revision : null;
  }

  function adopt(next: Stored): void {
    const { kept } = inside.current;
    const there = keptOf({ teamId, meetingId }, next, kept.editedAt);
    const whole = isKeptHere ? withOwn(there, kept) : there;
    become({ kept: isChanged(kept) ? { ...whole, fields: kept.fields, attempted: kept.attempted } : whole });
  }

  useEffect(() => {
    void readKept(id).then((kept) => {
      if (!kept || kept.teamId !== teamId) return;
      if (isKeptHere && !isChanged(kept))
        return become({ kept: withOwn(keptOf({ teamId, meetingId }, stored, kept.editedAt), kept) });
      if (!isChanged(kept)) return;
      become({ kept, state: 'unsaved' });
      void save();
    });
    const again = () => {
      if (inside.current.state === 'waiting') void save();
    };
    addEventListener('online', again);
    addEventListener('focus', again);
    return () => {
      removeEventListener('online', again);
      removeEventListener('focus', again);
    };
  }, [id]);

  const { kept, state, code, clashes } = inside.current;
  const closed = Object.keys(kept.sealed).filter((path) => kept.base[path] === undefined);
  return {
    fields: kept.fields,
    revision: kept.revision,
    state,
    code,
    closed,
    clashes,
    set,
    choose,
    save,
    adopt,
  };
}

/** What the API has, with the texts that stand on this device only. */
function withOwn(kept: Kept, own: Kept): Kept {
  const texts = textsIn(own.fields);
  return { ...kept, base: { ...kept.base, ...texts }, fields: { ...kept.fields, ...texts } };
}

/** What will pass by itself waits: no connection, or a session that ended. The rest somebody has to look at. */
const passing: readonly ErrorCode[] = [
  'unavailable',
  'not-signed-in',
  'session-expired',
  'too-many-requests',
  'unexpected',
];

function stateAfter(
  kind: 'saved' | 'clash' | 'failed',
  code: ErrorCode | null,
  isLeft: boolean,
): KeepingState {
  if (kind === 'clash') return 'clash';
  if (kind === 'failed') return code !== null && passing.includes(code) ? 'waiting' : 'refused';
  return isLeft ? 'unsaved' : 'saved';
}
