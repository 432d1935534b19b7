import { roles as all } from '../../../shared/domain/roles.ts';
import { empty, ofOneself, ofTheOrganisation, type Rows } from './row.ts';
import { newSession } from './things.ts';

const random = 'r'.repeat(43);

/** About who signs in, and where they are signed in. */
export const identityRows: Rows = {
  'read-sign-in': { roles: 'anyone', ask: empty, outcome: 'done' },
  'start-sign-in': {
    roles: 'anyone',
    ask: () => ({
      input: {
        client: 'portal',
        redirectUri: 'http://127.0.0.1:8787/portal/signed-in',
        state: random,
        challenge: random,
      },
    }),
    // Back to where it came from, with the error: nothing answers where the provider should be.
    outcome: 'status 302',
  },
  'finish-sign-in': { roles: 'anyone', ask: empty, outcome: 'status 400' },
  'sign-in': {
    roles: 'anyone',
    ask: () => ({ input: { code: random, verifier: random } }),
    outcome: 'not-signed-in',
  },

  'read-session': { roles: all, ask: empty, ...ofOneself },
  'sign-out': { roles: all, ask: empty, ...ofOneself },
  'list-sessions': { roles: all, ask: empty, ...ofOneself },
  'end-session': {
    roles: all,
    ask: async ({ api, people }, role) => ({
      input: {},
      params: { session: await newSession(api, people[role].id) },
    }),
    otherTeam: 'not-found',
    elsewhere: 'not-found',
  },
  'end-sessions': { roles: all, ask: empty, ...ofOneself },
  'list-member-sessions': {
    ...ofTheOrganisation,
    ask: ({ people }) => ({ input: {}, params: { member: people.coach.id } }),
    elsewhere: 'not-found',
  },
  'end-member-sessions': {
    ...ofTheOrganisation,
    ask: async ({ api, people }) => {
      await newSession(api, people.researcher.id);
      return { input: {}, params: { member: people.researcher.id } };
    },
    elsewhere: 'not-found',
  },
};
