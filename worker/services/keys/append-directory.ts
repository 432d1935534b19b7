import type { RequestOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import type { appendDirectory as contract } from '../../../shared/api/keys.ts';
import type { Directory } from '../../../shared/directory/directory.ts';
import { recipientsOf } from '../../../shared/directory/directory.ts';
import { continueDirectory, readBody, replayDirectory } from '../../../shared/directory/fold-directory.ts';
import { requiredWraps } from '../../../shared/directory/required-wraps.ts';
import type { Change, DirectoryBody, SignedEntry } from '../../../shared/directory/schema.ts';
import { AppError } from '../../app-error.ts';
import { commit } from '../../db/commit.ts';
import { isDeviceTaken, isOvertaken } from '../../db/errors.ts';
import {
  type DeviceRow,
  insertDirectoryEntries,
  insertWrappedKeys,
  readDeviceRows,
  readDirectoryEntries,
} from '../../db/queries/keys.ts';
import { type Read, together } from '../../db/read.ts';
import type { SignedIn, Surroundings } from '../context.ts';
import { auditChange } from './audit-change.ts';
import { changeStatements } from './change-statements.ts';
import { isForTeam, isOwnDevice, mayHoldKeys } from './device-rights.ts';
import { mayMakeChange } from './may-make-change.ts';
import { paperDevices } from './paper-devices.ts';

type Asked = RequestOf<typeof contract>;

/** May be read before it is known who asks, but not looked at. */
export function readsForAppend({ db }: Surroundings): Read<[SignedEntry[], DeviceRow[]]> {
  return together(readDirectoryEntries(db), readDeviceRows(db));
}

/**
 * Adds entries to the directory with the keys they call for: all of it in one batch. The signatures and the chain are
 * checked as clients check them; on top of that, who may give what to whom by role and team. Throws `conflict` when
 * they don't follow on what is there now.
 */
export async function appendDirectory(
  context: SignedIn,
  asked: Asked,
  [entries, devices]: [SignedEntry[], DeviceRow[]],
): Promise<ResponseOf<typeof contract>> {
  const { db, crypto, organisationId, now } = context;
  const before = await replayDirectory(crypto, organisationId, entries);
  const after = await folded(context, before, asked.entries);
  const bodies = asked.entries.map((entry) => bodyOf(entry));
  const changes = bodies.map(({ change }) => change);
  const papers = paperDevices(context, changes, asked.devices ?? []);
  const rows = new Map([...devices, ...papers].map((row) => [row.id, row]));
  checkRights(context, before, bodies, rows);
  checkRecipients(after, changes, rows);
  checkWraps(after, changes, asked.wrapped);
  const [first, ...rest] = changes.map((change) => auditChange(context, change));
  if (!first) throw new AppError('invalid-input', ['entries']);
  const signed = asked.entries.map((entry, index) => ({ ...entry, signerId: bodies[index]?.signer ?? '' }));
  try {
    await commit(db, {
      changes: [
        insertDirectoryEntries(db, before.head.sequence + 1, signed, now()),
        ...changes.flatMap((change) => changeStatements(context, change, rows)),
        insertWrappedKeys(db, asked.wrapped),
      ],
      audit: [first, ...rest],
    });
  } catch (error) {
    if (isOvertaken(error) || isDeviceTaken(error)) throw new AppError('conflict');
    throw error;
  }
  return { head: after.head };
}

async function folded(
  { crypto }: SignedIn,
  before: Directory,
  entries: readonly SignedEntry[],
): Promise<Directory> {
  const result = await continueDirectory(crypto, before, entries);
  if (result.ok) return result.directory;
  // The first entry stands elsewhere than at the end: somebody was first, or this client is behind.
  const isFirst = result.at === before.head.sequence + 1;
  if (isFirst && (result.why === 'gap' || result.why === 'fork')) throw new AppError('conflict');
  throw new AppError('invalid-input', [`entries.${result.at - before.head.sequence - 1}`]);
}

function bodyOf(entry: SignedEntry): DirectoryBody {
  const body = readBody(entry);
  if (!body) throw new AppError('invalid-input', ['entries']);
  return body;
}

/** Every entry is signed by a device of whoever sends it, and each change is theirs to make. */
function checkRights(
  context: SignedIn,
  before: Directory,
  bodies: readonly DirectoryBody[],
  rows: ReadonlyMap<string, DeviceRow>,
): void {
  const made = new Set(before.keys.keys());
  for (const { signer, change } of bodies) {
    const row = rows.get(signer);
    if (!row || !isOwnDevice(context, row) || !mayHoldKeys(row)) throw new AppError('not-allowed');
    const isFirst = before.head.sequence === 0;
    if (!mayMakeChange(context, change, { rows, hasKey: (scope) => made.has(scope), isFirst })) {
      throw new AppError('not-allowed');
    }
    if (change.kind === 'key-made') made.add(change.scope);
  }
}

/** A new key never goes to a device that was ended or whose owner left: then it must be removed first. */
function checkRecipients(
  after: Directory,
  changes: readonly Change[],
  rows: ReadonlyMap<string, DeviceRow>,
): void {
  for (const change of changes) {
    if (change.kind !== 'key-made') continue;
    const { scope } = change;
    const isFit = recipientsOf(after, scope).every(({ id }) => {
      const row = rows.get(id);
      if (!row || !mayHoldKeys(row)) return false;
      return scope === 'organisation' || isForTeam(row, scope.slice('team:'.length));
    });
    if (!isFit) throw new AppError('conflict');
  }
}

function checkWraps(after: Directory, changes: readonly Change[], wrapped: Asked['wrapped']): void {
  const nameOf = (wrap: { deviceId: string; scope: string; epoch: number }) =>
    `${wrap.deviceId} ${wrap.scope} ${wrap.epoch}`;
  const required = new Set(requiredWraps(after, changes).map(nameOf));
  const given = new Set(wrapped.map(nameOf));
  const isExact = given.size === wrapped.length && required.size === given.size;
  if (!isExact || [...given].some((name) => !required.has(name))) {
    throw new AppError('invalid-input', ['wrapped']);
  }
}
