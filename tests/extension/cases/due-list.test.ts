// @vitest-environment node
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addDays, dayOfInstant } from '../../../shared/time/day.ts';
import { type Context, enrol, newBrowser, openContext, signInAs, untilIdle } from '../support/device.ts';
import { type RealApi, startRealApi } from '../support/real-api.ts';
import { caseOf, goalEntry, idOf, openingEntry } from '../support/sample-entries.ts';

const todayOn = dayOfInstant(Date.now());

let api: RealApi;
let device: Context;
let at = 800_000;

beforeAll(async () => {
  api = await startRealApi();
});
afterAll(() => api.stop());

beforeEach(async () => {
  api.line = 'up';
  at += 1_000;
  newBrowser();
  device = await openContext();
  await device.settings.writeSettings({ apiBase: api.url });
  await signInAs(device, 'noor');
  await enrol(device, await api.recoveryCode('overvecht'));
  await save({ form: 'case-opened', answers: openingEntry(at, { ref: caseOf(at) }).answers });
  await device.sync.sendWaiting();
  await untilIdle();
  await device.cases.refreshCase(caseOf(at));
});

let saved = 0;
async function save(entry: { form: string; answers: Record<string, unknown> }): Promise<void> {
  saved += 1;
  const about = { ref: caseOf(at), formVersion: 1, entryId: idOf(at + saved), happenedOn: todayOn };
  const outcome = await device.outbox.saveEntry({ ...about, ...entry });
  if (!outcome.ok) throw new Error(outcome.code);
}

/** What the list says of this case, by kind. */
async function listed(scope: 'mine' | 'team' = 'mine') {
  const team = scope === 'team' ? 'overvecht' : undefined;
  const list = await device.dueList.readDueItems(scope, team);
  if (!list.ok) throw new Error(list.code);
  return list.value.items.filter(({ number }) => number === caseOf(at).number);
}

const kinds = async (scope?: 'mine' | 'team') => (await listed(scope)).map(({ kind }) => kind);

describe('the due list without a connection', () => {
  it('has no case any more that was handed over or closed here, in hers and in the team’s', async () => {
    expect(await kinds()).toContain('first-goals');
    expect(await kinds('team')).toContain('first-goals');
    api.line = 'down';
    expect(await kinds()).toContain('first-goals');
    await save({ form: 'transfer', answers: { toTeam: 'noordoost' } });
    expect(await kinds()).toEqual([]);
    expect(await kinds('team')).toEqual([]);
    api.line = 'up';
    await device.sync.sendWaiting();
    await untilIdle();
    expect(await kinds()).toEqual([]);
    expect(
      (await device.dueList.keptDueItems('mine'))?.items.filter(({ teamId }) => teamId !== 'overvecht'),
    ).toEqual([]);
  });

  it('leaves out what was done here, and says what became due by it', async () => {
    await listed();
    api.line = 'down';
    const { answers } = goalEntry(at);
    await save({ form: 'goal', answers: { ...answers, evaluateOn: addDays(todayOn, 5) } });
    const now = await listed();
    expect(now.map(({ kind }) => kind)).not.toContain('first-goals');
    expect(now.find(({ kind }) => kind === 'evaluation')?.dueOn).toBe(addDays(todayOn, 5));
  });

  it('keeps the line of what was put off, and says until when', async () => {
    await listed();
    api.line = 'down';
    const until = addDays(todayOn, 3);
    await save({ form: 'prompt-answer', answers: { kind: 'first-goals', answer: 'later', until } });
    expect((await listed()).find(({ kind }) => kind === 'first-goals')?.remindFrom).toBe(until);
  });

  it('has nothing of a team that she no longer works in', async () => {
    await listed();
    api.line = 'down';
    const { storedSession } = await import('../../../extension/session/stored-session.ts');
    const session = await storedSession.read();
    if (!session) throw new Error('not signed in');
    const teams = [{ id: 'noordoost', name: 'Noordoost' }];
    await storedSession.write({ ...session, member: { ...session.member, teams } });
    expect(await kinds()).toEqual([]);
  });
});
