// @vitest-environment node
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readDigest } from '../../../extension/features/team-digest/read-digest.ts';
import { type Context, enrol, newBrowser, openContext, signInAs } from '../support/device.ts';
import { type RealApi, startRealApi } from '../support/real-api.ts';

let api: RealApi;
let device: Context;

beforeAll(async () => {
  api = await startRealApi();
  newBrowser();
  device = await openContext();
  await device.settings.writeSettings({ apiBase: api.url });
  await signInAs(device, 'noor');
  await enrol(device, await api.recoveryCode('overvecht'));
});
afterAll(() => api.stop());

const known = async (team = 'overvecht') => {
  const read = await readDigest(team);
  return read.ok ? { isStale: read.value.isStale, teamId: read.value.facts.teamId } : read.code;
};

it('the week of a team is there without a connection as it was known last, and of no other team', async () => {
  api.line = 'down';
  expect(await known()).toBe('unavailable');
  api.line = 'up';
  expect(await known()).toEqual({ isStale: false, teamId: 'overvecht' });
  expect(await known('noordoost')).toBe('wrong-team');
  api.line = 'down';
  expect(await known()).toEqual({ isStale: true, teamId: 'overvecht' });
  expect(await known('noordoost')).toBe('unavailable');
});

it('what is kept of it is not shown to who no longer works in that team', async () => {
  const { storedSession } = await import('../../../extension/session/stored-session.ts');
  const session = await storedSession.read();
  if (!session) throw new Error('not signed in');
  const teams = [{ id: 'noordoost', name: 'Noordoost' }];
  await storedSession.write({ ...session, member: { ...session.member, teams }, teamId: 'noordoost' });
  api.line = 'down';
  expect(await known()).toBe('unavailable');
});
