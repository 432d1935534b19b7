import type { Db } from './db/client.ts';

/** What the platform hands to the API: see wrangler.toml. */
export interface Bindings {
  DB: Db;
  ORGANISATION?: string;
  CASE_SECRET?: string;
  IDENTITY?: string;
  EXTENSION_ORIGINS?: string;
  RATE_LIMIT?: RateLimiter;
  /** The files of the portal. */
  ASSETS?: Fetcher;
}

/** Cloudflare's rate limit: approximate, counted per location. Absent on a developer's machine. */
export interface RateLimiter {
  limit(asked: { key: string }): Promise<{ success: boolean }>;
}

/** The deployment's settings, checked. */
export interface Settings {
  organisationId: string;
  caseSecret: string;
  identity: string;
  extensionOrigins: readonly string[];
}

/** A deployment that cannot work. Says which settings are wrong, never what is in them. */
export class SettingsError extends Error {
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

/** Checks the settings. Throws SettingsError when one is missing or makes no sense. */
export function readSettings(env: Bindings): Settings {
  const {
    ORGANISATION: organisationId = '',
    CASE_SECRET: caseSecret = '',
    IDENTITY: identity = 'none',
  } = env;
  const extensionOrigins = (env.EXTENSION_ORIGINS ?? '').split(',').flatMap((text) => text.trim() || []);
  const wrong = [
    ...(ORGANISATION.test(organisationId) ? [] : ['ORGANISATION']),
    ...(caseSecret.length >= SECRET_LENGTH ? [] : ['CASE_SECRET']),
    ...(identity === 'none' || identity === 'demo' ? [] : ['IDENTITY']),
    ...(extensionOrigins.every((origin) => ORIGIN.test(origin)) ? [] : ['EXTENSION_ORIGINS']),
    ...(env.DB ? [] : ['DB']),
  ];
  if (wrong.length > 0) throw new SettingsError(wrong);
  return { organisationId, caseSecret, identity, extensionOrigins };
}
