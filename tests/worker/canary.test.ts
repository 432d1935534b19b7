import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { readCase } from '../../shared/api/cases.ts';
import type { Endpoint } from '../../shared/api/endpoint.ts';
import { fileEntry } from '../../shared/api/entries.ts';
import { endDevice, handOver, recoverKeys } from '../../shared/api/keys.ts';
import { reportPrompts } from '../../shared/api/prompts.ts';
import { currentKey } from '../../shared/directory/directory.ts';
import { findForm } from '../../shared/forms/registry.ts';
import { publicKeyText } from '../../shared/keys/derive-keys.ts';
import { handTexts, openHanded } from '../../shared/keys/hand-over.ts';
import { newRecoveryCode, recoveryCodeText, recoveryDeviceOf } from '../../shared/keys/recovery-code.ts';
import { toBase64Url } from '../../shared/privacy/base64url.ts';
import { caseTag as tagOf } from '../../shared/privacy/case-tag.ts';
import { importPseudonymKey } from '../../shared/privacy/import-keys.ts';
import { openTexts, placeOf, sealTexts } from '../../shared/privacy/seal-entry.ts';
import { type Call, type TestApi, testApi } from './support/api.ts';
import {
  added,
  directoryFor,
  type Holder,
  newHolder,
  newTestDevice,
  type TestDevice,
} from './support/key-holders.ts';
import { newTeam } from './support/people.ts';
import {
  appendReal,
  type HeldKeys,
  handOverKeysIn,
  openKeys,
  organisation,
  ownKeys,
  teamKeysOf,
} from './support/real-keys.ts';
import { rows } from './support/rows.ts';
import { submission } from './support/submissions.ts';
import { type Targets, tryEverything } from './support/try-everything.ts';

const NUMBER = 'KANARIE-2026-00417';
const TEXT = 'Kanarietekst: oma haalt de kinderen op dinsdag op';
const plain = testApi();

/** Everything that went over the line, beside what was kept. */
const overTheLine: string[] = [];
const api: TestApi = {
  ...plain,
  async call<E extends Endpoint>(endpoint: E, call: Call<E> = {}) {
    const answer = await plain.call(endpoint, call);
    overTheLine.push(JSON.stringify(call.input ?? null), answer.text);
    return answer;
  },
};

const [west, oost] = [await newTeam(api, 'west'), await newTeam(api, 'oost')];
const coach = await newHolder(api, ['coach'], [west]);
const anna = await newHolder(api, ['practitioner'], [west]);
const eva = await newHolder(api, ['practitioner'], [west]);
const oostCoach = await newHolder(api, ['coach'], [oost]);
const bram = await newHolder(api, ['practitioner'], [oost]);

const held: HeldKeys = new Map();
const oostHeld: HeldKeys = new Map();

await appendReal(api, coach, {
  changes: [added(coach.device, [west])],
  makes: [
    { scope: 'organisation', epoch: 1 },
    { scope: `team:${west}`, epoch: 1 },
  ],
  held,
});
const { root } = await directoryFor(api, coach.token);
const code = newRecoveryCode();
const paper = await deviceOnPaper();
await appendReal(api, coach, {
  changes: [added(anna.device, [west]), added(paper, [west]), added(oostCoach.device, [oost])],
  held,
  devices: [{ id: paper.id, label: 'Herstelcode' }],
});
for (const [name, key] of await ownKeys(api, oostCoach)) oostHeld.set(name, key);
await appendReal(api, oostCoach, { makes: [{ scope: `team:${oost}`, epoch: 1 }], held: oostHeld });
await appendReal(api, oostCoach, { changes: [added(bram.device, [oost])], held: oostHeld });

async function deviceOnPaper(): Promise<TestDevice> {
  const { deviceId, signing, agreement } = await recoveryDeviceOf(code, { organisation, root });
  const made = await newTestDevice(west, 'team-code');
  return {
    ...made,
    id: deviceId,
    signingKey: await publicKeyText(signing.publicKey),
    agreementKey: await publicKeyText(agreement.publicKey),
    privateKey: signing.privateKey,
    agreement,
  };
}

/** Files the opening of a case with its number, and a goal, as a practitioner's browser does. */
async function fileCase(who: Holder, keys: HeldKeys, number: string) {
  const pseudonymKey = await importPseudonymKey(crypto, keys.get('organisation 1') ?? new Uint8Array(32));
  const caseTag = await tagOf<CryptoKey>(crypto, pseudonymKey, { system: 'test', number });
  const key = (await teamKeysOf(keys))(west, 1);
  if (!key) throw new Error('she has the key of her team');
  const seal = async (form: string, texts: Record<string, string>, happenedOn: string) => {
    const definition = findForm(form, 1);
    if (!definition) throw new Error('an existing form');
    const input = submission({ form, caseTag, teamId: west, happenedOn, sealed: {} });
    const entry = { id: input.id, caseTag, form: definition };
    input.sealed = await sealTexts<CryptoKey>(crypto, { teamId: west, epoch: 1, key }, entry, texts);
    const answer = await api.call(fileEntry, { input, params: { id: input.id }, token: who.token });
    expect({ status: answer.status, text: answer.text }).toMatchObject({ status: 200 });
    return { entry, texts, sealed: input.sealed };
  };
  const goal = findForm('goal', 1);
  const paths = Object.keys(submission({ form: 'goal', caseTag, teamId: west }).sealed);
  expect([goal?.id, paths.length > 0]).toEqual(['goal', true]);
  return {
    caseTag,
    opening: await seal('case-opened', { caseNumber: number }, '2026-06-01'),
    goal: await seal('goal', Object.fromEntries(paths.map((path) => [path, TEXT])), '2026-06-10'),
    answer: await seal('prompt-answer', { note: TEXT }, '2026-06-12'),
  };
}

/** Says that somebody saw a reminder in a case, as a browser does. */
async function sawReminder({ token }: Holder, caseTag: string) {
  const showings = [{ id: crypto.randomUUID(), kind: 'evaluation', shownOn: '2026-06-11', openedOn: null }];
  expect((await api.call(reportPrompts, { input: { caseTag, showings }, token })).status).toBe(200);
}

const annasKeys = await ownKeys(api, anna);
const stays = await fileCase(anna, annasKeys, NUMBER);
const goes = await fileCase(anna, annasKeys, `${NUMBER}-2`);
await sawReminder(anna, stays.caseTag);

describe('people with the keys', () => {
  it('of the team that takes over read what was given to them, and nothing before', async () => {
    const input = submission({
      form: 'transfer',
      caseTag: goes.caseTag,
      teamId: west,
      answers: { toTeam: oost },
      happenedOn: '2026-06-12',
    });
    await api.call(fileEntry, { input, params: { id: input.id }, token: anna.token });
    const key = currentKey(await directoryFor(api, anna.token), `team:${oost}`);
    const to = { organisation, teamId: oost, epoch: key?.epoch ?? 0, agreementKey: key?.agreementKey ?? '' };
    const texts = [
      ...(await handTexts(to, goes.opening.entry, goes.opening.texts)),
      ...(await handTexts(to, goes.goal.entry, goes.goal.texts)),
    ];
    const asked = { input: { caseTag: goes.caseTag, teamId: oost, texts }, token: anna.token };
    expect((await api.call(handOver, asked)).ok.handed).toBe(texts.length);

    const bramsKeys = await ownKeys(api, bram);
    const read = await api.call(readCase, { input: { caseTag: goes.caseTag }, token: bram.token });
    const handed = read.ok.case?.handed ?? [];
    const find = await handOverKeysIn(bramsKeys);
    const { entry, texts: typed, sealed } = goes.goal;
    expect(await openHanded(organisation, find, entry, handed)).toEqual(typed);
    expect(await openHanded(organisation, find, goes.opening.entry, handed)).toEqual(goes.opening.texts);
    expect(await openTexts<CryptoKey>(crypto, await teamKeysOf(bramsKeys), entry, sealed)).toEqual({});
  });

  it('restore them from paper when the browser is gone, and the lost one gets no new key', async () => {
    await api.call(endDevice, { params: { device: anna.device.id }, token: anna.token, input: {} });
    await appendReal(api, coach, {
      changes: [{ kind: 'device-removed', deviceId: anna.device.id }],
      makes: [{ scope: `team:${west}`, epoch: 2 }],
      held,
    });
    expect(await ownKeys(api, anna)).toEqual(new Map());
    const found = await api.call(recoverKeys, { input: { deviceId: paper.id }, token: eva.token });
    const recovered = await openKeys(api, eva.token, paper, found.ok.wrapped);
    expect([...recovered.keys()]).toEqual(['organisation 1', `team:${west} 1`, `team:${west} 2`]);
    await appendReal(
      api,
      { token: eva.token, device: paper },
      {
        changes: [added(eva.device, [west])],
        held: recovered,
      },
    );
    const evasKeys = await ownKeys(api, eva);
    expect(evasKeys).toEqual(held);
    const { entry, texts, sealed } = stays.goal;
    expect(await openTexts<CryptoKey>(crypto, await teamKeysOf(evasKeys), entry, sealed)).toEqual(texts);
  });
});

describe('whoever runs the API', () => {
  /** Every row of every table, every setting and secret of the deployment, the log, and all that went over the line. */
  async function readable(): Promise<string[]> {
    const tables = await rows<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'");
    const kept = tables.filter(({ name }) => !name.startsWith('_cf'));
    expect(kept.length).toBeGreaterThan(15);
    const dump = await Promise.all(kept.map(({ name }) => rows<object>(`SELECT * FROM "${name}"`)));
    return [
      ...dump.flat().map((row) => JSON.stringify(row)),
      JSON.stringify(env, (key, value) => (key === 'TEST_MIGRATIONS' ? undefined : value)),
      plain.around.caseSecret,
      ...plain.log,
      ...overTheLine,
    ];
  }

  async function targets(): Promise<Targets> {
    const { keys } = await directoryFor(plain, coach.token);
    return {
      texts: [stays.opening, stays.goal, stays.answer, goes.opening, goes.goal].flatMap(({ entry, sealed }) =>
        Object.entries(sealed).map(([path, text]) => ({ place: placeOf(entry, path), sealed: text })),
      ),
      keys: [...keys].flatMap(([scope, made]) =>
        made.map(({ epoch, commitment }) => ({ name: { organisation, scope, epoch }, commitment })),
      ),
      codes: [{ deviceId: paper.id, root }],
    };
  }

  it('finds no text, no case number and no key anywhere, however it is written', async () => {
    const everything = (await readable()).join('\n');
    const secrets = [...held.values(), ...oostHeld.values(), code.secret];
    const hex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const written = [
      ...[NUMBER, TEXT].flatMap((text) => [
        text,
        btoa(text).slice(0, -3),
        hex(new TextEncoder().encode(text)),
      ]),
      ...secrets.flatMap((bytes) => [toBase64Url(bytes).slice(0, -1), hex(bytes), bytes.join()]),
      recoveryCodeText(code),
      recoveryCodeText(code).replaceAll('-', ''),
    ];
    expect(everything).toContain(stays.goal.entry.id);
    expect(written.filter((text) => everything.includes(text))).toEqual([]);
  });

  it('opens nothing with anything in it', async () => {
    const all = await targets();
    expect([all.texts.length > 4, all.keys.length, all.codes.length]).toEqual([true, 4, 1]);
    const { found, tried } = await tryEverything(await readable(), all);
    expect(tried).toBeGreaterThan(500);
    expect(found).toEqual([]);
  });

  it('would open something if a key of a team or a recovery code were in it', async () => {
    const all = await targets();
    const written = (bytes = new Uint8Array()) => `{"x":"${toBase64Url(bytes)}"}`;
    const withKey = [written(held.get(`team:${west} 1`)), written(oostHeld.get(`team:${oost} 1`))];
    const { found } = await tryEverything(withKey, all);
    expect(found).toEqual(expect.arrayContaining([TEXT, NUMBER, `team:${west} 1`, `team:${oost} 1`]));
    expect((await tryEverything([written(code.secret)], all)).found).toContain(paper.id);
  });
});
