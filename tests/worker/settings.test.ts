import { env } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import { fileEntry } from '../../shared/api/entries.ts';
import {
  readOrganisation,
  readSetting,
  readSettingVersions,
  writeSetting,
} from '../../shared/api/settings.ts';
import { neutralFrameV1 } from '../../shared/instruments/neutral-frame.v1.ts';
import { type SettingKind, settingKinds, settings } from '../../shared/settings/registry.ts';
import { newOffice } from './support/office.ts';
import { newMember, newTeam } from './support/people.ts';
import { rows } from './support/rows.ts';
import { checklistAnswers } from './support/submissions.ts';

const { api, token, file, mine, openCase } = await newOffice();
const administratorId = await newMember(api, ['administrator'], []);
const administrator = await api.signIn(administratorId);

const read = async (kind: SettingKind) =>
  (await api.call(readSetting, { params: { kind }, input: {}, token: administrator })).ok;
const write = (kind: string, value: unknown, basedOn: number) =>
  api.call(writeSetting, { params: { kind }, input: { value, basedOn }, token: administrator });
const set = async (kind: SettingKind, value: unknown) =>
  (await write(kind, value, (await read(kind)).version)).ok;
/** As an earlier version of the product stored it. */
const storeAsIs = async (kind: SettingKind, value: unknown) => {
  const { version } = await set(kind, settings[kind].initial);
  const update = env.DB.prepare('UPDATE organisation_setting SET value = ? WHERE kind = ? AND version = ?');
  await update.bind(JSON.stringify(value), kind, version).run();
};
const forDevices = async () => (await api.call(readOrganisation, { input: {}, token })).ok;

const instrument = {
  id: 'own-list',
  version: 1,
  name: { nl: 'Eigen lijst', en: 'Own list' },
  source: 'Testgemeente',
  items: [{ code: 'home', scope: 'family', label: { nl: 'Is het thuis veilig?', en: 'Is home safe?' } }],
};

describe('a setting', () => {
  test.each(settingKinds)('of the kind %s begins with what the product proposes', async (kind) => {
    const { value } = await read(kind);
    expect(settings[kind].schema.safeParse(value).success).toBe(true);
    expect(value).toEqual(settings[kind].initial);
  });

  test('gets a next version that says who set it and when, and is logged', async () => {
    const before = await read('prompts');
    api.clock.at += 1000;
    const value = { ...settings.prompts.initial, off: ['first-goals'] };
    const after = await set('prompts', value);
    expect(after).toEqual({
      version: before.version + 1,
      value,
      setAt: api.clock.at,
      setBy: { id: administratorId, name: administratorId },
    });
    expect(await read('prompts')).toEqual(after);
    expect(
      await rows(
        'SELECT member_id, role, record_id FROM audit_event WHERE action = ? AND at = ?',
        'setting-set',
        api.clock.at,
      ),
    ).toEqual([{ member_id: administratorId, role: 'administrator', record_id: `prompts ${after.version}` }]);
  });

  test('is a conflict when somebody was first, at the same moment too', async () => {
    const { version } = await read('texts');
    const answers = await Promise.all([
      write('texts', { send: 'never' }, version),
      write('texts', { send: 'sealed' }, version),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const late = await write('texts', { send: 'never' }, version);
    expect([late.status, late.error.code, late.error.fields]).toEqual([409, 'conflict', ['basedOn']]);
    await set('texts', { send: 'sealed' });
  });

  test('keeps every version readable, the newest first, in pages', async () => {
    for (const count of Array(23).keys())
      await set('retention', { ...settings.retention.initial, draftDays: count + 1 });
    const page = async (before?: string) =>
      (
        await api.call(readSettingVersions, {
          params: { kind: 'retention' },
          input: before === undefined ? {} : { before },
          token: administrator,
        })
      ).ok;
    const first = await page();
    expect([first.versions.length, first.hasMore]).toEqual([20, true]);
    const rest = await page(String(first.versions.at(-1)?.version));
    expect(rest.hasMore).toBe(false);
    const versions = [...first.versions, ...rest.versions];
    expect(versions.map(({ version }) => version)).toEqual(
      Array.from({ length: 23 }, (_, index) => 23 - index),
    );
    expect(versions[0]).toEqual(await read('retention'));
  });

  const senseless: [SettingKind, unknown, string[]][] = [
    ['norms', { ...settings.norms.initial, actionDays: -1 }, ['value.actionDays']],
    ['norms', 'x', ['value']],
    ['prompts', { off: ['nothing-of-ours'] }, ['value.off.0']],
    ['texts', { send: 'sometimes' }, ['value.send']],
    ['templates', { goal: 'Doel: {doel}', evaluation: 'Aanwezig: {wie}' }, ['value.evaluation']],
    ['templates', { goals: 'Doel' }, ['value.goals']],
    ['templates', { goal: ' ' }, ['value.goal']],
    ['retention', { ...settings.retention.initial, monthsAfterClosing: 0 }, ['value.monthsAfterClosing']],
    ['recipes', [{ id: 'x' }], []],
    ['instruments', { own: [], offered: ['nowhere@1'] }, ['value.offered.0']],
    ['instruments', { own: [], offered: [] }, ['value.offered']],
    ['instruments', { own: [{ ...instrument, items: [] }], offered: ['own-list@1'] }, ['value.own.0.items']],
    ['instruments', { own: [instrument, instrument], offered: ['own-list@1'] }, ['value.own.1.version']],
    ['instruments', { own: [neutralFrameV1], offered: ['neutral-frame@1'] }, ['value.own.0.version']],
    ['access', { ...settings.access.initial, source: 'claims' }, ['value.roles']],
    [
      'access',
      { ...settings.access.initial, teams: [{ claim: 'groups', value: 'x', teamId: 'nowhere' }] },
      ['value.teams.0.teamId'],
    ],
  ];

  test.each(senseless)(
    'of the kind %s is refused with what is wrong in it named: %j',
    async (kind, value, fields) => {
      const { version } = await read(kind);
      const answer = await write(kind, value, version);
      expect([answer.status, answer.error.code]).toEqual([422, 'invalid-input']);
      expect(answer.error.fields).toEqual(
        fields.length > 0 ? fields : expect.arrayContaining(['value.0.origins']),
      );
      expect((await read(kind)).version).toBe(version);
    },
  );

  test('of a kind that does not exist is not found', async () => {
    expect((await write('constructor', {}, 0)).status).toBe(404);
    expect((await write('weather', {}, 0)).status).toBe(404);
  });
});

test('what was set before the product could ask more keeps holding, with the product’s proposal for the rest', async () => {
  const { consultDays: _, ...olderNorms } = { ...settings.norms.initial, actionDays: 21 };
  await storeAsIs('norms', olderNorms);
  await storeAsIs('prompts', { off: ['evaluation'] });
  expect(await forDevices()).toMatchObject({
    norms: { actionDays: 21, consultDays: 14 },
    prompts: { off: ['evaluation'], quietDays: 7, cooldownDays: 1, perDay: 8 },
  });
  expect(settings.norms.schema.parse(olderNorms)).toEqual((await read('norms')).value);
  const caseTag = await openCase('2026-06-01');
  const consult = mine('consult', { caseTag, happenedOn: '2026-06-02' });
  const filed = (await file(consult)).ok;
  expect(filed.case.milestones.find(({ kind }) => kind === 'consult-answered')).toMatchObject({
    dueOn: '2026-06-16',
  });
});

describe('what devices work with', () => {
  test('is everything the organisation set, in one answer', async () => {
    const norms = { ...settings.norms.initial, maxOpenGoals: 3 };
    await set('norms', norms);
    await set('prompts', { off: ['evaluation'] });
    expect(await forDevices()).toMatchObject({
      norms,
      prompts: { off: ['evaluation'] },
      texts: { send: 'sealed' },
      templates: {},
    });
  });
});

describe('an instrument of the organisation', () => {
  const checklist = (ref: string, item = 'home') =>
    mine('safety-checklist', {
      answers: checklistAnswers({ instrument: ref, items: [{ item, answer: 'yes' }] }),
    });

  test('may be filled in once it is published, and the product’s own too', async () => {
    expect((await file(checklist('own-list@1'))).status).toBe(422);
    await set('instruments', { own: [instrument], offered: ['own-list@1'] });
    expect((await file(checklist('own-list@1'))).status).toBe(200);
    expect((await file(checklist('neutral-frame@1', 'conflict'))).status).toBe(200);
    const wrong = await api.call(fileEntry, { ...asCall(checklist('own-list@1', 'conflict')), token });
    expect(wrong.error.fields).toEqual(['answers.items.0.item']);
    expect((await forDevices()).instruments.offered).toEqual(['own-list@1']);
  });

  test('is never changed or left out again; a next version goes beside it', async () => {
    const { version } = await read('instruments');
    const changed = { ...instrument, source: 'elsewhere' };
    const refused = await write('instruments', { own: [changed], offered: ['own-list@1'] }, version);
    expect(refused.error.fields).toEqual(['value.own.0']);
    const dropped = await write('instruments', { own: [], offered: ['neutral-frame@1'] }, version);
    expect(dropped.error.fields).toEqual(['value.own']);
    const next = { ...changed, version: 2 };
    expect(
      (await write('instruments', { own: [instrument, next], offered: ['own-list@2'] }, version)).status,
    ).toBe(200);
    expect((await file(checklist('own-list@1'))).status).toBe(200);
    expect((await file(checklist('own-list@2'))).status).toBe(200);
  });
});

test('the claims of a provider may name the teams that exist', async () => {
  const teamId = await newTeam(api);
  const access = {
    ...settings.access.initial,
    source: 'claims',
    roles: [{ claim: 'groups', value: 'a', role: 'administrator' }],
    teams: [{ claim: 'groups', value: 'b', teamId }],
  };
  expect((await set('access', access)).value).toEqual(access);
  await set('access', settings.access.initial);
});

function asCall(input: ReturnType<typeof mine>) {
  return { input, params: { id: input.id } };
}
