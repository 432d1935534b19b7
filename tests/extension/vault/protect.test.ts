// @vitest-environment node
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loseDatabase, newBrowser } from '../support/device.ts';

async function openVault() {
  vi.resetModules();
  const [{ protect, unprotect }, { deviceKey }] = await Promise.all([
    import('../../../extension/vault/protect.ts'),
    import('../../../extension/vault/device-key.ts'),
  ]);
  return { protect, unprotect, deviceKey };
}

let vault: Awaited<ReturnType<typeof openVault>>;

beforeEach(async () => {
  newBrowser();
  vi.restoreAllMocks();
  vault = await openVault();
});

describe('what is protected', () => {
  it('opens again in the same place, whatever it was, also after a restart', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        expect(await vault.unprotect('here', await vault.protect('here', value))).toEqual(
          JSON.parse(JSON.stringify(value)),
        );
      }),
      { numRuns: 50 },
    );
    const box = await vault.protect('here', { text: 'Samen eten' });
    vault = await openVault();
    expect(await vault.unprotect('here', box)).toEqual({ text: 'Samen eten' });
  });

  it('is not to be read, not in another place, not after a change, not on another device', async () => {
    const box = await vault.protect('here', 'Samen eten');
    expect(Buffer.from(box.data).toString()).not.toContain('Samen');
    expect(await vault.unprotect('there', box)).toBeNull();
    const changed = new Uint8Array(box.data.slice(0));
    changed[3] = (changed[3] ?? 0) ^ 1;
    expect(await vault.unprotect('here', { ...box, data: changed.buffer })).toBeNull();
    loseDatabase();
    vault = await openVault();
    expect(await vault.unprotect('here', box)).toBeNull();
  });
});

describe("the device's key", () => {
  it('is one, also when two windows ask for it first at the same time', async () => {
    const other = await openVault();
    const [box] = await Promise.all([vault.protect('a', 1), other.protect('b', 2), other.deviceKey()]);
    expect(await other.unprotect('a', box)).toBe(1);
  });

  it('is not trusted in a browser that would export it', async () => {
    vi.spyOn(crypto.subtle, 'exportKey').mockResolvedValue(new ArrayBuffer(32));
    await expect(vault.deviceKey()).rejects.toThrow();
    vi.restoreAllMocks();
    expect((await vault.deviceKey()).extractable).toBe(false);
  });
});
