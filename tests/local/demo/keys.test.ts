import { webcrypto } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { foldDirectory } from '../../../shared/directory/fold-directory.ts';
import type { Scope, SignedEntry } from '../../../shared/directory/schema.ts';
import { findForm } from '../../../shared/forms/registry.ts';
import { joinAnswers } from '../../../shared/forms/split-answers.ts';
import { parseRecoveryCode, recoveryDeviceOf } from '../../../shared/keys/recovery-code.ts';
import { openWrapped } from '../../../shared/keys/wrap-key.ts';
import { importTeamKey } from '../../../shared/privacy/import-keys.ts';
import { openCaseNumber, openTexts } from '../../../shared/privacy/seal-entry.ts';
import { setUpDemo } from '../../../worker/local/demo/fill-demo.ts';
import { generateHistory } from '../../../worker/local/demo/generate-history.ts';
import { EPOCH, readOrMakeKeys, recoveryCodeOf, secretBytes } from '../../../worker/local/demo/keys.ts';
import { demoTeams } from '../../../worker/local/demo/organisation.ts';
import { sealHistory } from '../../../worker/local/demo/seal-history.ts';
import { type LocalApi, startApi } from '../../../worker/local/runtime.ts';
import { buildWorkerWhenNeeded } from '../../../worker/local/start/build.ts';

let folder: string;

beforeAll(buildWorkerWhenNeeded, 120_000);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doelspoor-keys-'));
});

afterEach(() => rm(folder, { recursive: true }));

describe('the demo’s keys', () => {
  it('are made once, in a file that only this user can read', async () => {
    const keys = await readOrMakeKeys(folder);
    expect(await readOrMakeKeys(folder)).toEqual(keys);
    const { mode } = await stat(join(folder, 'keys.json'));
    expect(mode & 0o777).toBe(0o600);
  });

  it('are not made anew over a damaged file, which would lock every text for good', async () => {
    await readOrMakeKeys(folder);
    const file = join(folder, 'keys.json');
    const text = (await readFile(file, 'utf8')).replace(/"pseudonymKey": "..../, '"pseudonymKey": "');
    await writeFile(file, text);
    await expect(readOrMakeKeys(folder)).rejects.toThrow();
    expect(await readFile(file, 'utf8')).toBe(text);
  });

  it('reach whoever has a team’s recovery code, who opens what was sealed for that team and nothing else', async () => {
    const keys = await readOrMakeKeys(folder);
    const api = await startApi({ onLog: () => undefined });
    const { entries, wrapped } = await setUpDemo(api.db, keys)
      .then(async () => ({
        entries: await rowsOf<SignedEntry>(
          api,
          'select body, signature from directory_entry order by sequence',
        ),
        wrapped: await rowsOf<{ deviceId: string; scope: Scope; epoch: number; wrapped: string }>(
          api,
          'select device_id as deviceId, scope, epoch, wrapped from wrapped_key',
        ),
      }))
      .finally(api.stop);
    const folded = await foldDirectory<CryptoKey>(crypto, keys.organisation, entries, null);
    const code = parseRecoveryCode(recoveryCodeOf(keys, 'overvecht'));
    if (!folded.ok || !code.ok) throw new Error('no directory, or no code');
    const { directory } = folded;
    const device = await recoveryDeviceOf(code.code, directory);
    const open = async (scope: Scope) => {
      const copy = wrapped.find((one) => one.deviceId === device.deviceId && one.scope === scope);
      const commitment = directory.keys.get(scope)?.[0]?.commitment;
      if (!copy || commitment === undefined) return null;
      const name = { organisation: keys.organisation, scope, epoch: EPOCH };
      return openWrapped(name, copy.wrapped, { id: device.deviceId, keys: device.agreement }, commitment);
    };
    expect(await open('team:west')).toBeNull();
    expect(await open('organisation')).toEqual(secretBytes(keys.pseudonymKey));
    const teamKey = await open('team:overvecht');
    if (!teamKey) throw new Error('the code does not open its team’s key');

    const history = generateHistory({ seed: 'keys', todayOn: '2026-11-22' });
    const told = history.filter(({ form }) => form === 'case-opened' || form === 'goal');
    const isOvervecht = ({ teamId }: (typeof told)[number]) => teamId === 'overvecht';
    const events = [
      ...told.filter(isOvervecht).slice(0, 30),
      ...told.filter((event) => !isOvervecht(event)).slice(0, 30),
    ];
    const sealed = await sealHistory(keys, events);
    const key = await importTeamKey(webcrypto, teamKey);
    const findKey = (teamId: string) => (teamId === 'overvecht' ? key : null);
    let opened = 0;
    for (const [index, { submission }] of sealed.entries()) {
      const event = events[index];
      const form = findForm(submission.form, submission.formVersion);
      if (!event || !form) throw new Error('an entry without a form');
      const { id, caseTag, teamId } = submission;
      const texts = await openTexts(webcrypto, findKey, { id, caseTag, form }, submission.sealed);
      if (teamId !== 'overvecht') expect(texts).toEqual({});
      else {
        expect(joinAnswers(form, submission.answers, texts)).toEqual(event.answers);
        const number = submission.sealed.caseNumber;
        if (number !== undefined) {
          expect(await openCaseNumber(webcrypto, findKey, { id, form }, number)).toBe(event.caseNumber);
        }
        opened += 1;
      }
    }
    expect(opened).toBeGreaterThan(0);
    expect(opened).toBeLessThan(sealed.length);
    expect(JSON.stringify(sealed)).not.toContain(events[0]?.caseNumber);
  }, 120_000);

  it('leave nobody in the directory but the recovery codes of the teams', async () => {
    const keys = await readOrMakeKeys(folder);
    const api = await startApi({ onLog: () => undefined });
    const entries = await setUpDemo(api.db, keys)
      .then(() => rowsOf<SignedEntry>(api, 'select body, signature from directory_entry order by sequence'))
      .finally(api.stop);
    const folded = await foldDirectory<CryptoKey>(crypto, keys.organisation, entries, null);
    const devices = folded.ok ? [...folded.directory.devices.values()] : [];
    expect(devices.filter(({ isActive }) => isActive).map(({ kind, owner }) => [kind, owner])).toEqual(
      demoTeams.map(({ id }) => ['team-code', id]),
    );
    expect(folded.ok && [...folded.directory.stale]).toEqual([]);
  }, 120_000);
});

async function rowsOf<Row>(api: LocalApi, query: string): Promise<Row[]> {
  return (await api.db.prepare(query).all<Row>()).results;
}
