// @vitest-environment node
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Desk, newDesk } from '../support/desk.ts';
import { enrol } from '../support/device.ts';
import { type RealApi, startRealApi } from '../support/real-api.ts';
import { caseOf, goalEntry, idOf, openingEntry } from '../support/sample-entries.ts';

let api: RealApi;
let noor: Desk;
let ilias: Desk;

beforeAll(async () => {
  api = await startRealApi();
  await api.db
    .prepare(
      `insert into organisation_setting (kind, version, value, set_at, set_by) values ('texts', 1, '{"send":"never"}', 1, '')`,
    )
    .run();
  for (const persona of ['noor', 'ilias']) {
    const desk = await newDesk(api, persona);
    await enrol(await desk.use(), await api.recoveryCode('overvecht'));
    const { refreshOrganisationSettings } = await import(
      '../../../extension/settings/organisation-settings.ts'
    );
    await refreshOrganisationSettings();
    if (persona === 'noor') noor = desk;
    else ilias = desk;
  }
});
afterAll(() => api.stop());

const viewOf = async (desk: Desk) => {
  const { cases } = await desk.use();
  await cases.refreshCase(caseOf(1));
  const { readCaseView } = await import('../../../extension/cases/case-view.ts');
  return readCaseView(caseOf(1));
};

it('sends no text where the organisation wants none: only the sealed number', async () => {
  const { outbox, sync } = await noor.use();
  await outbox.saveEntry(openingEntry(1));
  await outbox.saveEntry(goalEntry(2));
  await sync.sendWaiting();
  const view = await viewOf(noor);
  expect((await outbox.outboxSummary()).attention).toEqual([]);
  const stored = await api.db
    .prepare('select id, sealed from entry order by id')
    .all<{ id: string; sealed: string }>();
  expect(stored.results.map(({ sealed }) => Object.keys(JSON.parse(sealed)))).toEqual([['caseNumber'], []]);
  expect(view.texts[idOf(2)]?.text).toBe('Samen eten, poging 2');
});

it('finds out by itself that the organisation decided so since it last asked', async () => {
  const { outbox, sync } = await ilias.use();
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  const { organisation } = (await fakeBrowser.storage.local.get('organisation')) as {
    organisation: { texts: unknown };
  };
  await fakeBrowser.storage.local.set({ organisation: { ...organisation, texts: { send: 'sealed' } } });
  await outbox.saveEntry(goalEntry(4));
  await sync.sendWaiting();
  expect(await outbox.outboxSummary()).toMatchObject({ waiting: 1, attention: [] });
  await sync.sendWaiting();
  expect(await outbox.outboxSummary()).toMatchObject({ waiting: 0, attention: [] });
});

it('shows the text here also when the outbox has let go of it, and not to a colleague', async () => {
  const { outbox } = await noor.use();
  const { removeRecord } = await import('../../../extension/outbox/store.ts');
  await removeRecord(idOf(2));
  await outbox.outboxSummary();
  expect((await viewOf(noor)).texts[idOf(2)]?.text).toBe('Samen eten, poging 2');

  const theirs = await viewOf(ilias);
  expect(theirs.texts[idOf(2)]?.text).toBeUndefined();
  expect(theirs.texts[idOf(1)]?.caseNumber).toBe(caseOf(1).number);
  const { isTextElsewhere } = await import('../../../extension/cases/text-elsewhere.ts');
  expect(isTextElsewhere(theirs, idOf(2), 'text')).toBe(true);
});
