import { Norms } from '../domain/norms.ts';
import { instrumentsSetting } from '../settings/instruments.ts';
import { promptsSetting } from '../settings/prompts.ts';
import { recipesSetting } from '../settings/recipes.ts';
import { templatesSetting } from '../settings/templates.ts';
import { textsSetting } from '../settings/texts.ts';
import * as z from '../zod.ts';
import { defineEndpoint } from './endpoint.ts';

/** Who set a version; null for what came with the product or with the set-up. */
const SetBy = z.nullable(z.strictObject({ id: z.string(), name: z.string() }));

/** What an organisation set for one kind: a `SettingKind` with its `SettingValue`. */
export const SettingVersion = z.strictObject({
  /** From 1; 0 is the product's own proposal, while the organisation set nothing. */
  version: z.int(),
  value: z.unknown(),
  /** Instant, ms; null for the product's proposal. */
  setAt: z.nullable(z.int()),
  setBy: SetBy,
});
export type SettingVersion = z.infer<typeof SettingVersion>;

/** What holds now. `not-found` for a kind that does not exist. */
export const readSetting = defineEndpoint({
  id: 'read-setting',
  method: 'GET',
  path: '/api/settings/:kind',
  roles: ['administrator'],
  request: z.strictObject({}),
  response: SettingVersion,
});

/**
 * Sets the next version. `conflict` (field `basedOn`) when somebody was first; `invalid-input` names what is wrong as
 * `value.…`. New norms hold at once; figures follow them when every case was counted anew.
 */
export const writeSetting = defineEndpoint({
  id: 'write-setting',
  method: 'PUT',
  path: '/api/settings/:kind',
  roles: ['administrator'],
  request: z.strictObject({
    value: z.unknown(),
    /** The version that was looked at. */
    basedOn: z.int().check(z.minimum(0)),
  }),
  response: SettingVersion,
});

/** Who set what when, the newest first; at most 20, and from there on with `before`. */
export const readSettingVersions = defineEndpoint({
  id: 'read-setting-versions',
  method: 'GET',
  path: '/api/settings/:kind/versions',
  roles: ['administrator'],
  request: z.strictObject({ before: z.optional(z.string().check(z.regex(/^[0-9]{1,9}$/))) }),
  response: z.strictObject({ versions: z.array(SettingVersion), hasMore: z.boolean() }),
});

/** Everything an organisation sets that devices work with, in one answer. */
export const OrganisationSettings = z.strictObject({
  norms: Norms,
  instruments: instrumentsSetting.schema,
  recipes: recipesSetting.schema,
  prompts: promptsSetting.schema,
  texts: textsSetting.schema,
  templates: templatesSetting.schema,
  draftDays: z.int(),
});
export type OrganisationSettings = z.infer<typeof OrganisationSettings>;

/** What devices work with, offline too. */
export const readOrganisation = defineEndpoint({
  id: 'read-organisation',
  method: 'GET',
  path: '/api/organisation',
  roles: ['practitioner', 'coach'],
  request: z.strictObject({}),
  response: OrganisationSettings,
});
