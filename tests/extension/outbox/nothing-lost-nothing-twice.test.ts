// @vitest-environment node
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { NewEntry } from '../../../extension/outbox/save-entry.ts';
import { addDays, dayOfInstant } from '../../../shared/time/day.ts';
import {
  type Context,
  loseDatabase,
  newBrowser,
  openContext,
  restartBrowser,
  untilIdle,
} from '../support/device.ts';
import { atTheWindow } from '../support/identity.ts';
import { type Line, type RealApi, startRealApi } from '../support/real-api.ts';
import { caseOf, goalEntry } from '../support/sample-entries.ts';

/** What can happen to a practitioner's browser, in any order. */
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ does: fc.constant('save'), to: fc.nat(2), isSound: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('sync'), times: fc.integer({ min: 1, max: 3 }) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('line'),
      is: fc.constantFrom<Line>('up', 'down', 'loses-answers'),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constantFrom(
        'save again',
        'kill',
        'restart browser',
        'lose database',
        'lose mirror',
        'expire sessions',
        'sign in',
        'enrol',
        'retry',
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant('set clock'), days: fc.integer({ min: -9, max: 9 }) }),
  },
);
type Step = { does: string; to?: number; isSound?: boolean; times?: number; is?: Line; days?: number };

let api: RealApi;
let device: Context;
let lastId = 0;

beforeAll(async () => {
  api = await startRealApi();
  atTheWindow('noor');
});
afterAll(() => api.stop());

/** Both may fail, as for someone who tries without a connection. */
const signIn = () => device.signIn.signIn();
const enrol = async () => device.enrolment.useRecoveryCode(await api.recoveryCode('overvecht'));

/** What the world looks like besides the device: which entries she was told are saved. */
interface World {
  saved: Map<string, NewEntry>;
  sound: Set<string>;
}

async function take({ does, to = 0, isSound = true, times = 1, is = 'up', days = 0 }: Step, world: World) {
  if (does === 'save') {
    const entry = makeEntry(to, isSound);
    const answer = await device.outbox.saveEntry(entry);
    if (answer.ok) world.saved.set(entry.entryId, entry);
    if (answer.ok && isSound) world.sound.add(entry.entryId);
  } else if (does === 'save again') {
    const entry = [...world.saved.values()].at(-1);
    if (entry) await device.outbox.saveEntry(entry);
  } else if (does === 'sync') {
    await Promise.all(Array.from({ length: times }, () => device.sync.sendWaiting()));
  } else if (does === 'line') api.line = is;
  else if (does === 'kill') await startBackground(openContext);
  else if (does === 'restart browser') await startBackground(restartBrowser);
  else if (does === 'lose database') {
    await untilIdle();
    loseDatabase();
    await startBackground(openContext);
  } else if (does === 'lose mirror') {
    await untilIdle();
    await fakeBrowser.storage.local.remove(await mirrorKeys());
    await startBackground(openContext);
  } else if (does === 'expire sessions') await api.expireSessions();
  else if (does === 'sign in') await signIn();
  else if (does === 'enrol') await enrol();
  else if (does === 'retry') await device.outbox.retryNow();
  else if (does === 'set clock') vi.setSystemTime(Date.now() + days * 86_400_000);
}

/** Background mends the outbox each time it starts, which is what makes losing one copy after the other harmless. */
async function startBackground(open: () => Promise<Context>): Promise<void> {
  device = await open();
  await device.sync.resumeWaiting();
}

/** An entry the API will take, or one that only the API can see to be wrong. */
function makeEntry(to: number, isSound: boolean): NewEntry {
  lastId += 1;
  const happenedOn = addDays(dayOfInstant(performance.timeOrigin), -20);
  const change = isSound ? {} : { form: 'transfer', answers: { toTeam: 'no-such-team' } };
  return goalEntry(lastId, { ref: caseOf(to), happenedOn, ...change });
}

async function mirrorKeys(): Promise<string[]> {
  return Object.keys(await fakeBrowser.storage.local.get()).filter((key) => key.startsWith('outbox:'));
}

describe('whatever happens, in whatever order', () => {
  it('what she was told is saved is stored once, or shown to her: nothing lost, nothing twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 16 }), async (steps) => {
        vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
        newBrowser();
        api.line = 'up';
        device = await openContext();
        await device.settings.writeSettings({ apiBase: api.url });
        await signIn();
        await enrol();
        const world: World = { saved: new Map(), sound: new Set() };
        const before = (await api.stored()).size;

        for (const one of steps) await take(one, world);

        await untilIdle();
        vi.useRealTimers();
        api.line = 'up';
        await signIn();
        await enrol();
        await device.sync.sendWaiting();
        await device.outbox.retryNow();
        const stored = await api.stored();
        const { waiting, attention } = await device.outbox.outboxSummary();
        const told = [...world.saved.keys()];
        expect(waiting).toBe(0);
        expect(told.filter((id) => world.sound.has(id) && !stored.has(id))).toEqual([]);
        expect(attention.map(({ entryId }) => entryId).sort()).toEqual(
          told.filter((id) => !world.sound.has(id)).sort(),
        );
        expect(stored.size - before).toBe(world.sound.size);
      }),
      { numRuns: 40 },
    );
  }, 180_000);
});
