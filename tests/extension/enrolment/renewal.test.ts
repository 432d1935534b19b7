// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, newDesk } from '../support/desk.ts';
import { enrol } from '../support/device.ts';
import { type RealApi, startRealApi } from '../support/real-api.ts';
import { caseOf, goalEntry, idOf, openingEntry } from '../support/sample-entries.ts';

let api: RealApi;
let noor: Desk;
let ilias: Desk;
let samir: Desk;

const look = async (desk: Desk) => {
  const device = await desk.use();
  await device.enrolment.lookAtKeys();
  return device;
};
const epochsAt = async (desk: Desk) => {
  const { keyring } = await desk.use();
  return [...((await keyring.readKeyring())?.teamKeys.get('overvecht')?.keys() ?? [])];
};
const wrappedFor = async (deviceId: string) => {
  const { results } = await api.db
    .prepare('select epoch from wrapped_key where device_id = ?1')
    .bind(deviceId)
    .all();
  return results;
};
const idAt = async (desk: Desk) => {
  const lines = await (await desk.use()).enrolment.readDeviceLines();
  return (lines.ok ? lines.value.find(({ isHere }) => isHere)?.id : null) ?? '';
};

beforeAll(async () => {
  api = await startRealApi();
  [noor, ilias, samir] = [
    await newDesk(api, 'noor'),
    await newDesk(api, 'ilias'),
    await newDesk(api, 'samir'),
  ];
  for (const desk of [noor, ilias, samir]) await enrol(await desk.use(), await api.recoveryCode('overvecht'));
});
afterAll(() => api.stop());

describe('a device that is lost', () => {
  it('gets nothing any more; the team’s next device makes new keys by itself, and old texts stay readable', async () => {
    const first = await noor.use();
    await first.outbox.saveEntry(openingEntry(1));
    await first.outbox.saveEntry(goalEntry(2));
    await first.sync.sendWaiting();
    const lost = await idAt(ilias);

    expect(await (await samir.use()).enrolment.endDevice(lost)).toEqual({ ok: true, value: null });
    expect(await epochsAt(samir)).toEqual([1, 2]);
    expect(await wrappedFor(lost)).toEqual([]);
    await look(noor);
    expect(await epochsAt(noor)).toEqual([1, 2]);

    const ended = await look(ilias);
    expect(await ended.enrolment.enrolmentOf('ilias')).toMatchObject({ step: 'ended' });
    expect(await ended.keyring.readKeyring()).toBeNull();

    const { outbox, sync, cases } = await noor.use();
    await outbox.saveEntry(goalEntry(3));
    await sync.sendWaiting();
    await cases.refreshCase(caseOf(1));
    const { readCaseView } = await import('../../../extension/cases/case-view.ts');
    const view = await readCaseView(caseOf(1));
    expect(view.entries.find(({ id }) => id === idOf(3))?.sealed.text).toMatch(/^s1\.overvecht\.2\./);
    expect(view.texts[idOf(2)]?.text).toBe('Samen eten, poging 2');
    expect(view.texts[idOf(3)]?.text).toBe('Samen eten, poging 3');
  });

  it('can come back as a new one, which a colleague lets in', async () => {
    const device = await ilias.use();
    expect(await device.enrolment.askAnew()).toEqual({ ok: true, value: null });
    expect(await device.enrolment.enrolmentOf('ilias')).toMatchObject({ step: 'waiting' });
    const coach = await samir.use();
    const found = await coach.enrolment.readRequests();
    for (const { device: waiting } of found.ok ? found.value : []) await coach.enrolment.letIn(waiting);
    await look(ilias);
    expect(await epochsAt(ilias)).toEqual([1, 2]);
  });
});

describe('someone who leaves the team', () => {
  it('keeps none of its keys, and the team goes on with new ones', async () => {
    await api.db.prepare("delete from member_team where member_id = 'ilias'").run();
    await look(noor);
    expect(await epochsAt(noor)).toEqual([1, 2, 3]);
    const { results } = await api.db
      .prepare("select scope from wrapped_key where device_id = ?1 and scope like 'team:%'")
      .bind(await idAt(ilias))
      .all();
    expect(results).toEqual([]);
  });
});

describe('two devices that renew at once', () => {
  it('make one new key between them', async () => {
    const lost = await newDesk(api, 'noor');
    await enrol(await lost.use(), await api.recoveryCode('overvecht'));
    await api.db
      .prepare('update device set ended_at = 1 where id = ?1')
      .bind(await idAt(lost))
      .run();
    await look(noor);
    await look(samir);
    expect(await epochsAt(samir)).toEqual([1, 2, 3, 4]);
    await look(noor);
    expect(await epochsAt(noor)).toEqual([1, 2, 3, 4]);
  });
});
