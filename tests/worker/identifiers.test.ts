import { describe, expect, test } from 'vitest';
import { appendDirectory, registerDevice } from '../../shared/api/keys.ts';
import { writeMember } from '../../shared/api/members.ts';
import { readSetting, writeSetting } from '../../shared/api/settings.ts';
import { writeTeam } from '../../shared/api/teams.ts';
import type { SettingKind } from '../../shared/settings/registry.ts';
import { newOffice } from './support/office.ts';
import { newMember, unique } from './support/people.ts';
import { rows } from './support/rows.ts';

const { api, token, file, mine } = await newOffice();
const administrator = await api.signIn(await newMember(api, ['administrator'], []));

/** One of each, all invented. */
const identifiers = ['123456782', '1234.56.782', '06-12345678', 'noor@voorbeeld.example', '3511 AB 12'];

/** The API refused it, said where, and repeated it nowhere. */
async function refused(
  answer: Promise<{ status: number; text: string; error: { code: string; fields?: string[] | undefined } }>,
  identifier: string,
  fields: string[],
): Promise<void> {
  const { status, text, error } = await answer;
  expect({ status, code: error.code, fields: error.fields }).toEqual({
    status: 422,
    code: 'identifier',
    fields,
  });
  expect(text).not.toContain(identifier);
  expect(api.log.join('\n')).not.toContain(identifier);
}

async function set(kind: SettingKind, value: unknown) {
  const call = { params: { kind }, token: administrator };
  const { version } = (await api.call(readSetting, { ...call, input: {} })).ok;
  return api.call(writeSetting, { ...call, input: { value, basedOn: version } });
}

const recipe = (name: string) => ({
  id: 'aa',
  version: 1,
  name: { nl: name, en: 'Cases of Aa' },
  origins: ['https://zaken.aa.example/*'],
  number: 'Z-\\d{6}',
  pages: [{ path: '/zaak/(?<number>.+)' }],
  address: '/tenant/123456782/zaak/{number}',
});

const instrument = (label: string) => ({
  id: 'own-list',
  version: 1,
  name: { nl: 'Eigen lijst', en: 'Own list' },
  source: 'Testgemeente',
  items: [{ code: 'home', scope: 'family', label: { nl: label, en: 'Is home safe?' } }],
});

describe.each(identifiers)('%s', (identifier) => {
  test('is no name of a team, a person or a device', async () => {
    const name = `Noord ${identifier}`;
    const call = { token: administrator };
    await refused(
      api.call(writeTeam, { ...call, params: { team: unique('team') }, input: { name } }),
      identifier,
      ['name'],
    );
    const person = { name, account: null, roles: [], teams: [] };
    const member = crypto.randomUUID();
    await refused(api.call(writeMember, { ...call, params: { member }, input: person }), identifier, [
      'name',
    ]);
    expect(await rows('SELECT id FROM team WHERE name = ?', name)).toEqual([]);
    expect(await rows('SELECT id FROM member WHERE id = ?', member)).toEqual([]);
  });

  test('is no name of a case system', async () => {
    await refused(set('recipes', [recipe(`Zaken ${identifier}`)]), identifier, ['value.0.name.nl']);
  });
});

describe('elsewhere', () => {
  test('a number that identifies someone is no id of a team', async () => {
    for (const team of ['123456782', '0612345678']) {
      const asked = { params: { team }, input: { name: 'Noord' }, token: administrator };
      await refused(api.call(writeTeam, asked), team, ['team']);
    }
  });

  test('a device is called after nobody', async () => {
    const key = `B${'A'.repeat(86)}`;
    const id = crypto.randomUUID();
    const label = 'Chrome 123456782';
    const input = { id, kind: 'browser' as const, label, signingKey: key, agreementKey: key };
    await refused(api.call(registerDevice, { input, token }), '123456782', ['label']);
    const entry = { body: '{}', signerId: id, signature: key };
    const append = { entries: [entry], wrapped: [], devices: [{ id, label: 'Herstelcode 06-12345678' }] };
    const { error } = await api.call(appendDirectory, { input: append, token });
    expect(error.fields).toContain('devices.0.label');
  });

  test('an instrument may name a telephone number to call, but nobody’s citizen service number', async () => {
    const offered = { offered: ['neutral-frame@1'] };
    const own = (label: string) => ({ ...offered, own: [instrument(label)] });
    await refused(set('instruments', own('Gaat het om 123456782?')), '123456782', [
      'value.own.0.items.0.label.nl',
    ]);
    expect((await set('instruments', own('Is 030-1234567 gebeld?'))).status).toBe(200);
  });

  test('what a case system calls itself in addresses, and an identity provider its groups, is left to them', async () => {
    expect((await set('recipes', [recipe('Zaken van Aa')])).status).toBe(200);
    const access = {
      source: 'administrator',
      accountClaim: 'email',
      roles: [{ claim: 'groups', value: 'S-1-5-21-123456782-1001', role: 'administrator' }],
      teams: [],
    };
    expect((await set('access', access)).status).toBe(200);
  });

  test('an account may be an e-mail address: that is how people are known there', async () => {
    const account = `${unique('noor')}@aa.example`;
    const input = { name: 'Noor', account, roles: [], teams: [] };
    const member = crypto.randomUUID();
    expect((await api.call(writeMember, { params: { member }, input, token: administrator })).status).toBe(
      200,
    );
  });

  test('a tag that is a number made longer reaches no case', async () => {
    const { error } = await file({ ...mine('goal'), caseTag: '123456782AAAAAAAAAAAAA' });
    expect(error).toMatchObject({ code: 'invalid-input', fields: ['caseTag'] });
    expect(api.log.join('\n')).not.toContain('123456782');
  });

  test('a team that does not exist is nobody’s, whatever it is called', async () => {
    const { error } = await file({ ...mine('goal'), teamId: '123456782' });
    expect(error.code).toBe('wrong-team');
  });
});
