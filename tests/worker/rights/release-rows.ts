import type { ReleaseState } from '../../../shared/api/releases.ts';
import type { Role } from '../../../shared/domain/roles.ts';
import { noCoarsening } from '../../../shared/export/study-plan.ts';
import { newRelease } from '../support/releases.ts';
import { newStudy } from '../support/studies.ts';
import type { Rows } from './row.ts';
import type { Things } from './things.ts';

/** The newest study of each, by which its releases could be told. */
const known = new WeakMap<Things, string>();

async function studyOf(things: Things): Promise<string> {
  const { api, people } = things;
  const ownerId = people.researcher.id;
  const study = await newStudy(api.around.db, { ownerId, state: 'approved', by: people.administrator.id });
  known.set(things, study);
  return study;
}

const asking = (state: ReleaseState, input: object = {}) => ({
  roles: ['researcher'] as const,
  ask: async (things: Things) => {
    const there = { studyId: await studyOf(things), askedBy: things.people.researcher.id, state };
    return { input, params: { release: await newRelease(things.api.around.db, there) } };
  },
  ...({ otherTeam: 'not-found', elsewhere: 'not-found' } as const),
});

/** A researcher has releases of own studies; an administrator sees those of all. */
const forOwnerAndAdministrator = {
  roles: ['researcher', 'administrator'],
  otherTeam: (role: Role) => (role === 'researcher' ? 'not-found' : 'done'),
  elsewhere: 'not-found',
} as const;

/** Releases, from being asked for until they are made again. */
export const releaseRows: Rows = {
  'list-releases': {
    ...forOwnerAndAdministrator,
    ask: async (things) => {
      const studyId = await studyOf(things);
      const askedBy = things.people.researcher.id;
      await newRelease(things.api.around.db, { studyId, askedBy, state: 'selecting' });
      return { input: {}, params: { study: studyId } };
    },
    secret: (things) => [known.get(things) ?? '', things.people.researcher.name],
  },
  'ask-release': {
    roles: ['researcher'],
    ask: async (things) => ({
      input: { id: crypto.randomUUID(), kind: 'full', baseId: null, cutOn: '2026-05-31' },
      params: { study: await studyOf(things) },
    }),
    otherTeam: 'not-found',
    elsewhere: 'not-found',
  },
  'read-release': { ...asking('preview'), ...forOwnerAndAdministrator },
  'work-on-release': asking('selecting'),
  'confirm-release': asking('preview', { coarsening: noCoarsening }),
  'cancel-release': asking('making'),
  'remake-release': asking('expired'),
};
