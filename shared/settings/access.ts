import { roles } from '../domain/roles.ts';
import { Slug } from '../forms/schema.ts';
import * as z from '../zod.ts';
import { defineSetting } from './define-setting.ts';

/** The name of a claim; dots go into objects (`realm_access.roles`), unless a claim has the whole name. */
const ClaimName = z.string().check(z.regex(/^[^\s]{1,100}$/));
const ClaimValue = z.string().check(z.minLength(1), z.maxLength(200));

/** Who gets in, and as what. */
export const AccessSetting = z
  .strictObject({
    /**
     * `claims`: at every sign-in roles and teams become exactly what the identity provider's claims come to.
     * `administrator`: only whom an administrator added, with the roles and teams given there.
     */
    source: z.enum(['claims', 'administrator']),
    /** The claim that says which account someone has, as people know it. */
    accountClaim: ClaimName,
    /** Whose claim holds the value has the role. A claim may be a text or a list of texts. */
    roles: z
      .array(z.strictObject({ claim: ClaimName, value: ClaimValue, role: z.enum(roles) }))
      .check(z.maxLength(100)),
    /** The same for teams, for example by the id of a group. */
    teams: z
      .array(z.strictObject({ claim: ClaimName, value: ClaimValue, teamId: Slug }))
      .check(z.maxLength(300)),
  })
  .check(
    // Otherwise nobody could ever change it back.
    z.refine(
      ({ source, roles: mapped }) =>
        source === 'administrator' || mapped.some(({ role }) => role === 'administrator'),
      { error: 'no administrator', path: ['roles'] },
    ),
  );
export type AccessSetting = z.infer<typeof AccessSetting>;

/** While an organisation has set nothing: an administrator says who gets in. */
export const defaultAccess: AccessSetting = {
  source: 'administrator',
  accountClaim: 'preferred_username',
  roles: [],
  teams: [],
};

export const accessSetting = defineSetting({
  kind: 'access',
  name: { nl: 'Toegang', en: 'Access' },
  schema: AccessSetting,
  initial: defaultAccess,
});
