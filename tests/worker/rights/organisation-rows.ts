import { presets } from '../../../shared/case-systems/presets.ts';
import { roles as all } from '../../../shared/domain/roles.ts';
import { CARERS, empty, newTeamOf, ofTheOrganisation, type Rows } from './row.ts';
import { newName, newPerson, type Things } from './things.ts';

const latest = async ({ api }: Things, kind: string) => {
  const version = 'SELECT coalesce(max(version), 0) AS version FROM organisation_setting WHERE kind = ?1';
  const found = await api.around.db.prepare(version).bind(kind).first<{ version: number }>();
  return found?.version ?? 0;
};

/** A recipe that anyone could have made: its name is the thing's own, so that it is seen where it should not be. */
const proposal = ({ teamId }: Things) => ({
  id: crypto.randomUUID(),
  recipe: {
    id: newName('aa'),
    version: 1,
    name: { nl: teamId, en: teamId },
    origins: ['https://zaken.aa.example/*'],
    number: 'Z-[0-9]{6}',
    pages: [{ path: '/zaak/(?<number>[^/]+)' }],
    address: '/zaak/{number}',
  },
});

/** Somebody's proposal that waits. */
async function waiting(things: Things): Promise<string> {
  const { id, recipe } = proposal(things);
  const { db } = things.api.around;
  await db
    .prepare('INSERT INTO recipe_proposal (id, recipe, proposed_by, proposed_at) VALUES (?1, ?2, ?3, 1)')
    .bind(id, JSON.stringify(recipe), things.people.practitioner.id)
    .run();
  return id;
}

/** About settings, people, teams and recipes. */
export const organisationRows: Rows = {
  'read-organisation': { roles: CARERS, ask: empty, otherTeam: 'done', elsewhere: null },
  'read-setting': {
    ...ofTheOrganisation,
    ask: () => ({ input: {}, params: { kind: 'access' } }),
    elsewhere: null,
  },
  'write-setting': {
    ...ofTheOrganisation,
    ask: async (things) => ({
      input: { value: { off: [] }, basedOn: await latest(things, 'prompts') },
      params: { kind: 'prompts' },
    }),
    elsewhere: null,
  },
  'read-setting-versions': {
    ...ofTheOrganisation,
    ask: () => ({ input: {}, params: { kind: 'norms' } }),
    elsewhere: null,
  },

  'read-members': { ...ofTheOrganisation, ask: empty, elsewhere: null },
  'write-member': [
    {
      ...ofTheOrganisation,
      ask: ({ teamId }) => ({
        input: { name: 'Nieuw', account: null, roles: ['coach'], teams: [teamId] },
        params: { member: crypto.randomUUID() },
      }),
      elsewhere: 'invalid-input',
    },
    {
      ...ofTheOrganisation,
      ask: ({ people, teamId }) => ({
        input: { name: people.coach.name, account: null, roles: ['coach'], teams: [teamId] },
        params: { member: people.coach.id },
      }),
      elsewhere: 'invalid-input',
    },
  ],
  'remove-member': {
    ...ofTheOrganisation,
    ask: async ({ api, organisation, teamId }) => {
      const leaver = await newPerson(api, organisation, 'coach', teamId);
      return { input: {}, params: { member: leaver.id } };
    },
    elsewhere: 'not-found',
  },
  // What a team is called is for everyone: a case may go there.
  'read-teams': { roles: all, ask: empty, otherTeam: 'done', elsewhere: null },
  'write-team': {
    ...ofTheOrganisation,
    ask: ({ teamId, teamName }) => ({ input: { name: teamName }, params: { team: teamId } }),
    // It becomes a team of this organisation, of the same id.
    elsewhere: 'done',
  },
  'remove-team': {
    ...ofTheOrganisation,
    ask: async (things) => ({ input: {}, params: { team: await newTeamOf(things) } }),
    elsewhere: 'not-found',
  },

  'report-recipe-health': {
    roles: CARERS,
    ask: () => {
      const [recipe] = presets;
      return { input: { recipeId: recipe?.id, version: recipe?.version, worked: true } };
    },
    otherTeam: 'done',
    elsewhere: null,
  },
  'read-recipe-health': { ...ofTheOrganisation, ask: empty, elsewhere: null },
  'propose-recipe': {
    roles: CARERS,
    ask: async (things) => {
      await things.api.around.db.prepare('DELETE FROM recipe_proposal').run();
      return { input: proposal(things) };
    },
    otherTeam: 'done',
    elsewhere: null,
  },
  'read-recipe-proposals': {
    ...ofTheOrganisation,
    ask: async (things) => {
      await waiting(things);
      return { input: {} };
    },
    elsewhere: 'nothing',
  },
  'remove-recipe-proposal': {
    ...ofTheOrganisation,
    ask: async (things) => ({ input: {}, params: { proposal: await waiting(things) } }),
    elsewhere: 'nothing',
  },
};
