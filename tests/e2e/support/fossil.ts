import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';
import { untilAnswers } from './until-answers.ts';

const binary = '/usr/bin/fossil';

/** Null when Fossil can be started here; otherwise the command that makes it so. */
export function whatFossilNeeds(): string | null {
  return existsSync(binary) ? null : 'sudo apt-get install fossil';
}

export interface Fossil {
  url: string;
  /** The keys of its tickets, forty hexadecimal digits each. An address holds the first ten. */
  tickets: [string, string, string, string];
  stop(): Promise<void>;
}

/** Starts Debian's Fossil with a project of its own, in which somebody made tickets. Whoever comes from this machine may do all. */
export async function startFossil(): Promise<Fossil> {
  const home = await mkdtemp(join(tmpdir(), 'doelspoor-fossil-'));
  const project = join(home, 'project.fossil');
  const env = { PATH: '/usr/bin:/bin', HOME: home, USER: 'gezinswerker' };
  const run = (...args: string[]) => execFileSync(binary, args, { env, encoding: 'utf8' });
  run('init', '--admin-user', env.USER, project);
  const add = (title: string) => {
    const said = run('ticket', 'add', 'title', title, 'status', 'Open', '-R', project);
    return /[0-9a-f]{40}/u.exec(said)?.[0] ?? '';
  };
  const tickets: Fossil['tickets'] = [add('Verzuim'), add('Verhuizing'), add('Slapen'), add('Overleg')];
  const port = await freePort();
  const child = spawn(binary, ['server', '--localhost', '--localauth', '--port', String(port), project], {
    env,
    stdio: 'ignore',
  });
  const ended = new Promise<Error>((resolve) => {
    child.once('error', resolve);
    child.once('exit', (code) => resolve(new Error(`Fossil ended (${code})`)));
  });
  const stop = async () => {
    child.kill();
    await ended;
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  };
  const url = `http://127.0.0.1:${port}`;
  try {
    await untilAnswers(`${url}/reportlist`, ended);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, tickets, stop };
}
