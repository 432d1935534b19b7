import { AppError } from './app-error.ts';
import type { Db } from './db/client.ts';
import { type OrganisationText, organisationAt, organisations } from './organisations.ts';

/** What the platform hands to the API: see wrangler.toml. Databases and secrets of more organisations have any name. */
export interface Bindings {
  DB?: Db;
  ORGANISATION?: string;
  ORGANISATION_NAME?: string;
  CASE_SECRET?: string;
  OIDC_ISSUER?: string;
  OIDC_CLIENT_ID?: string;
  OIDC_CLIENT_SECRET?: string;
  OIDC_SCOPE?: string;
  FIRST_ADMINISTRATOR?: string;
  ORGANISATIONS?: string;
  EXTENSION_ORIGINS?: string;
  RATE_LIMIT?: RateLimiter;
  /** The files of the portal. */
  ASSETS?: Files;
}

/** Static files, as the platform hands them out. */
export interface Files {
  fetch(address: URL): Promise<Response>;
}

/** Cloudflare's rate limit: approximate, counted per location. Absent on a developer's machine. */
export interface RateLimiter {
  limit(asked: { key: string }): Promise<{ success: boolean }>;
}

/** Where people of an organisation prove who they are. */
export interface ProviderSettings {
  issuer: URL;
  clientId: string;
  /** Null for a client without a secret; PKCE then stands alone. */
  clientSecret: string | null;
  scope: string;
}

/** The settings of one organisation, checked. */
export interface Settings {
  organisationId: string;
  db: Db;
  caseSecret: string;
  /** Null while nobody can sign in. */
  provider: ProviderSettings | null;
  /** Who becomes administrator while there is none: an account, lower case. */
  firstAdministrator: string | null;
  /** What an empty database is called when the first administrator comes in. */
  organisationName: string | null;
  extensionOrigins: readonly string[];
}

/** A deployment that cannot work. Says which settings are wrong, never what is in them. */
export class SettingsError extends Error {
  // The bundle does not keep names, and the log names the class of what went wrong.
  static override readonly name = 'SettingsError';
  readonly settings: readonly string[];

  constructor(settings: readonly string[]) {
    super(`settings missing or wrong: ${settings.join(', ')}`);
    this.name = 'SettingsError';
    this.settings = settings;
  }
}

const SECRET_LENGTH = 32;
const ORGANISATION = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;
const ORIGIN = /^[a-z-]+:\/\/[A-Za-z0-9.-]+(:\d+)?$/;
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * The settings of the organisation at an address. Throws SettingsError when one is missing or makes no sense, AppError
 * `not-found` when no organisation has this host.
 */
export function readSettings(env: Bindings, address: URL): Settings {
  const found = organisationAt(env, address.host);
  if (found === 'wrong') throw new SettingsError(['ORGANISATIONS']);
  if (found === null) throw new AppError('not-found');
  const settings = check(found, env);
  const { protocol } = settings.provider?.issuer ?? { protocol: '' };
  // What an issuer says without TLS, anyone on the way could say.
  if (protocol === 'http:' && !LOOPBACK.has(address.hostname)) throw new SettingsError(['OIDC_ISSUER']);
  return settings;
}

/** The settings of every organisation, for what no request starts. Throws SettingsError as `readSettings` does. */
export function readAllSettings(env: Bindings): Settings[] {
  const all = organisations(env);
  if (all === 'wrong') throw new SettingsError(['ORGANISATIONS']);
  return all.map((found) => check(found, env));
}

function check(given: OrganisationText, env: Bindings): Settings {
  const { organisation, organisationName, db, caseSecret, firstAdministrator } = given;
  const extensionOrigins = (env.EXTENSION_ORIGINS ?? '').split(',').flatMap((text) => text.trim() || []);
  const provider = providerOf(given);
  const wrong = [
    ...(ORGANISATION.test(organisation) ? [] : ['ORGANISATION']),
    ...(caseSecret.length >= SECRET_LENGTH ? [] : ['CASE_SECRET']),
    ...(provider === 'wrong' ? ['OIDC_ISSUER'] : []),
    ...(given.issuer !== '' && given.clientId === '' ? ['OIDC_CLIENT_ID'] : []),
    ...(given.clientSecret === null ? ['OIDC_CLIENT_SECRET'] : []),
    ...(extensionOrigins.every((origin) => ORIGIN.test(origin)) ? [] : ['EXTENSION_ORIGINS']),
    ...(db ? [] : ['DB']),
  ];
  if (wrong.length > 0 || provider === 'wrong' || !db) throw new SettingsError(wrong);
  return {
    organisationId: organisation,
    db,
    caseSecret,
    provider,
    firstAdministrator: firstAdministrator.trim().toLowerCase() || null,
    organisationName: organisationName || null,
    extensionOrigins,
  };
}

function providerOf({
  issuer,
  clientId,
  clientSecret,
  scope,
}: OrganisationText): ProviderSettings | null | 'wrong' {
  if (issuer === '') return null;
  const url = URL.parse(issuer);
  if (!url) return 'wrong';
  if (url.search !== '' || url.hash !== '') return 'wrong';
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && LOOPBACK.has(url.hostname))) return 'wrong';
  return { issuer: url, clientId, clientSecret: clientSecret || null, scope: scope || 'openid profile' };
}
