import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { readKeys } from '../../shared/api/keys.ts';
import {
  added,
  append,
  directoryFor,
  type Holder,
  keyMade,
  keysFor,
  newHolder,
  newTestDevice,
  opaque,
  register,
} from './support/key-holders.ts';
import { audited, newKeyedOffice } from './support/keyed-office.ts';
import { newMember, newTeam } from './support/people.ts';

const { api, newKeyedTeam } = await newKeyedOffice();

async function rowsOf(table: string): Promise<unknown[]> {
  return (await env.DB.prepare(`SELECT * FROM ${table}`).all()).results;
}

describe('a browser that registers', () => {
  it('is known, holds nothing, and can be registered again', async () => {
    const team = await newTeam(api);
    const anna = await newHolder(api, ['practitioner'], [team]);
    expect((await register(api, anna.token, anna.device)).status).toBe(200);
    const keys = await keysFor(api, anna);
    expect(keys).toMatchObject({ wrapped: [], device: { isEnded: false }, pending: [], leavers: [] });
    expect(await audited(anna.device.id)).toEqual(['device-registered']);
  });

  it('is never registered for somebody else, nor with other keys', async () => {
    const team = await newTeam(api);
    const anna = await newHolder(api, ['practitioner'], [team]);
    const bram = await newHolder(api, ['practitioner'], [team]);
    expect((await register(api, bram.token, anna.device)).error.code).toBe('conflict');
    const other = await newTestDevice(anna.id);
    expect((await register(api, anna.token, { ...other, id: anna.device.id })).error.code).toBe('conflict');
  });

  it('is nothing to a researcher or an administrator', async () => {
    for (const role of ['researcher', 'administrator'] as const) {
      const token = await api.signIn(await newMember(api, [role], []));
      const device = await newTestDevice('nobody');
      expect((await register(api, token, device)).error.code).toBe('not-allowed');
      expect((await api.call(readKeys, { input: {}, token })).error.code).toBe('not-allowed');
    }
  });
});

describe('letting a colleague in', () => {
  it('gives their browser every key of the team, and nobody else’s browser', async () => {
    const { team, coach, anna } = await newKeyedTeam();
    expect((await append(api, anna, [keyMade(`team:${team}`, 2)])).status).toBe(200);
    const bram = await newHolder(api, ['practitioner'], [team]);
    const { pending } = await keysFor(api, anna);
    const { id, signingKey, agreementKey } = bram.device;
    expect(pending).toMatchObject([
      { deviceId: id, memberId: bram.id, teams: [{ id: team }], signingKey, agreementKey, isNew: true },
    ]);
    expect((await append(api, anna, [added(bram.device, [team])])).status).toBe(200);
    const held = async (holder: Holder) =>
      (await keysFor(api, holder)).wrapped.map(({ scope, epoch }) => `${scope} ${epoch}`);
    const all = ['organisation 1', `team:${team} 1`, `team:${team} 2`];
    expect(await held(bram)).toEqual(all);
    expect(await held(coach)).toEqual(all);
    expect((await keysFor(api, anna)).pending).toEqual([]);
    expect(await audited(id)).toEqual(['device-registered', 'device-admitted']);
  });

  it('never gives the keys of somebody else’s browser to whoever asks', async () => {
    const { anna, coach } = await newKeyedTeam();
    const asked = await api.call(readKeys, { input: { device: anna.device.id }, token: coach.token });
    expect(asked.ok).toMatchObject({ wrapped: [], device: null, pending: [] });
  });

  it('is for who works in the team, of who works in the team', async () => {
    const { team, anna } = await newKeyedTeam();
    const other = await newKeyedTeam();
    const eva = await newHolder(api, ['practitioner'], [other.team]);
    // Not for a team that Eva does not work for, and not by who works elsewhere.
    expect((await append(api, anna, [added(eva.device, [team])])).error.code).toBe('not-allowed');
    expect((await append(api, anna, [added(eva.device, [other.team])])).error.code).toBe('invalid-input');
    const both = await newHolder(api, ['practitioner'], [team, other.team]);
    const tooMuch = await append(api, anna, [added(both.device, [team, other.team])]);
    expect(tooMuch.error.code).toBe('invalid-input');
    expect((await append(api, anna, [added(both.device, [team])])).status).toBe(200);
    // Whom Anna let in for her team, a colleague of the other team gives the rest.
    const { pending } = await keysFor(api, other.anna);
    expect(pending.filter(({ deviceId }) => deviceId === both.device.id)).toMatchObject([
      { teams: [{ id: other.team }], isNew: false },
    ]);
    const grant = { kind: 'team-granted', deviceId: both.device.id, teamId: other.team } as const;
    expect((await append(api, anna, [grant])).error.code).toBe('invalid-input');
    expect((await append(api, other.anna, [grant])).status).toBe(200);
  });

  it('is refused for a device nobody registered, or of which the keys are others', async () => {
    const { team, anna } = await newKeyedTeam();
    const stranger = await newTestDevice(anna.id);
    expect((await append(api, anna, [added(stranger, [team])])).error.code).toBe('not-allowed');
    const bram = await newHolder(api, ['practitioner'], [team]);
    const slippedIn = await newTestDevice(bram.id);
    const mixed = { ...bram.device, agreementKey: slippedIn.agreementKey };
    expect((await append(api, anna, [added(mixed, [team])])).error.code).toBe('not-allowed');
    const renamed = { ...bram.device, owner: anna.id };
    expect((await append(api, anna, [added(renamed, [team])])).error.code).toBe('not-allowed');
  });

  it('is signed by a device of whoever sends it', async () => {
    const { team, coach, anna } = await newKeyedTeam();
    const bram = await newHolder(api, ['practitioner'], [team]);
    const changes = [added(bram.device, [team])];
    expect((await append(api, anna, changes, { signer: coach.device })).error.code).toBe('not-allowed');
    expect((await append(api, bram, changes)).error.code).toBe('invalid-input');
    const forged = { ...coach.device, privateKey: anna.device.privateKey };
    expect((await append(api, anna, changes, { signer: forged })).error.code).toBe('invalid-input');
  });

  it('comes with exactly the keys that it calls for', async () => {
    const { team, anna } = await newKeyedTeam();
    const bram = await newHolder(api, ['practitioner'], [team]);
    const before = await rowsOf('wrapped_key');
    const extra = { deviceId: anna.device.id, scope: `team:${team}` as const, epoch: 1, wrapped: opaque() };
    for (const wrapped of [
      (all: (typeof extra)[]) => all.slice(1),
      (all: (typeof extra)[]) => [...all, extra],
      (all: (typeof extra)[]) => [...all.slice(1), extra],
      (all: (typeof extra)[]) => [...all, ...all.slice(0, 1)],
      (all: (typeof extra)[]) => all.map((wrap) => ({ ...wrap, deviceId: anna.device.id })),
    ]) {
      const odd = { wrapped: wrapped as never };
      const answer = await append(api, anna, [added(bram.device, [team])], odd);
      expect(answer.error).toMatchObject({ code: 'invalid-input', fields: ['wrapped'] });
    }
    expect(await rowsOf('wrapped_key')).toEqual(before);
  });
});

describe('two who change the directory at once', () => {
  it('do not both succeed; the second reads again and finds it done', async () => {
    const { team, coach, anna } = await newKeyedTeam();
    const on = await directoryFor(api, anna.token);
    const renew = [keyMade(`team:${team}`, 2)];
    const answers = await Promise.all([append(api, coach, renew, { on }), append(api, anna, renew, { on })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await directoryFor(api, anna.token)).keys.get(`team:${team}`)?.length).toBe(2);
    const keys = await keysFor(api, anna);
    expect(keys.wrapped.filter(({ epoch }) => epoch === 2).length).toBe(1);
  });

  it('leave nothing behind of what came second', async () => {
    const { team, coach, anna } = await newKeyedTeam();
    const bram = await newHolder(api, ['practitioner'], [team]);
    const on = await directoryFor(api, anna.token);
    expect((await append(api, coach, [keyMade(`team:${team}`, 2)])).status).toBe(200);
    const late = await append(api, anna, [added(bram.device, [team])], { on });
    expect(late.error.code).toBe('conflict');
    expect((await keysFor(api, bram)).wrapped).toEqual([]);
  });
});
