import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { endDevice, readDevices, readMemberDevices, recoverKeys } from '../../shared/api/keys.ts';
import {
  added,
  append,
  type Holder,
  keyMade,
  keysFor,
  newHolder,
  newTestDevice,
  register,
} from './support/key-holders.ts';
import { audited, newKeyedOffice } from './support/keyed-office.ts';
import { newMember, newTeam, setUp } from './support/people.ts';

const { api, first, newKeyedTeam } = await newKeyedOffice();

const rename = (id: string, teams: readonly string[], roles = ['practitioner'] as const) =>
  setUp(api, { members: [{ id, name: id, roles, teams, account: `${id}@test.example` }] });

describe('who leaves, or loses a device', () => {
  it('is named to colleagues of the team, who take the key away and make a new one', async () => {
    const { team, coach, anna } = await newKeyedTeam();
    await rename(anna.id, []);
    expect((await keysFor(api, coach)).leavers).toEqual([{ deviceId: anna.device.id, teamId: team }]);
    expect((await keysFor(api, first)).leavers).toEqual([]);
    const withdraw = { kind: 'team-withdrawn', deviceId: anna.device.id, teamId: team } as const;
    // A new key would go to who left: first the withdrawal.
    expect((await append(api, coach, [keyMade(`team:${team}`, 2)])).error.code).toBe('conflict');
    expect((await append(api, coach, [withdraw, keyMade(`team:${team}`, 2)])).status).toBe(200);
    const kept = (await keysFor(api, anna)).wrapped.map(({ scope }) => scope);
    expect(kept).toEqual(['organisation']);
    expect((await keysFor(api, coach)).leavers).toEqual([]);
  });

  it('gets nothing from the moment the device was ended', async () => {
    const { team, coach, anna } = await newKeyedTeam();
    const end = (token: string) =>
      api.call(endDevice, { params: { device: anna.device.id }, token, input: {} });
    expect((await end(anna.token)).status).toBe(200);
    expect(await keysFor(api, anna)).toMatchObject({ wrapped: [], device: { isEnded: true } });
    expect((await append(api, anna, [keyMade(`team:${team}`, 2)])).error.code).toBe('not-allowed');
    expect((await keysFor(api, coach)).endedDevices).toEqual([anna.device.id]);
    const remove = { kind: 'device-removed', deviceId: anna.device.id } as const;
    expect((await append(api, coach, [remove, keyMade(`team:${team}`, 2)])).status).toBe(200);
    expect((await keysFor(api, coach)).endedDevices).toEqual([]);
    expect((await register(api, anna.token, anna.device)).error.code).toBe('conflict');
    expect(await audited(anna.device.id)).toEqual([
      'device-registered',
      'device-admitted',
      'device-ended',
      'device-removed',
    ]);
  });

  it('is ended by themselves, a coach of the team or an administrator, and nobody else', async () => {
    const { team, coach, anna } = await newKeyedTeam();
    const bram = await newHolder(api, ['practitioner'], [team]);
    const other = await newKeyedTeam();
    const administrator = await api.signIn(await newMember(api, ['administrator'], []));
    const end = async (token: string, device = anna.device.id) =>
      (await api.call(endDevice, { params: { device }, token, input: {} })).status;
    expect(await end(bram.token)).toBe(404);
    expect(await end(other.coach.token)).toBe(404);
    expect(await end(administrator, crypto.randomUUID())).toBe(404);
    expect(await end(coach.token)).toBe(200);
    expect(await end(administrator)).toBe(200);
    expect(await end(bram.token, bram.device.id)).toBe(200);
  });

  it('cannot be pushed out by a colleague', async () => {
    const { team, coach, anna } = await newKeyedTeam();
    const remove = { kind: 'device-removed', deviceId: coach.device.id } as const;
    const withdraw = { kind: 'team-withdrawn', deviceId: coach.device.id, teamId: team } as const;
    expect((await append(api, anna, [remove])).error.code).toBe('not-allowed');
    expect((await append(api, anna, [withdraw])).error.code).toBe('not-allowed');
  });

  it('who left for good has no device that gets a new key', async () => {
    const { team, coach, anna } = await newKeyedTeam();
    await env.DB.prepare('UPDATE member SET left_at = 1 WHERE id = ?1').bind(anna.id).run();
    expect((await keysFor(api, coach)).endedDevices).toEqual([anna.device.id]);
    expect((await append(api, coach, [keyMade(`team:${team}`, 2)])).error.code).toBe('conflict');
  });
});

describe('the devices of a member', () => {
  it('are shown to an administrator, which is logged, and to a coach of the team', async () => {
    const { coach, anna } = await newKeyedTeam();
    const waiting = await newTestDevice(anna.id);
    await register(api, anna.token, waiting);
    const administrator = await api.signIn(await newMember(api, ['administrator'], []));
    const call = { params: { member: anna.id }, input: {} };
    const { devices } = (await api.call(readMemberDevices, { ...call, token: administrator })).ok;
    const shown = new Map(devices.map(({ id, isAdmitted }) => [id, isAdmitted]));
    expect(shown).toEqual(
      new Map([
        [anna.device.id, true],
        [waiting.id, false],
      ]),
    );
    expect(await audited(anna.id)).toContain('devices-read');
    expect((await api.call(readMemberDevices, { ...call, token: coach.token })).error.code).toBe(
      'not-allowed',
    );
    const ofTeam = (await api.call(readDevices, { input: {}, token: coach.token })).ok.devices;
    expect(ofTeam.map(({ id }) => id).sort()).toEqual([coach.device.id, anna.device.id, waiting.id].sort());
  });
});

describe('a team without a key', () => {
  it('is begun by a coach, also with the help of a coach of another team', async () => {
    const team = await newTeam(api);
    const anna = await newHolder(api, ['practitioner'], [team]);
    const coach = await newHolder(api, ['coach'], [team]);
    const other = await newKeyedTeam();
    const pending = async (who: Holder) =>
      (await keysFor(api, who)).pending
        .filter(({ deviceId }) => [anna.device.id, coach.device.id].includes(deviceId))
        .map(({ memberId }) => memberId);
    expect(await pending(other.anna)).toEqual([]);
    expect(await pending(other.coach)).toEqual([coach.id]);
    expect((await append(api, other.anna, [added(coach.device, [team])])).error.code).toBe('not-allowed');
    expect((await append(api, other.coach, [added(anna.device, [team])])).error.code).toBe('not-allowed');
    expect((await append(api, other.coach, [added(coach.device, [team])])).status).toBe(200);
    expect((await append(api, coach, [added(anna.device, [team])])).status).toBe(200);
    expect((await append(api, anna, [keyMade(`team:${team}`, 1)])).error.code).toBe('not-allowed');
    expect((await append(api, coach, [keyMade(`team:${team}`, 1)])).status).toBe(200);
    expect((await keysFor(api, anna)).wrapped.map(({ scope }) => scope)).toEqual([
      'organisation',
      `team:${team}`,
    ]);
  });
});

describe('a recovery code', () => {
  const recover = (token: string, deviceId: string) => api.call(recoverKeys, { input: { deviceId }, token });

  it('of a team comes with the entry that adds it, from a coach, and brings a member of the team back', async () => {
    const { team, coach, anna } = await newKeyedTeam();
    const paper = await newTestDevice(team, 'team-code');
    const devices = [{ id: paper.id, label: 'Herstelcode' }];
    expect((await append(api, anna, [added(paper, [team])], { devices })).error.code).toBe('not-allowed');
    expect((await append(api, coach, [added(paper, [team])])).error.fields).toEqual(['devices']);
    expect((await append(api, coach, [added(paper, [team])], { devices })).status).toBe(200);

    const found = (await recover(anna.token, paper.id)).ok;
    expect(found.device).toMatchObject({ id: paper.id, kind: 'team-code', owner: team });
    expect(found.wrapped.map(({ scope }) => scope)).toEqual(['organisation', `team:${team}`]);

    const browser = await newTestDevice(anna.id);
    await register(api, anna.token, browser);
    const changes = [added(browser, [team])];
    expect((await append(api, anna, changes, { signer: paper })).status).toBe(200);
    const keys = await keysFor(api, { ...anna, device: browser });
    expect(keys.wrapped.length).toBe(2);
    expect(await audited(paper.id)).toEqual(['recovery-code-made', 'keys-recovered']);
  });

  it('is nothing to who does not work for the team, and is no browser', async () => {
    const { team, coach, anna } = await newKeyedTeam();
    const other = await newKeyedTeam();
    const paper = await newTestDevice(team, 'team-code');
    const devices = [{ id: paper.id, label: 'Herstelcode' }];
    expect((await append(api, coach, [added(paper, [team])], { devices })).status).toBe(200);
    expect((await recover(other.anna.token, paper.id)).error.code).toBe('not-found');
    const withdraw = { kind: 'team-withdrawn', deviceId: paper.id, teamId: team } as const;
    expect((await append(api, anna, [withdraw])).error.code).toBe('not-allowed');
    expect((await recover(anna.token, anna.device.id)).error.code).toBe('not-found');
    expect((await recover(anna.token, crypto.randomUUID())).error.code).toBe('not-found');
    const browser = await newTestDevice(other.anna.id);
    await register(api, other.anna.token, browser);
    const changes = [added(browser, [team])];
    const signed = await append(api, other.anna, changes, { signer: paper });
    expect(signed.error.code).toBe('not-allowed');
  });

  it('is not used twice within a minute, and not after it was ended', async () => {
    const { team, coach, anna } = await newKeyedTeam();
    const paper = await newTestDevice(team, 'team-code');
    const devices = [{ id: paper.id, label: 'Herstelcode' }];
    await append(api, coach, [added(paper, [team])], { devices });
    const statuses = async () => (await recover(anna.token, paper.id)).status;
    api.clock.at += 1000;
    expect(await statuses()).toBe(200);
    expect(await statuses()).toBe(429);
    api.clock.at += 60_000;
    expect(await statuses()).toBe(200);
    await api.call(endDevice, { params: { device: paper.id }, token: coach.token, input: {} });
    api.clock.at += 60_000;
    expect(await statuses()).toBe(404);
    expect((await keysFor(api, anna)).endedDevices).toEqual([paper.id]);
  });

  it('of a person is their own and nobody else’s', async () => {
    const { team, coach, anna } = await newKeyedTeam();
    const paper = await newTestDevice(anna.id, 'personal-code');
    const devices = [{ id: paper.id, label: 'Mijn herstelcode' }];
    expect((await append(api, coach, [added(paper, [team])], { devices })).error.code).toBe('not-allowed');
    expect((await append(api, anna, [added(paper, [team])], { devices })).status).toBe(200);
    expect((await recover(coach.token, paper.id)).error.code).toBe('not-found');
    expect((await recover(anna.token, paper.id)).status).toBe(200);
    const seen = async (who: Holder) =>
      (await api.call(readDevices, { input: {}, token: who.token })).ok.devices.map(({ id }) => id);
    expect(await seen(anna)).toEqual([anna.device.id, paper.id].sort());
  });
});
