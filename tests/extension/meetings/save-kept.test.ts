// @vitest-environment node
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { type Desk, newDesk } from '../support/desk.ts';
import { type Context, enrol } from '../support/device.ts';
import { type RealApi, startRealApi } from '../support/real-api.ts';

const canary = 'kanarie-7b2e';
const teamId = 'overvecht';
const todayOn = new Date().toISOString().slice(0, 10);

/** What notes a meeting, as one context loads it. */
async function openNotes() {
  return {
    ...(await import('../../../extension/meetings/kept.ts')),
    ...(await import('../../../extension/meetings/save-kept.ts')),
    ...(await import('../../../extension/meetings/meeting-port.ts')),
    ...(await import('../../../extension/meetings/action-port.ts')),
    ...(await import('../../../extension/client/call-api.ts')),
    ...(await import('../../../shared/api/meetings.ts')),
  };
}

let api: RealApi;
let coach: Desk;
let colleague: Desk;
let meetingId: string;

beforeAll(async () => {
  api = await startRealApi();
  coach = await newDesk(api, 'samir');
  await give(await coach.use());
  colleague = await newDesk(api, 'noor');
  await give(await colleague.use());
});
afterAll(() => api.stop());

beforeEach(async () => {
  api.line = 'up';
  await coach.use();
  meetingId = crypto.randomUUID();
  const { callApi, saveMeeting } = await openNotes();
  const content = { heldOn: todayOn, measures: ['M01'], participants: [], helpful: null, sealed: {} };
  const params = { team: teamId, meeting: meetingId };
  const request = { revision: 0, saveId: crypto.randomUUID(), content };
  expect(await callApi(saveMeeting, { params, request })).toMatchObject({ ok: true });
});

async function give(device: Context): Promise<void> {
  await enrol(device, await api.recoveryCode(teamId));
}

/** What somebody finds of the meeting, and how she saves what she makes of it. */
async function atDesk(desk: Desk) {
  await desk.use();
  const notes = await openNotes();
  const port = notes.meetingPort(teamId, meetingId, () => undefined);
  const found = await port.readAgain();
  if (!found.ok) throw new Error(found.code);
  const kept = notes.keptOf({ teamId, meetingId: null }, found.value, Date.now());
  const save = (fields: Record<string, string>, from = kept) =>
    notes.saveKept({ ...from, fields: { ...from.fields, ...fields } }, port);
  return { notes, port, kept, save };
}

it('what is noted reaches colleagues, and nobody else can read it', async () => {
  const { save } = await atDesk(coach);
  expect(await save({ successes: canary, 'interpretation.M01': canary })).toMatchObject({ kind: 'saved' });
  const there = await atDesk(colleague);
  expect(there.kept.fields).toMatchObject({ successes: canary, 'interpretation.M01': canary });
  expect(await api.readable()).not.toContain(canary);
  expect(JSON.stringify(api.requests)).not.toContain(canary);
});

it('what two people note in different places is put together', async () => {
  const mine = await atDesk(coach);
  const hers = await atDesk(colleague);
  expect(await hers.save({ bottlenecks: 'van haar' })).toMatchObject({ kind: 'saved' });
  await coach.use();
  expect(await mine.save({ successes: 'van mij' })).toMatchObject({
    kind: 'saved',
    kept: { revision: 3, fields: { successes: 'van mij', bottlenecks: 'van haar' } },
  });
});

it('what two people note in the same place is there to choose from, and neither is lost', async () => {
  const mine = await atDesk(coach);
  const hers = await atDesk(colleague);
  await hers.save({ keep: 'van haar' });
  await coach.use();
  const outcome = await mine.save({ keep: 'van mij' });
  expect(outcome).toMatchObject({
    kind: 'clash',
    clashes: [{ path: 'keep', mine: 'van mij', theirs: 'van haar' }],
    kept: { fields: { keep: 'van mij' }, revision: 2 },
  });
  expect(await mine.save({ keep: 'van mij\nvan haar' }, outcome.kept)).toMatchObject({ kind: 'saved' });
});

it('a save of which the answer got lost is no conflict with oneself', async () => {
  const { save, notes } = await atDesk(coach);
  api.line = 'loses-answers';
  const lost = await save({ tackle: 'eerst dit' });
  expect(lost).toMatchObject({ kind: 'failed', code: 'unavailable' });
  expect(await notes.readKept(meetingId)).toMatchObject({ fields: { tackle: 'eerst dit' } });
  api.line = 'up';
  const again = await save({ tackle: 'eerst dit, dan dat' }, lost.kept);
  expect(again).toMatchObject({
    kind: 'saved',
    kept: { revision: 3, fields: { tackle: 'eerst dit, dan dat' } },
  });
});

it('without a connection it stays on the device, unreadable to whoever looks into the browser', async () => {
  const { save, notes } = await atDesk(coach);
  await api.cut();
  expect(await save({ keep: canary })).toMatchObject({ kind: 'failed', code: 'unavailable' });
  vi.resetModules();
  const { readKept } = await openNotes();
  expect(await readKept(meetingId)).toMatchObject({ fields: { keep: canary } });
  const { withDatabase } = await import('../../../extension/storage/database.ts');
  const box = await withDatabase((database) => database.get('meetings', meetingId));
  expect(new TextDecoder().decode(box?.data)).not.toContain(canary);
  await notes.forgetKeptBefore(Date.now() + 1);
  expect(await readKept(meetingId)).toBeNull();
});

it('an action is the team’s, with who does it sealed too', async () => {
  await coach.use();
  const notes = await openNotes();
  const id = crypto.randomUUID();
  const port = notes.actionPort(teamId, meetingId, id);
  const kept = notes.keptOf({ teamId, meetingId }, notes.newAction, Date.now());
  const fields = { ...kept.fields, what: 'Elke maandag plannen', who: canary, byOn: '2027-01-31' };
  await notes.writeKept(id, { ...kept, fields });
  expect(await notes.keptActions(meetingId)).toEqual([id]);
  expect(await notes.saveKept({ ...kept, fields }, port)).toMatchObject({
    kind: 'saved',
    kept: { revision: 1 },
  });
  const again = await port.readAgain();
  expect(again).toMatchObject({ ok: true, value: { fields } });
  expect(await api.readable()).not.toContain(canary);
});
