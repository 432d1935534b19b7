// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { failure, success } from '../../../shared/domain/errors.ts';
import { caseTag } from '../../../shared/privacy/case-tag.ts';
import { formatKeyCode, type KeyCode } from '../../../shared/privacy/key-code.ts';
import { open, seal } from '../../../shared/privacy/seal.ts';
import { having, keyBytes, pseudonymKey, teamKey } from '../../privacy/team-keys.ts';
import { newBrowser } from '../support/device.ts';

const west: KeyCode = {
  organisation: 'voorbeeldstad',
  teamId: 'west',
  epoch: 1,
  pseudonymKey: keyBytes(0),
  teamKey: keyBytes(1),
};
const code = (change: Partial<KeyCode> = {}) => formatKeyCode(crypto, { ...west, ...change });
const place = { entryId: 'e', caseTag: null, form: 'goal', formVersion: 1, path: 'text' };

let keyring: typeof import('../../../extension/vault/keyring.ts');

beforeEach(async () => {
  newBrowser();
  vi.restoreAllMocks();
  vi.resetModules();
  keyring = await import('../../../extension/vault/keyring.ts');
});

describe('a device', () => {
  it('has no keys until it gets a key code', async () => {
    expect(await keyring.readKeyring()).toBeNull();
  });

  it('tags cases and opens texts as its colleagues do, after a key code', async () => {
    expect(await keyring.enrolWithKeyCode(await code())).toEqual(success(undefined));
    const own = await keyring.readKeyring();
    if (!own) throw new Error('no keyring');
    const ref = { system: 'example', number: '2026-00001' };
    expect(await caseTag(crypto, own.pseudonymKey, ref)).toBe(
      await caseTag(crypto, await pseudonymKey(0), ref),
    );
    const colleague = await teamKey('west', 1, 1);
    const sealed = await seal(crypto, colleague, place, 'Samen eten');
    expect(await open(crypto, keyring.finderIn(own), place, sealed)).toBe('Samen eten');
    const own1 = keyring.latestTeamKey(own, 'west');
    if (!own1) throw new Error('no key');
    expect(await open(crypto, having(colleague), place, await seal(crypto, own1, place, 'Ja'))).toBe('Ja');
  });

  it('gives no key away', async () => {
    await keyring.enrolWithKeyCode(await code());
    const own = await keyring.readKeyring();
    const keys = [own?.pseudonymKey, own?.teamKeys.get('west')?.get(1)];
    for (const key of keys) {
      if (!key) throw new Error('no key');
      expect(key.extractable).toBe(false);
      await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
    }
  });

  it('takes the keys of more teams and of later epochs beside those it has, and seals with the latest', async () => {
    await keyring.enrolWithKeyCode(await code());
    await keyring.enrolWithKeyCode(await code({ epoch: 2, teamKey: keyBytes(2) }));
    await keyring.enrolWithKeyCode(
      `${await code({ teamId: 'oost', teamKey: keyBytes(3) })} ${await code({ epoch: 1 })}`,
    );
    const own = await keyring.readKeyring();
    if (!own) throw new Error('no keyring');
    expect([...own.teamKeys].map(([team, epochs]) => [team, [...epochs.keys()]])).toEqual([
      ['west', [1, 2]],
      ['oost', [1]],
    ]);
    expect(keyring.latestTeamKey(own, 'west')?.epoch).toBe(2);
    expect(keyring.latestTeamKey(own, 'zuid')).toBeNull();
  });

  it('refuses the keys of another organisation, and another key under a name it knows', async () => {
    await keyring.enrolWithKeyCode(await code());
    for (const other of [
      { organisation: 'elders' },
      { pseudonymKey: keyBytes(9) },
      { teamKey: keyBytes(9) },
    ]) {
      expect(await keyring.enrolWithKeyCode(await code({ teamId: 'west', ...other }))).toEqual(
        failure('conflict'),
      );
    }
    expect((await keyring.readKeyring())?.organisation).toBe('voorbeeldstad');
  });

  it('keeps what it has when a code is not whole', async () => {
    await keyring.enrolWithKeyCode(await code());
    expect(await keyring.enrolWithKeyCode((await code()).slice(0, -2))).toMatchObject({
      code: 'invalid-input',
    });
    expect(await keyring.readKeyring()).not.toBeNull();
  });

  it('is not enrolled in a browser whose stored keys can be exported', async () => {
    vi.spyOn(crypto.subtle, 'exportKey').mockResolvedValue(new ArrayBuffer(32));
    expect(await keyring.enrolWithKeyCode(await code())).toEqual(failure('unexpected'));
    expect(await keyring.readKeyring()).toBeNull();
  });

  it('has no keys after they were forgotten', async () => {
    await keyring.enrolWithKeyCode(await code());
    await keyring.forgetKeys();
    expect(await keyring.readKeyring()).toBeNull();
  });

  it('tells the other pages that the keys were forgotten', async () => {
    await keyring.enrolWithKeyCode(await code());
    const heard = new Promise((resolve) => {
      keyring.keysChanged.watch(resolve);
    });
    await keyring.forgetKeys();
    expect(await heard).toEqual(expect.any(Number));
  });
});
