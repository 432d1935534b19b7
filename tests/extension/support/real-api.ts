import { mkdtemp, rm } from 'node:fs/promises';
import { request as ask, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { D1Database } from '@cloudflare/workers-types';
import { setUpDemo, setUpPeople } from '../../../worker/local/demo/fill-demo.ts';
import { readOrMakeKeys, recoveryCodeOf } from '../../../worker/local/demo/keys.ts';
import { demoSettings } from '../../../worker/local/demo/settings.ts';
import { startDemoProvider } from '../../../worker/local/demo-provider/start.ts';
import { startApi } from '../../../worker/local/runtime.ts';
import { buildWorkerWhenNeeded } from '../../../worker/local/start/build.ts';
import { extensionId } from './identity.ts';

/** What a line does with a request: pass it on, drop it, or pass it on and drop the answer. */
export type Line = 'up' | 'down' | 'loses-answers';

/** The real API with the demo organisation, behind a line that can be cut. */
export interface RealApi {
  url: string;
  line: Line;
  /** Takes the line down, also for requests that wait for their answer. */
  cut(): Promise<void>;
  /** The recovery code of a team, which may be used again at once: as if the minute it takes were over. */
  recoveryCode(teamId: string): Promise<string>;
  /** The database itself, past the API. */
  db: D1Database;
  /** How often each entry is stored, by id. */
  stored(): Promise<Map<string, number>>;
  /** Everything in the database, and every line of the log: what whoever runs the API can read. */
  readable(): Promise<string>;
  /** Ends every session, as the API does by itself after some hours. */
  expireSessions(): Promise<void>;
  /** Requests that reached the API, since the start. */
  requests: { method: string; path: string; body: string }[];
  stop(): Promise<void>;
}

/**
 * Starts the API in workerd with an empty D1.
 * @param options.hasKeys false: nobody has made keys for the organisation yet
 */
export async function startRealApi({ hasKeys = true } = {}): Promise<RealApi> {
  await buildWorkerWhenNeeded();
  const folder = await mkdtemp(join(tmpdir(), 'doelspoor-device-'));
  const keys = await readOrMakeKeys(folder);
  const logged: string[] = [];

  const server = createServer((incoming, outgoing) => {
    const { method = 'GET', url: path = '/', headers } = incoming;
    const line = real.line;
    if (line === 'down') return void incoming.socket.destroy();
    const parts: Buffer[] = [];
    incoming.on('data', (part: Buffer) => parts.push(part));
    incoming.on('end', () => {
      const body = Buffer.concat(parts);
      real.requests.push({ method, path, body: body.toString() });
      const onward = ask(api.url + path, { method, headers });
      onward.on('response', (answer) => {
        if (line === 'loses-answers') return void answer.resume().on('end', () => incoming.socket.destroy());
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      });
      onward.on('error', () => incoming.socket.destroy());
      onward.end(body);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  // Proofs, cookies and the provider go by the address that devices use: that of the line.
  const url = `http://127.0.0.1:${port}`;
  const provider = await startDemoProvider({ apiUrl: url });
  const api = await startApi({
    onLog: (line) => logged.push(line),
    vars: demoSettings(keys, provider, extensionId),
  });
  await (hasKeys ? setUpDemo : setUpPeople)(api.db, keys);

  const real: RealApi = {
    url,
    line: 'up',
    requests: [],
    async cut() {
      real.line = 'down';
      server.closeAllConnections();
      await new Promise((done) => setImmediate(done));
    },
    db: api.db,
    async recoveryCode(teamId) {
      await api.db.prepare('update device set last_seen_at = created_at').run();
      return recoveryCodeOf(keys, teamId);
    },
    async stored() {
      const { results } = await api.db
        .prepare('select id, count(*) as times from entry group by id')
        .all<{ id: string; times: number }>();
      return new Map(results.map(({ id, times }) => [id, times]));
    },
    async readable() {
      const { results: tables } = await api.db
        .prepare("select name from sqlite_schema where type = 'table' and name not like '\\_cf%' escape '\\'")
        .all<{ name: string }>();
      const dumps: string[] = [];
      for (const { name } of tables) {
        const { results } = await api.db.prepare(`select * from "${name}"`).all();
        dumps.push(JSON.stringify(results));
      }
      return [...dumps, ...logged].join('\n');
    },
    async expireSessions() {
      await api.db.prepare('update session set expires_at = 0').run();
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await api.stop();
      await provider.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return real;
}
