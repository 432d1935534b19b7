import type { StudyState } from '../../../shared/api/studies.ts';
import type { Role } from '../../../shared/domain/roles.ts';
import { newStudy, studyPlan } from '../support/studies.ts';
import { empty, ofTheOrganisation, type Rows } from './row.ts';
import { newPerson, type Things } from './things.ts';

/** The newest study of each, by which it could be told. */
const known = new WeakMap<Things, string>();

async function studyOf(things: Things, state: StudyState): Promise<string> {
  const { api, people } = things;
  const ownerId = people.researcher.id;
  const study = await newStudy(api.around.db, { ownerId, state, by: people.administrator.id });
  known.set(things, study);
  return study;
}

const secret = (things: Things) => [known.get(things) ?? '', things.people.researcher.name];

/** A researcher has own studies; an administrator those that were submitted, whoever's they are. */
const forOwnerAndAdministrator = {
  otherTeam: (role: Role) => (role === 'researcher' ? 'not-found' : 'done'),
  elsewhere: 'not-found',
} as const;

/** Studies and what is decided about them. */
export const studyRows: Rows = {
  'read-studies': {
    roles: ['researcher', 'administrator'],
    ask: async (things) => {
      await studyOf(things, 'submitted');
      return empty();
    },
    otherTeam: (role) => (role === 'researcher' ? 'nothing' : 'done'),
    elsewhere: 'nothing',
    secret,
  },
  'read-study': {
    roles: ['researcher', 'administrator'],
    ask: async (things) => ({ input: {}, params: { study: await studyOf(things, 'approved') } }),
    ...forOwnerAndAdministrator,
  },
  'write-study': [
    {
      roles: ['researcher'],
      ask: () => ({ input: { plan: studyPlan(), basedOn: 0 }, params: { study: crypto.randomUUID() } }),
      otherTeam: 'done',
      elsewhere: null,
    },
    {
      roles: ['researcher'],
      ask: async (things) => ({
        input: { plan: studyPlan({ title: 'Een ander plan' }), basedOn: 1 },
        params: { study: await studyOf(things, 'draft') },
      }),
      ...{ otherTeam: 'not-found', elsewhere: 'not-found' },
    },
  ],
  'set-study-state': [
    {
      roles: ['researcher', 'administrator'],
      ask: async (things) => ({
        input: { to: 'closed', revision: 1 },
        params: { study: await studyOf(things, 'approved') },
      }),
      ...forOwnerAndAdministrator,
    },
    {
      // An administrator may close what there is; submitting and taking back is for its researcher.
      roles: ['researcher'],
      ask: async (things) => ({
        input: { to: 'draft', revision: 1 },
        params: { study: await studyOf(things, 'submitted') },
      }),
      ...{ otherTeam: 'not-found', elsewhere: 'not-found' },
    },
  ],
  'decide-study': {
    ...ofTheOrganisation,
    ask: async (things) => ({
      input: { revision: 1, decision: 'approved' },
      params: { study: await studyOf(things, 'submitted') },
    }),
    elsewhere: 'not-found',
  },
  'hand-over-study': {
    ...ofTheOrganisation,
    ask: async (things) => {
      const from = things.people.researcher.id;
      const { id: to } = await newPerson(things.api, things.organisation, 'researcher', things.teamId);
      return { input: { from, to }, params: { study: await studyOf(things, 'approved') } };
    },
    elsewhere: 'not-found',
  },
};
