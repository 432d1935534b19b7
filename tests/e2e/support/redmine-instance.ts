import { execFileSync } from 'node:child_process';
import { accessSync, chownSync, constants, existsSync, readdirSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const packagedServer = '/usr/bin/puma';
const packagedDatabase = '/var/lib/dbconfig-common/sqlite3/redmine/instances/default/redmine_default';
const installCommand = 'sudo apt-get install redmine redmine-sqlite ruby-sqlite3 puma';

/** Null when Redmine can be started here; otherwise the command that makes it so. */
export function whatRedmineNeeds(): string | null {
  if (!existsSync(packagedServer) || !existsSync('/usr/share/redmine/config.ru')) return installCommand;
  try {
    accessSync(packagedDatabase, constants.R_OK);
    return null;
  } catch {
    return existsSync('/etc/redmine/default')
      ? 'sudo usermod -aG www-data "$USER", and sign in anew'
      : installCommand;
  }
}

/** A folder laid out as an instance of Debian's Redmine, with a copy of the empty database that came with the package. */
export async function makeInstance(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'doelspoor-redmine-'));
  for (const folder of ['config', 'log', 'tmp', 'files']) await mkdir(join(home, folder));
  await copyFile(packagedDatabase, join(home, 'redmine.sqlite3'));
  await copyFile(new URL('./redmine.ru', import.meta.url), join(home, 'config.ru'));
  const database = { production: { adapter: 'sqlite3', database: join(home, 'redmine.sqlite3') } };
  await writeFile(join(home, 'config/database.yml'), JSON.stringify(database));
  const owner = serverAccount();
  if (owner !== null) {
    const paths = readdirSync(home, { recursive: true, encoding: 'utf8' }).map((name) => join(home, name));
    for (const path of [home, ...paths]) chownSync(path, owner.uid, owner.gid);
  }
  return home;
}

/** The account the package serves Redmine with, when we may take it; null when we run as an ordinary user. */
export function serverAccount(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const idOf = (flag: string) => Number(execFileSync('id', [flag, 'www-data'], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}
