// @vitest-environment node
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addDays, dayOfInstant } from '../../../shared/time/day.ts';
import { type Context, enrol, newBrowser, openContext, signInAs, untilIdle } from '../support/device.ts';
import { type RealApi, startRealApi } from '../support/real-api.ts';
import { caseOf, openingEntry } from '../support/sample-entries.ts';

const todayOn = dayOfInstant(Date.now());
const kind = 'first-safety-check';
const path = '/api/cases/prompts';

let api: RealApi;
let device: Context;
let showings: typeof import('../../../extension/prompts/showings.ts');
let sendShowings: () => Promise<void>;
let at = 700_000;
let caseTag: string;

beforeAll(async () => {
  api = await startRealApi();
});
afterAll(() => api.stop());

beforeEach(async () => {
  api.line = 'up';
  at += 1_000;
  newBrowser();
  await open();
  await device.settings.writeSettings({ apiBase: api.url });
  await signInAs(device, 'noor');
  await enrol(device, await api.recoveryCode('overvecht'));
  const { readKnownCase } = await import('../../../extension/cases/known-case.ts');
  caseTag = (await readKnownCase(caseOf(at)))?.caseTag ?? '';
});

/** A context as it begins: nothing but what was stored is known. */
async function open(): Promise<void> {
  device = await openContext();
  showings = await import('../../../extension/prompts/showings.ts');
  ({ sendShowings } = await import('../../../extension/prompts/send-showings.ts'));
}

const start = () => device.outbox.saveEntry(openingEntry(at, { ref: caseOf(at) }));
const file = async () => {
  await device.sync.sendWaiting();
  await untilIdle();
};
const occasion = (change = {}) => ({ caseTag, memberId: 'noor', kind, todayOn, ...change });
const stored = async () => {
  const { results } = await api.db
    .prepare(
      `select p.kind, p.shown_on as shownOn, p.opened_on as openedOn from prompt p
       join entry e on e.case_id = p.case_id and e.id = ?`,
    )
    .bind(openingEntry(at).entryId)
    .all();
  return results;
};
const requests = () => api.requests.filter((one) => one.path === path).length;

describe('what was shown', () => {
  it('reaches the API once, however often it is sent, and again when the form was opened', async () => {
    await start();
    await file();
    expect(await showings.recordShown(occasion())).toBe(true);
    expect(await showings.recordShown(occasion())).toBe(false);
    api.line = 'loses-answers';
    await sendShowings();
    api.line = 'up';
    await sendShowings();
    expect(await stored()).toEqual([{ kind, shownOn: todayOn, openedOn: null }]);
    const asked = requests();
    await sendShowings();
    expect(requests()).toBe(asked);
    await showings.recordOpened(occasion());
    await sendShowings();
    expect(await stored()).toEqual([{ kind, shownOn: todayOn, openedOn: todayOn }]);
  });

  it('waits for a connection and for the entries of its case, also when the browser is killed meanwhile', async () => {
    api.line = 'down';
    await start();
    await showings.recordShown(occasion());
    await sendShowings();
    await open();
    api.line = 'up';
    const asked = requests();
    await sendShowings();
    expect(requests()).toBe(asked);
    await file();
    await sendShowings();
    expect(await stored()).toHaveLength(1);
  });

  it('is said in the session of whoever saw it only, and counts for that day only', async () => {
    await start();
    await file();
    await showings.recordShown(occasion({ memberId: 'ilias' }));
    await sendShowings();
    expect(await stored()).toEqual([]);
    expect(await showings.countShownOn('ilias', todayOn)).toBe(1);
    expect(await showings.countShownOn('noor', todayOn)).toBe(0);
    expect(await showings.countShownOn('ilias', addDays(todayOn, 1))).toBe(0);
  });

  it('is let go when the API will not have it', async () => {
    const other = caseOf(at + 1);
    const { readKnownCase } = await import('../../../extension/cases/known-case.ts');
    const unknown = (await readKnownCase(other))?.caseTag ?? '';
    await showings.recordShown(occasion({ caseTag: unknown }));
    await sendShowings();
    const asked = requests();
    await sendShowings();
    expect(requests()).toBe(asked);
  });

  it('lies encrypted on the device, for sixty days', async () => {
    await showings.recordShown(occasion());
    const { withDatabase } = await import('../../../extension/storage/database.ts');
    const [box] = await withDatabase((database) => database.getAll('showings'));
    expect(Buffer.from(box?.data ?? new ArrayBuffer(0)).toString('latin1')).not.toContain(kind);
    await showings.forgetShowingsBefore(todayOn);
    expect(await showings.ownShowings(caseTag)).toHaveLength(1);
    await showings.forgetShowingsBefore(addDays(todayOn, 1));
    expect(await showings.casesWithShowings()).toEqual([]);
  });
});
