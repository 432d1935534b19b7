import * as z from '../shared/zod.ts';
import type { Db } from './db/client.ts';
import type { Bindings } from './env.ts';

/** The settings of one organisation as they were written down; '' for what was not. */
export interface OrganisationText {
  organisation: string;
  organisationName: string;
  db: Db | undefined;
  caseSecret: string;
  issuer: string;
  clientId: string;
  /** Null when it was named and is not there. */
  clientSecret: string | null;
  scope: string;
  firstAdministrator: string;
}

/**
 * `ORGANISATIONS`: by host, which organisation is there. Of database and secrets it holds the names under which the
 * deployment has them, so that it holds no secret itself. Nothing is filled in from the single organisation's
 * settings: two organisations would then share what one of them forgot.
 */
const Organisations = z.record(
  z.string().check(z.regex(/^[a-z0-9.:[\]-]+$/)),
  z.strictObject({
    organisation: z.string(),
    name: z.optional(z.string()),
    database: z.string(),
    caseSecret: z.string(),
    issuer: z.string(),
    clientId: z.string(),
    clientSecret: z.optional(z.string()),
    scope: z.optional(z.string()),
    firstAdministrator: z.optional(z.string()),
  }),
);
type Organisations = z.infer<typeof Organisations>;

/** The organisation at a host; null when there is none there, `wrong` when `ORGANISATIONS` makes no sense. */
export function organisationAt(env: Bindings, host: string): OrganisationText | null | 'wrong' {
  const several = readOrganisations(env);
  if (several === null) return single(env);
  if (several === 'wrong') return 'wrong';
  const found = Object.hasOwn(several, host) ? several[host] : undefined;
  return found ? toText(env, found) : null;
}

/** Every organisation, each once. */
export function organisations(env: Bindings): OrganisationText[] | 'wrong' {
  const several = readOrganisations(env);
  if (several === null) return [single(env)];
  if (several === 'wrong') return 'wrong';
  const byId = new Map(Object.values(several).map((one) => [one.organisation, one]));
  return [...byId.values()].map((one) => toText(env, one));
}

function readOrganisations({ ORGANISATIONS: text = '' }: Bindings): Organisations | null | 'wrong' {
  if (text.trim() === '') return null;
  const parsed = Organisations.safeParse(parseJson(text));
  return parsed.success && keepsApart(Object.values(parsed.data)) ? parsed.data : 'wrong';
}

/** Whether no two organisations share a database or a secret. One organisation may have two hosts. */
function keepsApart(all: readonly Organisations[string][]): boolean {
  const owners = new Map<string, string>();
  return all.every(({ organisation, database, caseSecret }) =>
    [`database ${database}`, `secret ${caseSecret}`].every((owned) => {
      const owner = owners.get(owned) ?? organisation;
      owners.set(owned, owner);
      return owner === organisation;
    }),
  );
}

function single(env: Bindings): OrganisationText {
  return {
    organisation: env.ORGANISATION ?? '',
    organisationName: env.ORGANISATION_NAME ?? '',
    db: env.DB,
    caseSecret: env.CASE_SECRET ?? '',
    issuer: env.OIDC_ISSUER ?? '',
    clientId: env.OIDC_CLIENT_ID ?? '',
    clientSecret: env.OIDC_CLIENT_SECRET ?? '',
    scope: env.OIDC_SCOPE ?? '',
    firstAdministrator: env.FIRST_ADMINISTRATOR ?? '',
  };
}

function toText(env: Bindings, one: Organisations[string]): OrganisationText {
  const secret = (name: string): string => {
    const value: unknown = Reflect.get(env, name);
    return typeof value === 'string' ? value : '';
  };
  const database: unknown = Reflect.get(env, one.database);
  return {
    organisation: one.organisation,
    organisationName: one.name ?? '',
    db: isDatabase(database) ? database : undefined,
    caseSecret: secret(one.caseSecret),
    issuer: one.issuer,
    clientId: one.clientId,
    clientSecret: one.clientSecret === undefined ? '' : secret(one.clientSecret) || null,
    scope: one.scope ?? '',
    firstAdministrator: one.firstAdministrator ?? '',
  };
}

function isDatabase(binding: unknown): binding is Db {
  return typeof binding === 'object' && binding !== null && 'prepare' in binding && 'batch' in binding;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
