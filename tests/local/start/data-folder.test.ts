import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDataFolder } from '../../../worker/local/start/data-folder.ts';

let path: string;

beforeEach(async () => {
  path = await mkdtemp(join(tmpdir(), 'doelspoor-data-'));
  vi.stubEnv('DOELSPOOR_DATA_DIR', path);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(path, { recursive: true });
});

async function fillWith(...names: string[]): Promise<void> {
  for (const name of names) {
    await mkdir(join(path, name), { recursive: true });
    await writeFile(join(path, name, 'something'), 'kept');
  }
}

describe('the folder of the demo', () => {
  it('keeps a database that was filled to the end', async () => {
    const first = await openDataFolder({ isFresh: false });
    expect(first.filledOn).toBeNull();
    await fillWith('d1');
    await first.markFilled('2026-11-22');

    const second = await openDataFolder({ isFresh: false });
    expect(second.filledOn).toBe('2026-11-22');
    expect(await readdir(second.databasePath)).toEqual(['something']);
  });

  it('begins anew with a database that was filled in part', async () => {
    await fillWith('d1', 'keys.json');
    await fillWith('mine');
    const { filledOn, isOutdated } = await openDataFolder({ isFresh: false });
    expect(filledOn).toBeNull();
    expect(isOutdated).toBe(false);
    expect(await readdir(path)).toEqual(['mine']);
  });

  it('begins anew with a demo of an earlier version, and says so', async () => {
    await fillWith('d1', 'keys.json', 'mine');
    await writeFile(join(path, 'filled-on'), '2026-11-22');
    const { filledOn, isOutdated } = await openDataFolder({ isFresh: false });
    expect({ filledOn, isOutdated }).toEqual({ filledOn: null, isOutdated: true });
    expect(await readdir(path)).toEqual(['mine']);
  });

  it('throws away what the demo keeps when that is asked, keys included, and nothing else', async () => {
    await fillWith('d1', 'keys.json', 'mine');
    await writeFile(join(path, 'filled-on'), '2026-11-22');
    const { filledOn } = await openDataFolder({ isFresh: true });
    expect(filledOn).toBeNull();
    expect(await readdir(path)).toEqual(['mine']);
  });
});
