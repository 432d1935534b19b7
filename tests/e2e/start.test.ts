import { mkdir, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { extensionIdOf } from '../../worker/local/browser/extension-id.ts';
import { portIsFree } from '../../worker/local/start/port-is-free.ts';
import { type ApiSession, signInAtApi } from '../support/api-session.ts';
import { freePort } from './support/free-port.ts';
import { describeInBrowser } from './support/needs.ts';
import { runningWith, startDemo } from './support/started-demo.ts';

const RUNNING = 'Ctrl-C stopt alles.';

describeInBrowser('npm start', () => {
  let folder: string;
  let data: string;
  let profiles: string;
  let api: string;
  let caseSystem: string;
  let ports: string[];
  let env: Record<string, string>;
  let session: ApiSession;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'doelspoor-start-'));
    data = join(folder, 'data');
    profiles = join(folder, 'profiles');
    await mkdir(profiles);
    ports = [String(await freePort()), String(await freePort()), String(await freePort())];
    [api, caseSystem] = ports.map((port) => `http://127.0.0.1:${port}`) as [string, string];
    env = { DOELSPOOR_DATA_DIR: data, DOELSPOOR_HEADLESS: '1', TMPDIR: profiles };
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const options = () =>
    ['--port', '--case-system-port', '--sign-in-port'].flatMap((name, index) => [name, ports[index] ?? '']);

  async function expectNothingLeft(): Promise<void> {
    expect(await Promise.all(ports.map((port) => portIsFree(Number(port))))).toEqual([true, true, true]);
    expect((await readdir(profiles)).filter((name) => name.startsWith('doelspoor-profile-'))).toEqual([]);
    expect(runningWith(folder)).toEqual([]);
    expect(runningWith(`127.0.0.1:${ports[0]}`)).toEqual([]);
  }

  it('fills a demo, opens the browser beside the example case system, and signs in on the panel', async () => {
    const demo = startDemo(options(), env);
    await demo.untilPrinted(RUNNING);
    expect(demo.printed()).toMatch(/Demo-organisatie vullen +\d+ zaken, \d+ formulieren/);
    expect(demo.printed()).toContain('Ingelogd als  Noor');
    expect(runningWith(profiles).length).toBeGreaterThan(0);

    expect(await (await fetch(`${caseSystem}/`)).text()).toContain('Voorbeeld');
    const requests = (await readFile(join(data, 'api.log'), 'utf8')).trim().split('\n');
    const signIns = requests
      .map((line) => JSON.parse(line))
      .filter(({ endpointId }) => endpointId === 'sign-in');
    expect(signIns.filter(({ status }) => status === 200)).toHaveLength(1);

    session = await signInAtApi(api, {
      persona: 'noor',
      extensionId: await extensionIdOf(join(data, 'extension/chrome-mv3-demo')),
    });
    expect((await dueLines()).length).toBeGreaterThan(5);

    await demo.pressControlC();
    expect(demo.printed()).toContain('Alles is gestopt.');
    await expectNothingLeft();
  });

  it('goes on with what it kept, and without a browser says what to do by hand', async () => {
    const keys = await readFile(join(data, 'keys.json'), 'utf8');
    const demo = startDemo([...options(), '--no-browser'], env);
    await demo.untilPrinted(RUNNING);
    expect(demo.printed()).not.toContain('vullen');
    expect(demo.printed()).toContain('chrome://extensions');
    const [code = ''] = /(\w{4}-){6}\w{4}/.exec(demo.printed()) ?? [];
    expect(code).not.toBe('');
    expect(await readFile(join(data, 'herstelcodes.txt'), 'utf8')).toContain(code);
    const [extension = ''] = /\/\S+chrome-mv3-demo/.exec(demo.printed()) ?? [];
    expect((await stat(join(extension, 'manifest.json'))).isFile()).toBe(true);

    // The session of before is still there, and so is everything else.
    expect((await dueLines()).length).toBeGreaterThan(5);
    expect(await readFile(join(data, 'keys.json'), 'utf8')).toBe(keys);

    await demo.pressControlC();
    expect(demo.printed()).toContain('Alles is gestopt.');
    await expectNothingLeft();
  });

  async function dueLines(): Promise<unknown[]> {
    const { lines } = (await session.ask('GET', '/api/due?scope=mine')) as { lines: unknown[] };
    return lines;
  }
});
