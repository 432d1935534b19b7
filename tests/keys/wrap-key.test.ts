import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scope } from '../../shared/directory/schema.ts';
import { publicKeyText } from '../../shared/keys/derive-keys.ts';
import {
  commitmentOf,
  handOverKeysOf,
  type KeyName,
  keyMade,
  newScopeKey,
} from '../../shared/keys/scope-key.ts';
import { openWrapped, wrapKey } from '../../shared/keys/wrap-key.ts';
import { withPartChanged } from './changed.ts';

const name: KeyName = { organisation: 'delft', scope: 'team:west', epoch: 3 };
const laptop = await device('01900000-0000-4000-8000-000000000001');
const key = newScopeKey();
const commitment = await commitmentOf(name, key);

async function device(id: string) {
  const keys = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, false, ['deriveBits']);
  return { id, keys, agreementKey: await publicKeyText(keys.publicKey) };
}

describe('a key that was wrapped for a device', () => {
  it('opens there', async () => {
    const wrapped = await wrapKey(name, key, laptop);
    expect(wrapped).toMatch(/^w1\.[\w-]{87}\.[\w-]{64}$/);
    expect(await openWrapped(name, wrapped, laptop, commitment)).toEqual(key);
  });

  it('opens on no other device, also not when that calls itself by its id', async () => {
    const other = await device('01900000-0000-4000-8000-000000000002');
    const wrapped = await wrapKey(name, key, laptop);
    expect(await openWrapped(name, wrapped, other, commitment)).toBeNull();
    expect(await openWrapped(name, wrapped, { ...other, id: laptop.id }, commitment)).toBeNull();
    expect(await openWrapped(name, wrapped, { ...laptop, id: other.id }, commitment)).toBeNull();
  });

  it('opens as no key of another organisation, scope or epoch, whatever those are called', async () => {
    const wrapped = await wrapKey(name, key, laptop);
    const word = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
    const anyName = fc.record({
      organisation: fc.oneof(fc.constant(name.organisation), word),
      scope: fc.oneof(
        fc.constant<Scope>(name.scope),
        fc.constant<Scope>('organisation'),
        word.map((team): Scope => `team:${team}`),
      ),
      epoch: fc.integer({ min: 1, max: 5 }),
    });
    await fc.assert(
      fc.asyncProperty(anyName, async (claimed) => {
        const isSame = JSON.stringify(claimed) === JSON.stringify(name);
        const opened = await openWrapped(claimed, wrapped, laptop, await commitmentOf(claimed, key));
        expect(opened).toEqual(isSame ? key : null);
      }),
    );
  });

  it('does not open when any byte of it was changed', async () => {
    const wrapped = await wrapKey(name, key, laptop);
    const changed = [...withPartChanged(wrapped, 1), ...withPartChanged(wrapped, 2)];
    expect(changed.length).toBe(65 + 32 + 16);
    const opened = await Promise.all(changed.map((text) => openWrapped(name, text, laptop, commitment)));
    expect(opened.filter((found) => found !== null)).toEqual([]);
  });

  it('is refused when somebody who has no key wrapped one of their own', async () => {
    const slippedIn = await wrapKey(name, newScopeKey(), laptop);
    expect(await openWrapped(name, slippedIn, laptop, commitment)).toBeNull();
  });

  it('is refused when it is longer or shorter than a key', async () => {
    for (const length of [0, 16, 31, 33]) {
      const odd = new Uint8Array(length);
      const wrapped = await wrapKey(name, odd, laptop);
      expect(await openWrapped(name, wrapped, laptop, await commitmentOf(name, odd))).toBeNull();
    }
  });

  it('is refused as whatever is not a wrapped key', async () => {
    for (const text of ['', 'w1..', 'w2.a.b', 'w1.a.b.c', 'w1', commitment]) {
      expect(await openWrapped(name, text, laptop, commitment)).toBeNull();
    }
  });
});

describe('a commitment', () => {
  it('is another for another key, organisation, scope or epoch', async () => {
    const all = await Promise.all([
      commitmentOf(name, key),
      commitmentOf(name, newScopeKey()),
      commitmentOf({ ...name, organisation: 'delf' }, key),
      commitmentOf({ ...name, scope: 'organisation' }, key),
      commitmentOf({ ...name, scope: 'team:oost' }, key),
      commitmentOf({ ...name, epoch: 4 }, key),
    ]);
    expect(new Set(all).size).toBe(all.length);
  });

  it('stands in the directory with the public key that everyone who has the key derives from it', async () => {
    const made = await keyMade(name, key);
    const { publicKey, privateKey } = await handOverKeysOf(name, Uint8Array.from(key));
    expect(made).toEqual({
      kind: 'key-made',
      scope: 'team:west',
      epoch: 3,
      commitment,
      agreementKey: await publicKeyText(publicKey),
    });
    expect(privateKey.extractable).toBe(false);
  });

  it('has another public key for another epoch of the same key', async () => {
    const [one, other] = await Promise.all([keyMade(name, key), keyMade({ ...name, epoch: 4 }, key)]);
    expect(one.agreementKey).not.toBe(other.agreementKey);
  });
});
