import type { Role } from '../../../shared/domain/roles.ts';
import { insertDevice } from '../../../worker/db/queries/keys.ts';
import { newCodeOf } from './append.ts';
import { CARERS, empty, ofOneself, ofTheOrganisation, type Rows } from './row.ts';
import { newBrowser, newDeviceKeys, type Things } from './things.ts';

async function newCode(things: Things, role: Role, kind: 'team-code' | 'personal-code') {
  const { id, signingKey, agreementKey } = await newDeviceKeys();
  const owner =
    kind === 'team-code'
      ? { memberId: null, teamId: things.teamId }
      : { memberId: things.people[role].id, teamId: null };
  const row = { id, kind, ...owner, label: 'Code', signingKey, agreementKey, createdAt: things.api.clock.at };
  await insertDevice(things.api.around.db, row).run();
  return { input: { deviceId: id } };
}

/** About devices and keys. */
export const keyRows: Rows = {
  'register-device': {
    roles: CARERS,
    ask: ({ people }, role) => {
      const { id, signingKey, agreementKey } = people[role].device;
      return { input: { id, kind: 'browser', label: 'Browser', signingKey, agreementKey } };
    },
    otherTeam: 'conflict',
    // Nothing here has that id: it becomes a browser of whoever says so.
    elsewhere: 'done',
  },
  'read-devices': { roles: CARERS, ask: empty, ...ofOneself },
  'read-member-devices': {
    ...ofTheOrganisation,
    ask: ({ people }) => ({ input: {}, params: { member: people.coach.id } }),
    elsewhere: 'nothing',
  },
  'end-device': {
    roles: [...CARERS, 'administrator'],
    ask: async ({ api, people }, role) => {
      const owner = role === 'practitioner' ? people.practitioner : people.researcher;
      return { input: {}, params: { device: (await newBrowser(api, owner.id)).id } };
    },
    otherTeam: (role) => (role === 'administrator' ? 'done' : 'not-found'),
    elsewhere: 'not-found',
  },
  'read-keys': {
    roles: CARERS,
    ask: ({ people }, role) => ({ input: { device: people[role].device.id } }),
    otherTeam: 'nothing',
    elsewhere: 'nothing',
    // The directory is one for the organisation: a chain can only be checked as a whole.
    secret: ({ wrapped }) => [wrapped],
  },
  'append-directory': {
    roles: CARERS,
    ask: async (things, role) => ({
      input: await newCodeOf(things, role === 'coach' ? role : 'practitioner'),
    }),
    otherTeam: 'not-allowed',
    elsewhere: 'invalid-input',
  },
  'recover-keys': [
    {
      roles: CARERS,
      ask: (things, role) => newCode(things, role, 'team-code'),
      otherTeam: 'not-found',
      elsewhere: 'not-found',
    },
    {
      roles: CARERS,
      ask: (things, role) => newCode(things, role, 'personal-code'),
      otherTeam: 'not-found',
      elsewhere: 'not-found',
    },
  ],
};
