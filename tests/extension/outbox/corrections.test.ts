// @vitest-environment node
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CaseView } from '../../../extension/cases/watch-case.ts';
import { recordOfCase } from '../../../shared/history/record-of-case.ts';
import { type Context, enrol, newBrowser, openContext, signInAs, untilIdle } from '../support/device.ts';
import { eventually } from '../support/eventually.ts';
import { type RealApi, startRealApi } from '../support/real-api.ts';
import { caseOf, goalEntry, idOf, openingEntry } from '../support/sample-entries.ts';

let api: RealApi;
let device: Context;
/** Of the same context as the device. */
let today: typeof import('../../../extension/cases/save-today.ts');
let record: typeof import('../../../extension/features/record/restore.ts');
/** Every test has a case and entries of its own: the database is one for all. */
let at = 1_000;

beforeAll(async () => {
  api = await startRealApi();
});
afterAll(() => api.stop());

beforeEach(async () => {
  api.line = 'up';
  at += 1_000;
  newBrowser();
  device = await openContext();
  today = await import('../../../extension/cases/save-today.ts');
  record = await import('../../../extension/features/record/restore.ts');
  await device.settings.writeSettings({ apiBase: api.url });
  await signInAs(device, 'noor');
  await enrol(device, await api.recoveryCode('overvecht'));
  await device.outbox.saveEntry(openingEntry(at, { ref: caseOf(at) }));
  await device.outbox.saveEntry(goal(1));
  await untilIdle();
  await device.sync.sendWaiting();
});

const goal = (number: number, text = 'Samen eten', amends?: number) => {
  const entry = goalEntry(at + number, { ref: caseOf(at) });
  const answers = { ...entry.answers, goal: idOf(at + 500_000), text };
  return { ...entry, answers, ...(amends === undefined ? {} : { amends: idOf(at + amends) }) };
};
const stored = async () => {
  const { results } = await api.db
    .prepare("select id, amends from entry where form = 'goal' and id >= ?1 and id < ?2 order by id")
    .bind(idOf(at), idOf(at + 1_000))
    .all<{ id: string; amends: string | null }>();
  return results;
};
/** The case as it is seen here, once that is as it should be. */
const seen = async (isSo: (view: CaseView) => boolean): Promise<CaseView> => {
  let latest: CaseView | null = null;
  const end = device.cases.watchCase(caseOf(at), (view) => {
    latest = view;
  });
  await eventually(() => expect(latest && isSo(latest)).toBe(true));
  end();
  if (!latest) throw new Error('nothing seen');
  return latest;
};
const textOf = ({ history, texts }: CaseView) => texts[history.goals[0]?.versions[0]?.entryId ?? '']?.text;

describe('a correction', () => {
  it('is seen at once without a connection, and so is the correction of that; both are sent, in order', async () => {
    await api.cut();
    await device.outbox.saveEntry(goal(2, 'Vaker samen eten', 1));
    expect(textOf(await seen((view) => textOf(view) === 'Vaker samen eten'))).toBe('Vaker samen eten');
    await device.outbox.saveEntry(goal(3, 'Elke dag samen eten', 2));
    const view = await seen((one) => textOf(one) === 'Elke dag samen eten');
    expect(view.history.goals).toHaveLength(1);
    expect(view.history.goals[0]?.versions).toHaveLength(1);
    await untilIdle();
    api.line = 'up';
    await device.sync.sendWaiting();
    expect(await stored()).toEqual([
      { id: idOf(at + 1), amends: null },
      { id: idOf(at + 2), amends: idOf(at + 1) },
      { id: idOf(at + 3), amends: idOf(at + 2) },
    ]);
  });

  it('with the same content under the same id is saved once; with another target it is a conflict', async () => {
    expect(await device.outbox.saveEntry(goal(2, 'Vaker', 1))).toMatchObject({ ok: true });
    expect(await device.outbox.saveEntry(goal(2, 'Vaker', 1))).toMatchObject({ ok: true });
    expect(await device.outbox.saveEntry(goal(2, 'Vaker'))).toMatchObject({ ok: false, code: 'conflict' });
  });

  it('of an entry of another case is refused, kept, and says which answer it is about', async () => {
    const elsewhere = { ...goalEntry(at + 5, { ref: caseOf(at + 1) }), amends: idOf(at + 1) };
    await device.outbox.saveEntry(elsewhere);
    await untilIdle();
    await device.sync.sendWaiting();
    const { attention } = await device.outbox.outboxSummary();
    expect(attention).toMatchObject([{ entryId: idOf(at + 5), status: 'refused', code: 'invalid-input' }]);
  });
});

describe('what was withdrawn', () => {
  it('no longer counts, stays in the record with its reason, and counts again when it is put back', async () => {
    const before = await seen((view) => view.history.goals.length === 1 && view.freshness === 'fresh');
    await today.retract(before, idOf(at + 1), 'double');
    const without = await seen((view) => view.history.goals.length === 0);
    const item = recordOfCase(without.entries).find(({ form }) => form === 'goal');
    expect(item?.retractions.map(({ answers }) => answers.reason)).toEqual(['double']);
    await record.restore(without, item?.retractions.map(({ id }) => id) ?? []);
    const again = await seen((view) => view.history.goals.length === 1);
    expect(recordOfCase(again.entries).find(({ form }) => form === 'goal')?.retractions).toEqual([]);
    await untilIdle();
    await device.sync.sendWaiting();
    expect(await device.outbox.outboxSummary()).toMatchObject({ waiting: 0, attention: [] });
  });

  it('may be the start of the case: the case no longer counts, its record stays, and it can be put back', async () => {
    const before = await seen((view) => view.history.opened !== null && view.freshness === 'fresh');
    await today.retract(before, idOf(at), 'wrong-case');
    await untilIdle();
    await device.sync.sendWaiting();
    await device.cases.refreshCase(caseOf(at));
    const without = await seen((view) => view.state === 'new' && view.freshness === 'fresh');
    const item = recordOfCase(without.entries).find(({ form }) => form === 'case-opened');
    expect(item?.retractions).toHaveLength(1);
    await record.restore(without, item?.retractions.map(({ id }) => id) ?? []);
    await untilIdle();
    await device.sync.sendWaiting();
    expect(await device.outbox.outboxSummary()).toMatchObject({ waiting: 0, attention: [] });
    const again = await seen((view) => view.state === 'open' && view.freshness === 'fresh');
    expect(again.history.goals).toHaveLength(1);
  });
});
