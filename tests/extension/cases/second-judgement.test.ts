// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseView } from '../../../extension/cases/watch-case.ts';
import { safetyChecklistV1 } from '../../../shared/forms/safety-checklist.v1.ts';
import { sawFirst } from '../../../shared/history/saw-first.ts';
import { dayOfInstant } from '../../../shared/time/day.ts';
import { type Desk, newDesk } from '../support/desk.ts';
import { enrol } from '../support/device.ts';
import { type RealApi, startRealApi } from '../support/real-api.ts';
import { caseOf, idOf, openingEntry } from '../support/sample-entries.ts';

let api: RealApi;
let noor: Desk;
let ilias: Desk;

beforeAll(async () => {
  api = await startRealApi();
  noor = await newDesk(api, 'noor');
  await enrol(await noor.use(), await api.recoveryCode('overvecht'));
  ilias = await newDesk(api, 'ilias');
  await enrol(await ilias.use(), await api.recoveryCode('overvecht'));
});
afterAll(() => api.stop());

const judgement = (id: number, ofCase: number, conclusion: 'safe' | 'unsafe') => ({
  ref: caseOf(ofCase),
  form: 'safety-checklist',
  formVersion: 1,
  entryId: idOf(id),
  happenedOn: dayOfInstant(Date.now()),
  answers: { ...safetyChecklistV1.example, assessment: idOf(9000 + ofCase), conclusion, assessors: [] },
});

/** The case as it is on this device, once that is so. */
function seen(device: Awaited<ReturnType<Desk['use']>>, ofCase: number, is: (view: CaseView) => boolean) {
  return new Promise<CaseView>((resolve) => {
    const stop = device.cases.watchCase(caseOf(ofCase), (view) => {
      if (!is(view)) return;
      resolve(view);
      // Not before it exists.
      queueMicrotask(() => stop());
    });
  });
}

const isFresh = ({ freshness }: CaseView) => freshness === 'fresh';

async function noorJudges(ofCase: number, firstId: number): Promise<void> {
  const { outbox, sync } = await noor.use();
  await outbox.saveEntry(openingEntry(firstId, { ref: caseOf(ofCase) }));
  await outbox.saveEntry(judgement(firstId + 1, ofCase, 'unsafe'));
  await sync.sendWaiting();
}

describe('the judgement of a colleague', () => {
  it('is nowhere on the device of who may judge second, until she judged', async () => {
    await noorJudges(1, 1);
    const device = await ilias.use();
    const view = await seen(device, 1, isFresh);
    const [first] = view.history.assessments[0]?.judgements ?? [];
    expect(first).toMatchObject({ conclusion: null, entryId: idOf(2) });
    expect(view.texts[idOf(2)]).toBeUndefined();
    expect(view.entries.find(({ id }) => id === idOf(2))).toMatchObject({ withheld: true, sealed: {} });
    expect(JSON.stringify(view)).not.toMatch(/unsafe|Buren|blok om/);
    expect(view.milestones.map(({ kind }) => kind)).not.toContain('safety-goal');
    expect(view.history.agreements).toEqual([]);

    await device.outbox.saveEntry(judgement(3, 1, 'safe'));
    await device.sync.sendWaiting();
    const after = await seen(device, 1, ({ texts }) => texts[idOf(2)] !== undefined);
    expect(after.history.assessments[0]?.judgements.map(({ conclusion }) => conclusion)).toEqual([
      'unsafe',
      'safe',
    ]);
    expect(sawFirst(after.entries, idOf(3))).toBe(false);
  });

  it('comes when she asks for it, which is recorded, and her own does not count as blind then', async () => {
    await noorJudges(2, 11);
    const device = await ilias.use();
    const view = await seen(device, 2, isFresh);
    const { seeJudgement } = await import('../../../extension/cases/see-judgement.ts');
    expect(await seeJudgement(view, idOf(9002))).toBeNull();
    await device.sync.sendWaiting();
    const revealed = await seen(device, 2, ({ texts }) => texts[idOf(12)] !== undefined);
    expect(revealed.history.assessments[0]?.judgements[0]?.conclusion).toBe('unsafe');
    await device.outbox.saveEntry(judgement(13, 2, 'unsafe'));
    await device.sync.sendWaiting();
    const after = await seen(
      device,
      2,
      (now) => isFresh(now) && now.entries.some(({ id }) => id === idOf(13)),
    );
    expect(sawFirst(after.entries, idOf(13))).toBe(true);
  });

  it('is handed over with the case by whoever does that, with its texts', async () => {
    await noorJudges(3, 21);
    const device = await ilias.use();
    await seen(device, 3, isFresh);
    await device.outbox.saveEntry({
      ref: caseOf(3),
      form: 'transfer',
      formVersion: 1,
      entryId: idOf(23),
      happenedOn: dayOfInstant(Date.now()),
      answers: { toTeam: 'noordoost' },
    });
    await device.sync.sendWaiting();
    await (await import('../../../extension/hand-over/send-hand-overs.ts')).sendHandOvers();
    const lotte = await newDesk(api, 'lotte');
    const other = await lotte.use();
    await enrol(other, await api.recoveryCode('noordoost'));
    const view = await seen(other, 3, isFresh);
    const { seeJudgement } = await import('../../../extension/cases/see-judgement.ts');
    await seeJudgement(view, idOf(9003));
    await other.sync.sendWaiting();
    const revealed = await seen(other, 3, ({ texts }) => texts[idOf(22)] !== undefined);
    expect(revealed.texts[idOf(22)]?.['items.2.facts']).toBe('Buren hoorden geschreeuw op zaterdag.');
  });
});
