// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { transferV1 } from '../../../shared/forms/transfer.v1.ts';
import { dayOfInstant } from '../../../shared/time/day.ts';
import { type Desk, newDesk } from '../support/desk.ts';
import { enrol, openContext } from '../support/device.ts';
import { eventually } from '../support/eventually.ts';
import { type RealApi, startRealApi } from '../support/real-api.ts';
import { caseOf, goalEntry, idOf, openingEntry } from '../support/sample-entries.ts';

let api: RealApi;
let noor: Desk;
let lotte: Desk;

beforeAll(async () => {
  api = await startRealApi();
  noor = await newDesk(api, 'noor');
  await enrol(await noor.use(), await api.recoveryCode('overvecht'));
  lotte = await newDesk(api, 'lotte');
  await enrol(await lotte.use(), await api.recoveryCode('noordoost'));
});
afterAll(() => api.stop());

const transfer = (id: number) => ({
  ref: caseOf(1),
  form: transferV1.id,
  formVersion: 1,
  entryId: idOf(id),
  happenedOn: dayOfInstant(Date.now()),
  answers: { toTeam: 'noordoost' },
});

const sendHandOvers = async () =>
  (await import('../../../extension/hand-over/send-hand-overs.ts')).sendHandOvers();

describe('a case that goes to another team', () => {
  it('takes its texts and number along, also when the browser is killed in between', async () => {
    const { outbox, sync } = await noor.use();
    await outbox.saveEntry(openingEntry(1));
    await outbox.saveEntry(goalEntry(2));
    await sync.sendWaiting();
    expect(await outbox.saveEntry(transfer(3))).toMatchObject({ ok: true });
    await sync.sendWaiting();
    await openContext();

    api.line = 'down';
    await sendHandOvers();
    api.line = 'up';
    await openContext();
    await sendHandOvers();

    const { cases, dueList } = await lotte.use();
    const view = await new Promise<{ texts: Record<string, Record<string, string>> }>((resolve) => {
      const stop = cases.watchCase(caseOf(1), (now) => {
        if (now.freshness !== 'fresh') return;
        stop();
        resolve(now);
      });
    });
    expect(view.texts[idOf(2)]?.text).toBe('Samen eten, poging 2');
    expect(view.texts[idOf(1)]?.caseNumber).toBe(caseOf(1).number);
    await eventually(async () => {
      const due = await dueList.readDueItems('team', 'noordoost');
      expect(due.ok && due.value.items.map(({ number }) => number)).toContain(caseOf(1).number);
    });
  });

  it('leaves nothing behind to be sent again', async () => {
    await noor.use();
    const { readHandOvers } = await import('../../../extension/hand-over/store.ts');
    expect(await readHandOvers()).toEqual([]);
  });

  it('is read by the old team no more', async () => {
    const { cases } = await noor.use();
    await cases.refreshCase(caseOf(1));
    const { readCachedCase } = await import('../../../extension/cases/case-cache.ts');
    const { caseTag } = await import('../../../shared/privacy/case-tag.ts');
    const { readKeyring } = await import('../../../extension/vault/keyring.ts');
    const keyring = await readKeyring();
    if (!keyring) throw new Error('no keys');
    const tag = await caseTag<CryptoKey>(crypto, keyring.pseudonymKey, caseOf(1));
    expect(await readCachedCase(tag, 'noor')).toBeNull();
  });
});
