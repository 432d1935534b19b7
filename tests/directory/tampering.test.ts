import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { continueDirectory, foldDirectory, replayDirectory } from '../../shared/directory/fold-directory.ts';
import type { SignedEntry } from '../../shared/directory/schema.ts';
import { prepareAppend } from '../../shared/keys/prepare-append.ts';
import { keyMade as keyMadeOf, newScopeKey } from '../../shared/keys/scope-key.ts';
import { chainOf, folded, hashOf, keyMade, newDevice, nextEntry, organisation, type Step } from './office.ts';

const coach = await newDevice('coach');
const anna = await newDevice('anna');
const bram = await newDevice('bram');
const steps: Step[] = [
  [coach, coach.added(['west'])],
  [coach, keyMade('organisation', 1)],
  [coach, keyMade('team:west', 1)],
  [coach, anna.added(['west'])],
  [anna, bram.added(['west'])],
  [bram, { kind: 'device-removed', deviceId: anna.id }],
  [bram, keyMade('team:west', 2)],
  [coach, { kind: 'team-granted', deviceId: bram.id, teamId: 'noord' }],
];
const chain = await chainOf(steps);
const fold = (entries: readonly SignedEntry[], pinned = 0) =>
  foldDirectory(crypto, organisation, entries, pinned === 0 ? null : (heads[pinned - 1] ?? null));
const heads = await Promise.all(
  chain.map(async (entry, index) => ({ sequence: index + 1, hash: await hashOf(entry) })),
);
const entryAt = (at: number) => chain[at] ?? { body: '', signature: '' };
const anyAt = fc.nat(chain.length - 1);

describe('a directory with one thing changed', () => {
  it('is whole before', async () => {
    const result = await fold(chain, chain.length);
    expect(result).toMatchObject({ ok: true, directory: { root: heads[0]?.hash, head: heads.at(-1) } });
  });

  it('is refused with an entry left out, unless it is the end that nobody saw', async () => {
    for (let at = 0; at < chain.length - 1; at += 1) {
      const result = await fold(chain.toSpliced(at, 1));
      expect(result).toMatchObject({ ok: false, at: at + 1 });
    }
  });

  it('is refused with two entries in each other’s place', async () => {
    for (let at = 0; at < chain.length - 1; at += 1) {
      const swapped = chain.toSpliced(at, 2, entryAt(at + 1), entryAt(at));
      expect(await fold(swapped)).toMatchObject({ ok: false, at: at + 1 });
    }
  });

  it('is refused with an entry repeated, wherever it is put', async () => {
    await fc.assert(
      fc.asyncProperty(anyAt, anyAt, async (from, to) => {
        const result = await fold(chain.toSpliced(to + 1, 0, entryAt(from)));
        // Before itself, the first of the two is in its place.
        const at = from === to + 1 ? to + 3 : to + 2;
        expect(result).toMatchObject({ ok: false, at, why: 'gap' });
      }),
    );
  });

  it('is refused with any character of a body or signature changed', async () => {
    await fc.assert(
      fc.asyncProperty(anyAt, fc.boolean(), fc.nat(), fc.nat(63), async (at, isBody, seed, shift) => {
        const entry = entryAt(at);
        const text = isBody ? entry.body : entry.signature;
        const place = seed % text.length;
        const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
        const letter = letters.charAt((letters.indexOf(text.charAt(place)) + 1 + shift) % 64);
        fc.pre(letter !== text.charAt(place));
        const changed = text.slice(0, place) + letter + text.slice(place + 1);
        const mutated = isBody ? { ...entry, body: changed } : { ...entry, signature: changed };
        expect(await fold(chain.with(at, mutated))).toMatchObject({ ok: false, at: at + 1 });
      }),
      { numRuns: 400 },
    );
  });

  it('is refused with the same content written in another way', async () => {
    for (const [at, entry] of chain.entries()) {
      const value: unknown = JSON.parse(entry.body);
      const extra = JSON.stringify({ ...(value as object), extra: true });
      const twice = entry.body.replace('{', `{"organisation":"${organisation}",`);
      for (const body of [JSON.stringify(value, null, 1), ` ${entry.body}`, extra, twice]) {
        expect(await fold(chain.with(at, { ...entry, body }))).toMatchObject({
          at: at + 1,
          why: 'unreadable',
        });
      }
    }
  });

  it('is refused with the signature of another entry, or of another device', async () => {
    for (const [at, entry] of chain.entries()) {
      const borrowed = { ...entry, signature: entryAt((at + 1) % chain.length).signature };
      expect(await fold(chain.with(at, borrowed))).toMatchObject({ at: at + 1, why: 'signature' });
      const [signer, change] = steps[at] ?? [coach, keyMade('organisation', 1)];
      const stranger = await newDevice('stranger');
      const forged = await nextEntry(chain.slice(0, at), stranger, change, { signerId: signer.id });
      expect(await fold(chain.with(at, forged))).toMatchObject({ at: at + 1, why: 'signature' });
    }
  });

  it('is refused as that of another organisation', async () => {
    const elsewhere = await nextEntry(chain, bram, keyMade('team:west', 3), { organisation: 'rijswijk' });
    expect(await fold([...chain, elsewhere])).toMatchObject({ ok: false, why: 'other-organisation' });
    expect(await foldDirectory(crypto, 'rijswijk', chain, null)).toMatchObject({
      at: 1,
      why: 'other-organisation',
    });
  });

  it('is refused with an entry that skips ahead or follows on an earlier one', async () => {
    const change = keyMade('team:west', 3);
    const ahead = await nextEntry(chain, bram, change, { sequence: chain.length + 2 });
    expect(await fold([...chain, ahead])).toMatchObject({ at: chain.length + 1, why: 'gap' });
    const earlier = await nextEntry(chain, bram, change, { previous: heads[2]?.hash ?? '' });
    expect(await fold([...chain, earlier])).toMatchObject({ at: chain.length + 1, why: 'fork' });
  });
});

describe('what this device saw before', () => {
  it('is never taken back: a shorter directory is refused', async () => {
    for (let length = 0; length < chain.length; length += 1) {
      expect(await fold(chain.slice(0, length), chain.length)).toEqual({
        ok: false,
        at: length,
        why: 'rollback',
      });
    }
  });

  it('is never replaced: another directory, however well signed, is refused', async () => {
    const other = await chainOf([
      ...steps.slice(0, 6),
      [bram, keyMade('team:west', 2)],
      [coach, { kind: 'team-granted', deviceId: bram.id, teamId: 'zuid' }],
      [coach, { kind: 'team-granted', deviceId: bram.id, teamId: 'noord' }],
    ]);
    expect((await fold(other)).ok).toBe(true);
    expect(await fold(other, chain.length)).toEqual({ ok: false, at: chain.length, why: 'fork' });
    const result = await continueDirectory(crypto, await folded(chain), other.slice(chain.length));
    expect(result).toMatchObject({ ok: false, at: chain.length + 1, why: 'fork' });
  });

  it('grows: entries after it are added, one by one or all at once, to the same directory', async () => {
    const whole = await folded(chain);
    for (let length = 1; length < chain.length; length += 1) {
      const start = await folded(chain.slice(0, length));
      const grown = await continueDirectory(crypto, start, chain.slice(length));
      expect(grown).toEqual({ ok: true, directory: whole });
      expect((await fold(chain, length)).ok).toBe(true);
    }
  });
});

describe('the API, which checked every entry when it was added', () => {
  it('builds the same directory without checking again', async () => {
    expect(await replayDirectory(crypto, organisation, chain)).toEqual(await folded(chain));
    expect(await replayDirectory(crypto, organisation, [])).toEqual(await folded([]));
  });

  it('stops at entries that do not fit together, as in a damaged database', async () => {
    await expect(replayDirectory(crypto, organisation, chain.toSpliced(3, 1))).rejects.toThrow(RangeError);
  });
});

describe('two colleagues who renew a key at once', () => {
  it('make two entries for the same place: whoever comes second is refused, and finds it done', async () => {
    const without = await folded(chain.slice(0, 6));
    const name = { organisation, scope: 'team:west', epoch: 2 } as const;
    const renewals = await Promise.all(
      [coach, bram].map(async (device) => {
        const key = newScopeKey();
        const change = await keyMadeOf(name, key);
        const signer = { deviceId: device.id, privateKey: device.privateKey };
        return prepareAppend(without, signer, [change], async () => key);
      }),
    );
    const [first, second] = renewals;
    if (!first?.ok || !second?.ok) throw new Error('both may renew it');
    expect(first.append.wrapped.map(({ deviceId }) => deviceId)).toEqual([coach.id, bram.id]);
    const late = await continueDirectory(crypto, first.append.after, second.append.entries);
    expect(late).toMatchObject({ ok: false, at: 8, why: 'gap' });
    expect(first.append.after.stale.size).toBe(0);
    expect(first.append.after.keys.get('team:west')?.length).toBe(2);
  });

  it('prepare nothing that the directory would refuse, and nothing with a key missing', async () => {
    const directory = await folded(chain);
    const signer = { deviceId: anna.id, privateKey: anna.privateKey };
    const change = keyMade('team:west', 3);
    expect(await prepareAppend(directory, signer, [change], async () => newScopeKey())).toMatchObject({
      ok: false,
      why: 'signer',
    });
    const own = { deviceId: bram.id, privateKey: bram.privateKey };
    const eva = await newDevice('eva');
    await expect(prepareAppend(directory, own, [eva.added(['west'])], async () => null)).rejects.toThrow(
      RangeError,
    );
  });
});
