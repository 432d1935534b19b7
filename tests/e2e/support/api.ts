import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { D1Database } from '@cloudflare/workers-types';
import { inject } from 'vitest';
import { fileHistory, setUpDemo, setUpPeople } from '../../../worker/local/demo/fill-demo.ts';
import { type DemoKeys, readOrMakeKeys, recoveryCodeOf } from '../../../worker/local/demo/keys.ts';
import type { DemoEvent } from '../../../worker/local/demo/record-entries.ts';
import { demoSettings } from '../../../worker/local/demo/settings.ts';
import { type DemoProvider, startDemoProvider } from '../../../worker/local/demo-provider/start.ts';
import { type LocalApi, startApi } from '../../../worker/local/runtime.ts';

export interface TestApi {
  /** Where the extension of `launchDemo` looks for it; stays the same over `goDown` and `comeBack`. */
  url: string;
  keys: DemoKeys;
  /** Of a team, as it stands on its sheet; good for one more browser, however short ago it was used. */
  recoveryCode(teamId: string): Promise<string>;
  /** The database itself; not while the API is down. */
  db(): D1Database;
  /** Files what was recorded earlier, by the demo organisation's people. */
  file(history: readonly DemoEvent[]): Promise<void>;
  /** Where people sign in; on, also while the API is down. */
  provider: DemoProvider;
  /** Every line the API has logged since the start. */
  logged: readonly string[];
  runScheduled(cron?: string): Promise<void>;
  /** Ends the API; its data stays. */
  goDown(): Promise<void>;
  /** Starts it again at the same address, with the same data. */
  comeBack(): Promise<void>;
  /** Ends the API and removes its data. */
  stop(): Promise<void>;
}

export interface TestApiOptions {
  /** In Chrome, Edge or Chromium. */
  extensionId: string;
  /** The origins that the API allows, where they are others than that extension's. */
  extensionOrigins?: string;
  /** False: nobody has made keys for the organisation yet. */
  hasKeys?: boolean;
}

/** The API as `npm start` runs it, with the demo organisation and its people, but without any case. One at a time. */
export async function startTestApi({
  extensionId,
  extensionOrigins,
  hasKeys = true,
}: TestApiOptions): Promise<TestApi> {
  const data = await mkdtemp(join(tmpdir(), 'doelspoor-api-'));
  const keys = await readOrMakeKeys(data);
  const logged: string[] = [];
  const port = inject('apiPort');
  const provider = await startDemoProvider({ apiUrl: `http://127.0.0.1:${port}` });
  const start = () =>
    startApi({
      port,
      persistTo: join(data, 'd1'),
      portal: inject('portalPath'),
      onLog: (line) => logged.push(line),
      vars: {
        ...demoSettings(keys, provider, extensionId),
        ...(extensionOrigins ? { EXTENSION_ORIGINS: extensionOrigins } : {}),
      },
    });
  const first = await start();
  const around = await (hasKeys ? setUpDemo : setUpPeople)(first.db, keys);

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
    keys,
    async recoveryCode(teamId) {
      await whileUp().db.prepare('update device set last_seen_at = created_at').run();
      return recoveryCodeOf(keys, teamId);
    },
    db: () => whileUp().db,
    async file(history) {
      await fileHistory({ ...around, db: whileUp().db }, keys, history);
    },
    logged,
    runScheduled: (cron) => whileUp().runScheduled(cron),
    goDown,
    async comeBack() {
      await goDown();
      running = await start();
    },
    provider,
    async stop() {
      await goDown();
      await provider.stop();
      await rm(data, { recursive: true, force: true });
    },
  };
}
