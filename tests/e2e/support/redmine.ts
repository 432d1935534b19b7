import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { freePort } from './free-port.ts';
import { makeInstance, packagedRedmine, packagedServer, serverAccount } from './redmine-instance.ts';
import { untilAnswers } from './until-answers.ts';

export interface RedmineIssue {
  /** Its number, as in the address and the heading of its page. */
  number: number;
  subject: string;
  url: string;
}

export interface Redmine {
  url: string;
  /** Five open issues, in the order of their numbers; no two neighbours have the same tracker. */
  issues: [RedmineIssue, RedmineIssue, RedmineIssue, RedmineIssue, RedmineIssue];
  /** The practitioner’s. */
  account: { login: string; password: string };
  /** Signs the practitioner in through the form. */
  logIn(page: Page): Promise<void>;
  /** Ends Redmine and removes its files. */
  stop(): Promise<void>;
}

const subjects = [
  'Aanmelding via school: verzuim en spanning thuis',
  'Ondersteuning bij opvoeding na verhuizing',
  'Hulpvraag over slapen en dagritme',
  'Overleg met huisarts en wijkverpleging',
  'Vervolg na eerste huisbezoek',
] as const;

/** Starts Debian's Redmine on a free port with a database, log and secret of its own; the packaged ones stay as they are. */
export async function startRedmine(): Promise<Redmine> {
  const home = await makeInstance();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const [login, password] = ['gezinswerker', randomBytes(12).toString('hex')];
  const server = serve(home, port, {
    SEED_LOGIN: login,
    SEED_PASSWORD: password,
    SEED_SUBJECTS: JSON.stringify(subjects),
  });
  const stop = async () => {
    await server.end();
    await rm(home, { recursive: true, force: true });
  };

  try {
    await untilAnswers(`${url}/login`, server.ended);
  } catch (error) {
    await stop();
    throw error;
  }
  const issueAt = (index: 0 | 1 | 2 | 3 | 4): RedmineIssue => {
    const number = index + 1;
    return { number, subject: subjects[index], url: `${url}/issues/${number}` };
  };
  return {
    url,
    issues: [issueAt(0), issueAt(1), issueAt(2), issueAt(3), issueAt(4)],
    account: { login, password },
    async logIn(page) {
      await page.goto(`${url}/login`);
      await page.fill('#username', login);
      await page.fill('#password', password);
      await page.click('#login-submit');
      await page.waitForSelector('#loggedas');
    },
    stop,
  };
}

/** Puma itself, without a shell between; what it printed comes with the error when it ends. */
function serve(home: string, port: number, seed: Record<string, string>) {
  const child = spawn(
    packagedServer,
    [
      '--environment',
      'production',
      '--bind',
      `tcp://127.0.0.1:${port}`,
      '--threads',
      '1:4',
      join(home, 'config.ru'),
    ],
    {
      cwd: packagedRedmine,
      env: {
        PATH: '/usr/bin:/bin',
        LANG: 'C.UTF-8',
        HOME: home,
        RAILS_ENV: 'production',
        BUNDLE_GEMFILE: join(home, 'Gemfile'),
        SECRET_KEY_BASE: randomBytes(64).toString('hex'),
        // The package looks for an instance below its own folder, partly by name and partly through a link: this reaches ours from both.
        REDMINE_INSTANCE: `../../../../../../../..${home}`,
        ...seed,
      },
      stdio: ['pipe', 'pipe', 'pipe'],
      ...serverAccount(),
    },
  );
  const printed: string[] = [];
  child.stdout.on('data', (chunk) => printed.push(String(chunk)));
  child.stderr.on('data', (chunk) => printed.push(String(chunk)));
  const ended = new Promise<Error>((resolve) => {
    child.once('error', resolve);
    child.once('exit', (code) =>
      resolve(new Error(`Redmine ended (${code}):\n${printed.join('').slice(0, 4000)}`)),
    );
  });
  return {
    ended,
    async end() {
      child.stdin.end();
      await ended;
    },
  };
}
