import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { listResearchReleases } from '../../shared/api/downloads.ts';
import { sha256Hex } from '../../shared/privacy/sha-256.ts';
import { insertResearchToken } from '../../worker/db/queries/research-tokens.ts';
import { projectRoot } from '../../worker/local/project-root.ts';
import { type LocalApi, startApi } from '../../worker/local/runtime.ts';
import { setUpOrganisation } from '../../worker/services/organisation/set-up.ts';
import { newResearchToken } from '../../worker/services/research-tokens/token.ts';
import { bundleApi } from '../research-package/support/bundle-api.ts';
import { whatRNeeds } from '../research-package/support/needs.ts';
import { describeUnless } from '../support/describe-unless.ts';
import { newReady, type Ready, someFiles } from '../worker/support/packages.ts';

// The commands of docs/research-api.md, as they stand there, against the API in workerd. Only the address, the token and
// the release are filled in.

const page = await readFile(join(projectRoot, 'docs/research-api.md'), 'utf8');
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(([, text = '']) => text);
const shell = blocks('sh');
const [keepToken = '', list = '', download = '', check = ''] = shell;
const [fromR = '', readTables = ''] = blocks('r');

const MB = 1_000_000;
/** Text and bytes, in parts, of a size at which a connection has to wait for the disk. */
const files = [
  ...someFiles,
  ...['data/events.csv', 'parquet/events.parquet'].map((name, index) => ({
    name,
    parts: Array.from({ length: 12 }, (_, part) =>
      index === 0 ? `e_${part},${'7'.repeat(199_990)}\r\n` : new Uint8Array(200_000).fill(part),
    ),
  })),
  { name: 'read.R', parts: ['read_doelspoor <- function(dir) list.files(dir, recursive = TRUE)\n'] },
];

let folder: string;
let bundles: string;
let api: LocalApi;
let release: Ready;
let token: string;
const logged: string[] = [];

beforeAll(async () => {
  bundles = await mkdtemp(join(tmpdir(), 'research-api-'));
  const bundle = await bundleApi(bundles);
  const vars = { ORGANISATION: 'test', CASE_SECRET: 'a secret of this test and no other' };
  api = await startApi({ bundle, portal: null, vars, onLog: (line) => logged.push(line) });
  const around = { db: api.db, now: () => Date.now(), newId: () => crypto.randomUUID() };
  const member = {
    id: 'me',
    name: 'Noor',
    roles: ['researcher' as const],
    teams: [],
    account: 'noor@test.example',
  };
  const organisation = { id: 'test', name: 'Testgemeente' };
  await setUpOrganisation(around, { organisation, teams: [], members: [member] });
  const expiresAt = Date.now() + 1000 * MB;
  release = await newReady(api.db, { ownerId: 'me', files, expiresAt });
  token = newResearchToken(crypto);
  const row = { id: crypto.randomUUID(), memberId: 'me', name: 'R', madeAt: Date.now(), expiresAt };
  await insertResearchToken(api.db, { ...row, tokenHash: await sha256Hex(crypto, token) }).run();
});

afterAll(async () => {
  await api?.stop();
  await rm(bundles, { recursive: true, force: true });
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'research-api-'));
  return () => rm(folder, { recursive: true, force: true });
});

interface Ended {
  code: number;
  said: string;
}

function run(program: string, args: readonly string[], env: Record<string, string> = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const options = { cwd: folder, env: { ...process.env, ...env } };
    execFile(program, [...args], options, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, said: stdout + stderr }),
    );
  });
}

/** A command of the page with what is of whoever runs it. */
function filled(command: string): string {
  return command
    .replaceAll('https://doelspoor.example', api.url)
    .replaceAll('drt_…', token)
    .replaceAll('releases/…/package?sha256=…', `releases/${release.id}/package?sha256=${release.sha256}`)
    .replaceAll("echo '…", `echo '${release.sha256}`);
}

const inShell = (command: string) => run('sh', ['-ec', filled(command)]);
const zip = () => join(folder, 'release.zip');
const whatCurlNeeds = existsSync('/usr/bin/curl') ? null : 'sudo apt-get install curl';

/** Puts a hole in the release, and gives what fills it. */
async function breakOff(): Promise<() => Promise<unknown>> {
  const which = "release_id = ?1 AND file = 'data/events.csv' AND part = 7";
  const move = (sql: string) => api.db.prepare(sql).bind(release.id).run();
  await move(`UPDATE release_part SET part = 1007 WHERE ${which}`);
  return () => move(`UPDATE release_part SET part = 7 WHERE ${which.replace('part = 7', 'part = 1007')}`);
}

async function expectWhole(): Promise<void> {
  const bytes = await readFile(zip());
  expect(bytes.length).toBe(release.bytes.length);
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(release.sha256);
}

test('the page has the commands that are run here', () => {
  expect(shell).toHaveLength(4);
  expect(blocks('r')).toHaveLength(2);
});

describeUnless(whatCurlNeeds)('curl', () => {
  test('lists, downloads and checks a release', async () => {
    expect(await inShell(keepToken)).toEqual({ code: 0, said: '' });
    expect((await stat(join(folder, 'doelspoor.header'))).mode & 0o777).toBe(0o600);
    expect(await inShell(list)).toEqual({ code: 0, said: '' });
    const told = listResearchReleases.response.parse(
      JSON.parse(await readFile(join(folder, 'releases.json'), 'utf8')),
    );
    expect(filled(download)).toContain(told.releases[0]?.path);
    expect(await inShell(download)).toEqual({ code: 0, said: '' });
    await expectWhole();
    expect(Object.keys(unzipSync(await readFile(zip())))).toEqual(files.map(({ name }) => name));
    expect(await inShell(check)).toMatchObject({ code: 0, said: 'release.zip: OK\n' });
  });

  test('goes on where a broken connection stopped, with the same command', async () => {
    await inShell(keepToken);
    const mend = await breakOff();
    // "transfer closed with outstanding read data remaining", or that the stream was not closed well.
    expect([18, 56, 92]).toContain((await inShell(download)).code);
    const half = await readFile(zip());
    expect(half.length).toBeGreaterThan(MB);
    expect(half.length).toBeLessThan(release.bytes.length);
    expect(release.bytes.subarray(0, half.length)).toEqual(new Uint8Array(half));
    await mend();
    expect((await inShell(download)).code).toBe(0);
    await expectWhole();
  });

  test('leaves a file that is complete as it is, and says 416', async () => {
    await inShell(keepToken);
    await writeFile(zip(), release.bytes);
    expect(await inShell(download)).toEqual({ code: 22, said: expect.stringContaining('416') });
    await expectWhole();
  });

  test('does not go on with another package', async () => {
    await inShell(keepToken);
    await writeFile(zip(), release.bytes);
    await truncate(zip(), 1000);
    const { code, said } = await inShell(
      download
        .replace('?sha256=…', `?sha256=${'0'.repeat(64)}`)
        .replace('releases/…', `releases/${release.id}`),
    );
    expect(code).toBe(22);
    expect(said).toContain('409');
    expect((await stat(zip())).size).toBe(1000);
  });

  test('hears how long the package is without fetching it', async () => {
    await inShell(keepToken);
    const { said } = await inShell(download.replace('--continue-at - --output release.zip', '--head'));
    expect(said).toMatch(/^HTTP\/1\.1 200/);
    expect(said.toLowerCase()).toContain(`content-length: ${release.bytes.length}\r\n`);
    expect(said.toLowerCase()).toContain('accept-ranges: bytes\r\n');
    expect(existsSync(zip())).toBe(false);
  });

  test('leaves no token in the log of the API', () => {
    expect(logged.length).toBeGreaterThan(0);
    expect(logged.join('\n')).not.toContain(token);
    expect(logged.join('\n')).not.toContain(release.sha256);
  });
});

const inR = (script: string) =>
  run('Rscript', ['--vanilla', '-e', filled(script)], { DOELSPOOR_TOKEN: token });

describeUnless(whatRNeeds())('R', () => {
  test('lists, downloads and reads a release', async () => {
    const { code, said } = await inR(`${fromR}\n${readTables}\ncat(data, sep = "\\n")`);
    expect({ code, said }).toEqual({ code: 0, said: expect.stringContaining('data/cases.csv') });
    await expectWhole();
  });

  test('goes on where a broken connection stopped', async () => {
    const mend = await breakOff();
    expect((await inR(fromR)).code).not.toBe(0);
    await mend();
    expect(await inR(fromR)).toMatchObject({ code: 0 });
    await expectWhole();
  });
});
