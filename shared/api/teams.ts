import { noIdentifier } from '../privacy/identifier-paths.ts';
import * as z from '../zod.ts';
import { defineEndpoint } from './endpoint.ts';
import { Team } from './schemas.ts';

/** The teams of the organisation, by name. Also for those who hand a case over to another team. */
export const readTeams = defineEndpoint({
  id: 'read-teams',
  method: 'GET',
  path: '/api/teams',
  roles: 'signed-in',
  request: z.strictObject({}),
  response: z.strictObject({ teams: z.array(Team) }),
});

/** Adds a team or renames it. Its id stays what it is: case records and keys name it. */
export const writeTeam = defineEndpoint({
  id: 'write-team',
  method: 'PUT',
  path: '/api/teams/:team',
  roles: ['administrator'],
  request: z.strictObject({
    name: z.string().check(z.trim(), z.minLength(1), z.maxLength(120), noIdentifier),
  }),
  response: z.strictObject({ team: Team }),
});

/** Removes a team that was never used. `in-use` when it has or had cases, keys, or a mapping from claims. */
export const removeTeam = defineEndpoint({
  id: 'remove-team',
  method: 'DELETE',
  path: '/api/teams/:team',
  roles: ['administrator'],
  request: z.strictObject({}),
  response: z.strictObject({}),
});
