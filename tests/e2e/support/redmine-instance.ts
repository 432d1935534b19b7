import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, readdirSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const packagedServer = '/usr/bin/puma';
export const packagedRedmine = '/usr/share/redmine';

/** Null when Redmine can be started here; otherwise the command that makes it so. */
export function whatRedmineNeeds(): string | null {
  return existsSync(packagedServer) && existsSync(join(packagedRedmine, 'config.ru'))
    ? null
    : 'sudo apt-get install redmine redmine-sqlite ruby-sqlite3 puma';
}

/** Makes a folder laid out as an instance of Debian's Redmine; nothing of the packaged instance is read or written. */
export async function makeInstance(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'doelspoor-redmine-'));
  for (const folder of ['config', 'log', 'tmp', 'files']) await mkdir(join(home, folder));
  const database = { production: { adapter: 'sqlite3', database: join(home, 'redmine.sqlite3') } };
  await writeFile(join(home, 'config/database.yml'), JSON.stringify(database));
  // The package's own list leaves the database's library out for who may not read /etc/redmine.
  const libraries = `eval_gemfile '${join(packagedRedmine, 'Gemfile')}'\ngem 'sqlite3', '~> 1.4'\n`;
  await writeFile(join(home, 'Gemfile'), libraries);
  await copyFile(new URL('./redmine.ru', import.meta.url), join(home, 'config.ru'));
  giveTo(serverAccount(), home);
  return home;
}

/** An account without any rights, when we may take it; ours when we are an ordinary user. */
export function serverAccount(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const idOf = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

function giveTo(owner: { uid: number; gid: number } | null, folder: string): void {
  if (owner === null) return;
  const inside = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
  for (const path of [folder, ...inside]) chownSync(path, owner.uid, owner.gid);
}
