import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Directory } from '../../shared/directory/directory.ts';
import type { StoredKeyring } from '../vault/keyring.ts';
import type { OwnDevice } from '../vault/own-device.ts';
import type { Protected } from '../vault/protect.ts';

/** What a stored draft shows without its key: which draft it is, and the entry it will become. */
export interface StoredDraft {
  caseTag: string;
  entryId: string;
  box: Protected;
}

export interface Schema extends DBSchema {
  /** `device` protects what lies here; `signing` is the pair with which this browser says who it is. */
  keys: { key: 'device' | 'signing'; value: CryptoKey | CryptoKeyPair };
  /** By member: the device she is in this browser. */
  devices: { key: string; value: OwnDevice };
  /** By member: the keys she may use in this browser. */
  keyrings: { key: string; value: StoredKeyring };
  /** The organisation's device directory as it was checked here, by the address of its API. */
  directory: { key: string; value: Directory };
  drafts: { key: string; value: StoredDraft; indexes: { caseTag: string; entryId: string } };
  /** By entry id. Parsed when read, since one damaged record may not stop the others. */
  outbox: { key: string; value: unknown };
  /** Cases whose texts another team has yet to get, by the entry that handed them over. Parsed when read. */
  handOvers: { key: string; value: unknown };
  /** Sealed texts that stay on this device, by entry id. Parsed when read. */
  texts: { key: string; value: unknown };
  cache: { key: string; value: Protected };
  /** Reminders that stood on this screen, by case tag. */
  showings: { key: string; value: Protected };
  /** What is being noted of learning meetings and their actions, by id. */
  meetings: { key: string; value: Protected };
}

export type Database = IDBPDatabase<Schema>;

const name = 'doelspoor';
const version = 4;

let opened: Promise<Database> | null = null;

/**
 * Does something with the database. The connection is kept while this context lives; when the browser closed it
 * meanwhile, or a newer version of the extension asked for it, it is opened anew.
 */
export async function withDatabase<T>(use: (database: Database) => Promise<T>): Promise<T> {
  const connection = connect();
  try {
    return await use(await connection);
  } catch (error) {
    if (!isClosed(error)) throw error;
    if (opened === connection) opened = null;
    return use(await connect());
  }
}

function connect(): Promise<Database> {
  if (opened) return opened;
  const connection = openDB<Schema>(name, version, {
    upgrade,
    blocking: () => void connection.then(close),
    terminated: forget,
  });
  opened = connection;
  connection.catch(forget);
  return connection;

  function close(database: Database): void {
    database.close();
    forget();
  }
  function forget(): void {
    if (opened === connection) opened = null;
  }
}

/** Every step may run on a database of any earlier version. */
function upgrade(database: Database, from: number): void {
  if (from < 1) {
    database.createObjectStore('keys');
    const drafts = database.createObjectStore('drafts');
    drafts.createIndex('caseTag', 'caseTag');
    drafts.createIndex('entryId', 'entryId');
    database.createObjectStore('outbox');
    database.createObjectStore('cache');
  }
  if (from < 2) {
    database.createObjectStore('devices');
    database.createObjectStore('keyrings');
    database.createObjectStore('directory');
    database.createObjectStore('handOvers');
    database.createObjectStore('texts');
  }
  if (from < 3) database.createObjectStore('showings');
  if (from < 4) database.createObjectStore('meetings');
}

function isClosed(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'InvalidStateError';
}
