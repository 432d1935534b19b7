import { describe, expect, it } from 'vitest';
import { currentKey, recipientsOf } from '../../shared/directory/directory.ts';
import { requiredWraps } from '../../shared/directory/required-wraps.ts';
import { chainOf, folded, keyMade, newDevice, refusalOf, type Step } from './office.ts';

const coach = await newDevice('coach');
const anna = await newDevice('anna');
const bram = await newDevice('bram');
const outsider = await newDevice('outsider');
const paper = await newDevice('west', 'team-code');

/** A coach of west begins; Anna and Bram of west are let in, Anna also has a team that has no key yet. */
const start: Step[] = [
  [coach, coach.added(['west'])],
  [coach, keyMade('organisation', 1)],
  [coach, keyMade('team:west', 1)],
  [coach, anna.added(['west'])],
  [anna, bram.added(['west'])],
];
const chain = await chainOf(start);
const ids = (devices: readonly { id: string }[]) => devices.map(({ id }) => id);

describe('the device directory', () => {
  it('says who has which keys', async () => {
    const directory = await folded(chain);
    expect(ids(recipientsOf(directory, 'organisation'))).toEqual([coach.id, anna.id, bram.id]);
    expect(ids(recipientsOf(directory, 'team:west'))).toEqual([coach.id, anna.id, bram.id]);
    expect(recipientsOf(directory, 'team:oost')).toEqual([]);
    expect(currentKey(directory, 'team:west')?.epoch).toBe(1);
    expect(directory.stale.size).toBe(0);
  });

  it('lets a device begin itself only in an empty directory', async () => {
    expect(await refusalOf([], [coach, coach.added(['west'])])).toBeNull();
    expect(await refusalOf([], [coach, anna.added(['west'])])).toBe('signer');
    expect(await refusalOf([], [coach, keyMade('organisation', 1)])).toBe('signer');
    expect(await refusalOf(chain, [outsider, outsider.added([])])).toBe('signer');
  });

  it('lets nobody in who was not let in by a device that is there', async () => {
    const stranger = await newDevice('stranger');
    expect(await refusalOf(chain, [outsider, stranger.added(['west'])])).toBe('signer');
    expect(await refusalOf(chain, [outsider, keyMade('team:west', 2)])).toBe('signer');
  });

  it('lets a device grant only what it is granted itself, or what nobody has yet', async () => {
    const oost = await newDevice('coach of oost');
    const withOost = await chainOf(
      [
        [coach, oost.added(['oost'])],
        [oost, keyMade('team:oost', 1)],
      ],
      chain,
    );
    const eva = await newDevice('eva');
    expect(await refusalOf(withOost, [anna, eva.added(['oost'])])).toBe('not-granted');
    expect(await refusalOf(withOost, [anna, eva.added(['west', 'oost'])])).toBe('not-granted');
    expect(await refusalOf(withOost, [anna, eva.added(['west', 'noord'])])).toBeNull();
    const grant = { kind: 'team-granted', deviceId: anna.id, teamId: 'oost' } as const;
    expect(await refusalOf(withOost, [anna, grant])).toBe('not-granted');
    expect(await refusalOf(withOost, [oost, grant])).toBeNull();
    expect(await refusalOf(withOost, [oost, { ...grant, teamId: 'west' }])).toBe('not-granted');
  });

  it('makes keys one epoch after another, by who is granted them', async () => {
    expect(await refusalOf(chain, [anna, keyMade('team:west', 2)])).toBeNull();
    expect(await refusalOf(chain, [anna, keyMade('team:west', 1)])).toBe('epoch');
    expect(await refusalOf(chain, [anna, keyMade('team:west', 3)])).toBe('epoch');
    expect(await refusalOf(chain, [anna, keyMade('team:oost', 1)])).toBe('not-granted');
    expect(await refusalOf(chain, [coach, keyMade('organisation', 2)])).toBe('epoch');
  });

  it('never takes a device in twice, not even one that was removed', async () => {
    expect(await refusalOf(chain, [coach, anna.added(['west'])])).toBe('device');
    const without = await chainOf([[coach, { kind: 'device-removed', deviceId: anna.id }]], chain);
    expect(await refusalOf(without, [coach, anna.added(['west'])])).toBe('device');
    expect(await refusalOf(without, [coach, { kind: 'device-removed', deviceId: anna.id }])).toBe('device');
    const unknown = { kind: 'team-granted', deviceId: outsider.id, teamId: 'west' } as const;
    expect(await refusalOf(without, [coach, unknown])).toBe('device');
  });

  it('lets a removed device do nothing more', async () => {
    const without = await chainOf([[coach, { kind: 'device-removed', deviceId: anna.id }]], chain);
    for (const change of [
      outsider.added([]),
      keyMade('team:west', 2),
      { kind: 'device-removed', deviceId: coach.id } as const,
    ]) {
      expect(await refusalOf(without, [anna, change])).toBe('signer');
    }
  });

  it('gives the code of a team the key of that team and no other', async () => {
    const west = await newDevice('west', 'team-code');
    expect(await refusalOf(chain, [coach, west.added(['west', 'noord'])])).toBe('not-granted');
    const withPaper = await chainOf([[coach, paper.added(['west'])]], chain);
    const grant = { kind: 'team-granted', deviceId: paper.id, teamId: 'noord' } as const;
    expect(await refusalOf(withPaper, [coach, grant])).toBe('not-granted');
    expect(await refusalOf(withPaper, [paper, outsider.added(['west'])])).toBeNull();
  });

  it('lets others take a device out of the teams they share, and its owner always', async () => {
    const oost = await newDevice('coach of oost');
    const second = await newDevice('anna');
    const chainWithOost = await chainOf(
      [
        [coach, oost.added(['oost'])],
        [oost, keyMade('team:oost', 1)],
        [coach, second.added([])],
      ],
      chain,
    );
    const remove = { kind: 'device-removed', deviceId: anna.id } as const;
    const withdraw = { kind: 'team-withdrawn', deviceId: anna.id, teamId: 'west' } as const;
    expect(await refusalOf(chainWithOost, [oost, remove])).toBe('not-granted');
    expect(await refusalOf(chainWithOost, [oost, withdraw])).toBe('not-granted');
    for (const signer of [bram, second, anna]) {
      expect(await refusalOf(chainWithOost, [signer, remove])).toBeNull();
      expect(await refusalOf(chainWithOost, [signer, withdraw])).toBeNull();
    }
    expect(await refusalOf(chainWithOost, [bram, { ...withdraw, teamId: 'oost' }])).toBe('not-granted');
  });
});

describe('a removed or withdrawn device', () => {
  const leaving = [
    { kind: 'device-removed', deviceId: anna.id },
    { kind: 'team-withdrawn', deviceId: anna.id, teamId: 'west' },
  ] as const;

  it('makes its team need a new key, until there is one', async () => {
    for (const change of leaving) {
      const without = await chainOf([[bram, change]], chain);
      expect([...(await folded(without)).stale]).toEqual(['team:west']);
      const renewed = await chainOf([[bram, keyMade('team:west', 2)]], without);
      expect((await folded(renewed)).stale.size).toBe(0);
    }
  });

  it('gets no new epoch', async () => {
    for (const change of leaving) {
      const directory = await folded(
        await chainOf(
          [
            [bram, change],
            [bram, keyMade('team:west', 2)],
          ],
          chain,
        ),
      );
      expect(ids(recipientsOf(directory, 'team:west'))).toEqual([coach.id, bram.id]);
      const wraps = requiredWraps(directory, [change, keyMade('team:west', 2)]);
      expect(wraps).toEqual([
        { deviceId: coach.id, scope: 'team:west', epoch: 2 },
        { deviceId: bram.id, scope: 'team:west', epoch: 2 },
      ]);
    }
  });
});

describe('what changes call for', () => {
  it('is every epoch for a device that is let in, and every new key for all who are granted it', async () => {
    const eva = await newDevice('eva');
    const second = keyMade('team:west', 2);
    const renewed = await chainOf([[anna, second]], chain);
    const withEva = await chainOf([[anna, eva.added(['west'])]], renewed);
    const directory = await folded(withEva);
    const names = (wraps: ReturnType<typeof requiredWraps>) =>
      wraps.map(({ deviceId, scope, epoch }) => `${deviceId} ${scope} ${epoch}`);
    expect(names(requiredWraps(directory, [eva.added(['west'])]))).toEqual([
      `${eva.id} organisation 1`,
      `${eva.id} team:west 1`,
      `${eva.id} team:west 2`,
    ]);
    expect(names(requiredWraps(await folded(renewed), [second]))).toEqual(
      [coach, anna, bram].map(({ id }) => `${id} team:west 2`),
    );
  });
});
