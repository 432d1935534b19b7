// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { storedSession } from '../../../extension/session/stored-session.ts';
import type { StoredKeyring, StoredTeamKey } from '../../../extension/vault/keyring.ts';
import { handOverKeysOf } from '../../../shared/keys/scope-key.ts';
import { caseTag } from '../../../shared/privacy/case-tag.ts';
import { importPseudonymKey, importTeamKey } from '../../../shared/privacy/import-keys.ts';
import { open, seal } from '../../../shared/privacy/seal.ts';
import { having, keyBytes, pseudonymKey, teamKey } from '../../privacy/team-keys.ts';
import { newBrowser } from '../support/device.ts';

const organisation = 'voorbeeldstad';
const place = { entryId: 'e', caseTag: null, form: 'goal', formVersion: 1, path: 'text' };

async function teamKeyOf(teamId: string, epoch: number, seed: number): Promise<StoredTeamKey> {
  const name = { organisation, scope: `team:${teamId}` as const, epoch };
  return {
    teamId,
    epoch,
    key: await importTeamKey<CryptoKey>(crypto, keyBytes(seed)),
    handOver: await handOverKeysOf(name, keyBytes(seed)),
  };
}

async function keyringWith(...teams: StoredTeamKey[]): Promise<StoredKeyring> {
  return { organisation, pseudonymKey: await importPseudonymKey<CryptoKey>(crypto, keyBytes(0)), teams };
}

async function isSignedIn(memberId: string): Promise<void> {
  const member = { id: memberId, name: memberId, roles: ['practitioner' as const], teams: [] };
  await storedSession.write({ token: 'token', expiresAt: 0, member, teamId: 'west' });
}

let keyring: typeof import('../../../extension/vault/keyring.ts');

beforeEach(async () => {
  newBrowser();
  vi.restoreAllMocks();
  vi.resetModules();
  keyring = await import('../../../extension/vault/keyring.ts');
  await isSignedIn('noor');
});

describe('the keys in a browser', () => {
  it('are none at first', async () => {
    expect(await keyring.readKeyring()).toBeNull();
  });

  it('tag cases and open texts as those of colleagues do', async () => {
    expect(await keyring.keepKeyring('noor', await keyringWith(await teamKeyOf('west', 1, 1)))).toBe(true);
    const own = await keyring.readKeyring();
    if (!own) throw new Error('no keyring');
    const ref = { system: 'example', number: '2026-00001' };
    expect(await caseTag(crypto, own.pseudonymKey, ref)).toBe(
      await caseTag(crypto, await pseudonymKey(0), ref),
    );
    const colleague = await teamKey('west', 1, 1);
    const sealed = await seal(crypto, colleague, place, 'Samen eten');
    expect(await open(crypto, keyring.finderIn(own), place, sealed)).toBe('Samen eten');
    const latest = keyring.latestTeamKey(own, 'west');
    if (!latest) throw new Error('no key');
    expect(await open(crypto, having(colleague), place, await seal(crypto, latest, place, 'Ja'))).toBe('Ja');
  });

  it('are not given away', async () => {
    await keyring.keepKeyring('noor', await keyringWith(await teamKeyOf('west', 1, 1)));
    const own = await keyring.readKeyring();
    const secret = [own?.pseudonymKey, own?.teamKeys.get('west')?.get(1)];
    for (const key of secret) {
      if (!key) throw new Error('no key');
      await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
    }
    const pair = own?.handOverKeys.get('west')?.get(1);
    if (!pair) throw new Error('no pair');
    await expect(crypto.subtle.exportKey('pkcs8', pair.privateKey)).rejects.toThrow();
  });

  it('are of one person: a colleague who signs in in the same browser has none of them', async () => {
    await keyring.keepKeyring('noor', await keyringWith(await teamKeyOf('west', 1, 1)));
    await isSignedIn('lotte');
    expect(await keyring.readKeyring()).toBeNull();
    await storedSession.remove();
    expect(await keyring.readKeyring()).toBeNull();
  });

  it('seal with the latest epoch, and with none for a team they are not of', async () => {
    const epochs = [await teamKeyOf('west', 1, 1), await teamKeyOf('west', 2, 2)];
    await keyring.keepKeyring('noor', await keyringWith(...epochs, await teamKeyOf('oost', 1, 3)));
    const own = await keyring.readKeyring();
    if (!own) throw new Error('no keyring');
    expect(keyring.latestTeamKey(own, 'west')?.epoch).toBe(2);
    expect(keyring.latestTeamKey(own, 'oost')?.epoch).toBe(1);
    expect(keyring.latestTeamKey(own, 'zuid')).toBeNull();
  });

  it('are not kept where stored keys can be exported; what was there stays', async () => {
    await keyring.keepKeyring('noor', await keyringWith(await teamKeyOf('west', 1, 1)));
    vi.spyOn(crypto.subtle, 'exportKey').mockResolvedValue(new ArrayBuffer(32) as never);
    expect(await keyring.keepKeyring('noor', await keyringWith())).toBe(false);
    expect((await keyring.readKeyring())?.teamKeys.has('west')).toBe(true);
  });

  it('are gone after they were forgotten, and other pages hear of that', async () => {
    await keyring.keepKeyring('noor', await keyringWith(await teamKeyOf('west', 1, 1)));
    const heard = new Promise((resolve) => {
      keyring.keysChanged.watch(resolve);
    });
    await keyring.forgetKeyring('noor');
    expect(await keyring.readKeyring()).toBeNull();
    expect(await heard).toEqual(expect.any(Number));
  });
});
