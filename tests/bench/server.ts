import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DemoKeys, readOrMakeKeys } from '../../worker/local/demo/keys.ts';
import { type LocalApi, startApi } from '../../worker/local/runtime.ts';
import { childrenCalled } from './processor-time.ts';

/** A worker in a workerd of its own, with its own database on disk. */
export interface Server extends LocalApi {
  /** Of its workerd; null where processes can't be looked at. */
  processId: number | null;
}

/** Folder and keys of this run; `remove` leaves nothing behind. */
export interface Workplace {
  path: string;
  keys: DemoKeys;
  remove(): Promise<void>;
}

export async function makeWorkplace(): Promise<Workplace> {
  const path = await mkdtemp(join(tmpdir(), 'doelspoor-bench-'));
  return {
    path,
    keys: await readOrMakeKeys(path),
    remove: () => rm(path, { recursive: true, force: true }),
  };
}

/** Starts a worker on a database of the workplace. Without a bundle it is the API. */
export async function startServer(
  { path, keys }: Workplace,
  database: string,
  bundle?: string,
): Promise<Server> {
  const before = new Set(childrenCalled('workerd'));
  const api = await startApi({
    persistTo: join(path, database),
    portal: null,
    ...(bundle === undefined ? {} : { bundle }),
    vars: { ORGANISATION: keys.organisation, CASE_SECRET: keys.caseSecret },
    onLog: () => undefined,
  });
  return { ...api, processId: childrenCalled('workerd').find((id) => !before.has(id)) ?? null };
}
