import { env } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import { type Bindings, readAllSettings, readSettings } from '../../worker/env.ts';

const SECRET = 'a secret of this test and no other';
const aa = {
  organisation: 'aa',
  database: 'DB',
  caseSecret: 'SECRET_AA',
  issuer: 'https://aa.example/v2',
  clientId: 'x',
};
const bee = {
  organisation: 'bee',
  name: 'Gemeente Bee',
  database: 'DB_BEE',
  caseSecret: 'SECRET_BEE',
  issuer: 'https://id.bee.example',
  clientId: 'doelspoor',
  clientSecret: 'LOGIN_BEE',
  scope: 'openid groups',
  firstAdministrator: ' Beheer@Bee.example ',
};

/** A deployment for these hosts, and what else it has. */
function deployment(byHost: Record<string, object>, more: Record<string, unknown> = {}): Bindings {
  return {
    DB: env.DB,
    DB_BEE: env.DB_BEE,
    SECRET_AA: `${SECRET} aa`,
    SECRET_BEE: `${SECRET} bee`,
    LOGIN_BEE: 'shown at sign-in',
    EXTENSION_ORIGINS: 'chrome-extension://abc',
    ORGANISATIONS: JSON.stringify(byHost),
    ...more,
  } as Bindings;
}

const both = { 'aa.example': aa, 'bee.example': bee };

describe('organisations by host', () => {
  test('each have their own database, secret, provider and first administrator', () => {
    const settings = readSettings(deployment(both), new URL('https://bee.example/api/session'));
    expect(settings).toEqual({
      organisationId: 'bee',
      organisationName: 'Gemeente Bee',
      db: env.DB_BEE,
      caseSecret: `${SECRET} bee`,
      provider: {
        issuer: new URL('https://id.bee.example'),
        clientId: 'doelspoor',
        clientSecret: 'shown at sign-in',
        scope: 'openid groups',
      },
      firstAdministrator: 'beheer@bee.example',
      extensionOrigins: ['chrome-extension://abc'],
    });
  });

  test('get nothing from the settings of the single organisation', () => {
    const single = {
      ORGANISATION: 'one',
      CASE_SECRET: SECRET,
      OIDC_CLIENT_SECRET: 'single',
      FIRST_ADMINISTRATOR: 'x',
    };
    const settings = readSettings(deployment(both, single), new URL('https://aa.example/'));
    expect(settings).toMatchObject({
      organisationId: 'aa',
      firstAdministrator: null,
      organisationName: null,
    });
    expect(settings.provider).toMatchObject({ clientSecret: null, scope: 'openid profile' });
  });

  test.each([
    'https://elsewhere.example/',
    'https://aa.example:8443/',
    'https://x.aa.example/',
    'https://constructor/',
  ])('are at no other address: %s', (address) => {
    expect(() => readSettings(deployment(both), new URL(address))).toThrow(
      expect.objectContaining({ code: 'not-found' }),
    );
  });

  test('may have two hosts, and are each cleaned up once', () => {
    const all = readAllSettings(deployment({ ...both, 'www.aa.example': aa }));
    expect(all.map(({ organisationId }) => organisationId)).toEqual(['aa', 'bee']);
  });

  test.each([
    ['share a database', { 'aa.example': aa, 'bee.example': { ...bee, database: 'DB' } }, 'ORGANISATIONS'],
    [
      'share a secret',
      { 'aa.example': aa, 'bee.example': { ...bee, caseSecret: 'SECRET_AA' } },
      'ORGANISATIONS',
    ],
    ['leave something out', { 'bee.example': { ...bee, database: undefined } }, 'ORGANISATIONS'],
    ['say something unknown', { 'bee.example': { ...bee, isser: 'x' } }, 'ORGANISATIONS'],
    ['are at something that is no host', { 'https://bee.example': bee }, 'ORGANISATIONS'],
    ['name a database that is not there', { 'bee.example': { ...bee, database: 'DB_CEE' } }, 'DB'],
    ['name something else as database', { 'bee.example': { ...bee, database: 'SECRET_AA' } }, 'DB'],
    [
      'name a secret that is not there',
      { 'bee.example': { ...bee, caseSecret: 'SECRET_CEE' } },
      'CASE_SECRET',
    ],
    [
      'name a login that is not there',
      { 'bee.example': { ...bee, clientSecret: 'LOGIN' } },
      'OIDC_CLIENT_SECRET',
    ],
    [
      'name a provider without TLS',
      { 'bee.example': { ...bee, issuer: 'http://id.bee.example' } },
      'OIDC_ISSUER',
    ],
    [
      'name a provider on this machine',
      { 'bee.example': { ...bee, issuer: 'http://127.0.0.1' } },
      'OIDC_ISSUER',
    ],
  ])('that %s are not served at all', (_, byHost, setting) => {
    expect(() => readSettings(deployment(byHost), new URL('https://bee.example/'))).toThrow(
      expect.objectContaining({ settings: [setting] }),
    );
  });
});
