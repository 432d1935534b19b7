import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { D1Database } from '@cloudflare/workers-types';
import { type LocalApi, startApi } from '../../../worker/local/runtime.ts';

export interface TestApi {
  /** Stays the same over `goDown` and `comeBack`. */
  url: string;
  /** The database itself; not while the API is down. */
  db(): D1Database;
  /** Every line the API has logged since the start. */
  logged: readonly string[];
  runScheduled(): Promise<void>;
  /** Ends the API; its data stays. */
  goDown(): Promise<void>;
  /** Starts it again at the same address, with the same data. */
  comeBack(): Promise<void>;
  /** Ends the API and removes its data. */
  stop(): Promise<void>;
}

/** The API as `npm start` runs it, on a free port, with an empty database of its own. */
export async function startTestApi(vars: Record<string, string>): Promise<TestApi> {
  const data = await mkdtemp(join(tmpdir(), 'doelspoor-api-'));
  const logged: string[] = [];
  const start = (port: number) =>
    startApi({ port, vars, persistTo: data, onLog: (line) => logged.push(line) });
  const first = await start(0);
  let running: LocalApi | null = first;
  const whileUp = (): LocalApi => {
    if (running === null) throw new Error('the API is down');
    return running;
  };
  const goDown = async () => {
    await running?.stop();
    running = null;
  };
  return {
    url: first.url,
    db: () => whileUp().db,
    logged,
    runScheduled: () => whileUp().runScheduled(),
    goDown,
    async comeBack() {
      await goDown();
      running = await start(first.port);
    },
    async stop() {
      await goDown();
      await rm(data, { recursive: true, force: true });
    },
  };
}
