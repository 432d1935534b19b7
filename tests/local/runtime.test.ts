import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { PortTakenError } from '../../worker/local/port-taken-error.ts';
import { type ApiOptions, startApi } from '../../worker/local/runtime.ts';

let folder: string;
let options: ApiOptions;
const logged: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doelspoor-runtime-'));
  const bundle = join(folder, 'api.js');
  await writeFile(
    bundle,
    `export default {
      async fetch(request, env) {
        console.log('asked');
        const { results } = await env.DB.prepare('SELECT name FROM note ORDER BY name').all();
        return Response.json({ greeting: env.GREETING, notes: results.map(({ name }) => name) });
      },
      async scheduled(controller, env) {
        await env.DB.prepare("INSERT INTO note (name) VALUES ('scheduled')").run();
      },
    };`,
  );
  await writeFile(join(folder, '0000_note.sql'), 'CREATE TABLE note (name TEXT NOT NULL);\n');
  options = { bundle, migrations: folder, vars: { GREETING: 'hallo' }, onLog: (line) => logged.push(line) };
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function started(extra: ApiOptions = {}) {
  const api = await startApi({ ...options, ...extra });
  onTestFinished(() => api.stop());
  return api;
}

const answerOf = async (url: string): Promise<unknown> => (await fetch(url)).json();

describe('the API on this machine', () => {
  it('answers with its settings and a migrated database, and hands over its log', async () => {
    const api = await started();
    expect(api.url).toBe(`http://127.0.0.1:${api.port}`);
    expect(await answerOf(api.url)).toEqual({ greeting: 'hallo', notes: [] });
    expect(logged).toContain('asked');
  });

  it('runs the scheduled job when asked', async () => {
    const api = await started();
    await api.runScheduled();
    expect(await answerOf(api.url)).toMatchObject({ notes: ['scheduled'] });
  });

  it('says which port is taken', async () => {
    const { port } = await started();
    const second = startApi({ ...options, port });
    await expect(second).rejects.toThrow(PortTakenError);
    await expect(second).rejects.toMatchObject({ code: 'port-taken', port });
  });

  it('keeps its data over a restart, on the same port, and applies only new migrations', async () => {
    const persistTo = join(folder, 'kept');
    const first = await started({ persistTo });
    await first.db.prepare("INSERT INTO note (name) VALUES ('kept')").run();
    await first.stop();

    await writeFile(join(folder, '0001_second.sql'), "INSERT INTO note (name) VALUES ('migrated');\n");
    onTestFinished(() => rm(join(folder, '0001_second.sql')));
    const second = await started({ persistTo, port: first.port });
    expect(await answerOf(second.url)).toMatchObject({ notes: ['kept', 'migrated'] });
    await second.stop();

    const third = await started({ persistTo, port: first.port });
    expect(await answerOf(third.url)).toMatchObject({ notes: ['kept', 'migrated'] });
  });

  it('applies a migration whole or not at all', async () => {
    const persistTo = join(folder, 'whole');
    await (await started({ persistTo })).stop();
    const broken = join(folder, '0001_broken.sql');
    await writeFile(broken, "INSERT INTO note (name) VALUES ('half');\nINSERT INTO nowhere VALUES (1);\n");
    await expect(startApi({ ...options, persistTo })).rejects.toThrow('nowhere');
    await rm(broken);
    expect(await answerOf((await started({ persistTo })).url)).toMatchObject({ notes: [] });
  });
});
