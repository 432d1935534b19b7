import { accessSync, constants, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const prefix = 'doelspoor-test-';

/** Where a browser of this machine reads the policies of whoever manages it; null where that is no folder. */
function policyFolder(browser: string): string | null {
  if (process.platform !== 'linux') return null;
  if (/edge/u.test(browser)) return '/etc/opt/edge/policies/managed';
  return /google|\/opt\/google/u.test(browser)
    ? '/etc/opt/chrome/policies/managed'
    : '/etc/chromium/policies/managed';
}

/** Null when a policy can be set for the browser here; otherwise the command that makes it so. */
export function whatPolicyNeeds(browser: string): string | null {
  const folder = policyFolder(browser);
  if (folder === null) return 'a Linux machine: policies stand in a folder there only';
  return isWritable(folder) ? null : `sudo install -d -o "$USER" ${folder}`;
}

/** A policy file of our own. It holds for every browser of this kind on the machine until it is removed. */
export interface PolicyFile {
  write(policies: object): void;
  remove(): void;
}

/** Names the file; it is removed at the end of the process too, whatever happens, and what a killed run left is removed first. */
export function policyFile(browser: string): PolicyFile {
  const folder = policyFolder(browser);
  if (folder === null) throw new Error('no policy folder: use describeUnderPolicy');
  mkdirSync(folder, { recursive: true });
  for (const left of readdirSync(folder).filter((name) => name.startsWith(prefix)))
    rmSync(join(folder, left));
  const file = join(folder, `${prefix}${process.pid}.json`);
  const remove = () => rmSync(file, { force: true });
  process.once('exit', remove);
  return {
    write: (policies) => writeFileSync(file, JSON.stringify(policies)),
    remove() {
      process.off('exit', remove);
      remove();
    },
  };
}

function isWritable(folder: string): boolean {
  if (!existsSync(folder)) return folder !== '/' && isWritable(dirname(folder));
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
