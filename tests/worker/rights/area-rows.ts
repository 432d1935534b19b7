import { CARERS, empty, newTeamOf, ofTheOrganisation, type Rows } from './row.ts';
import type { Things } from './things.ts';

const someFigure = (teamId: string) => ({
  teamId,
  year: 2025,
  indicator: '1',
  values: { count: 20, of: 400, mark: null },
  source: 'cbs',
});

/** An import that stands. */
async function imported({ api, people, teamId }: Things): Promise<string> {
  const { db } = api.around;
  const id = crypto.randomUUID();
  await db
    .prepare(
      `INSERT INTO area_import (version, id, imported_at, imported_by)
       SELECT coalesce(max(version), 0) + 1, ?1, 1, ?2 FROM area_import`,
    )
    .bind(id, people.administrator.id)
    .run();
  const found = await db
    .prepare('SELECT version FROM area_import WHERE id = ?1')
    .bind(id)
    .first<{ version: number }>();
  await db
    .prepare("INSERT INTO area_figure VALUES (?1, 2025, '3', ?2, 20, 400, NULL, 'cbs')")
    .bind(teamId, found?.version ?? 0)
    .run();
  return id;
}

/** About the area picture. */
export const areaRows: Rows = {
  'read-area-picture': {
    roles: CARERS,
    ask: ({ teamId }) => ({ input: {}, params: { team: teamId } }),
    otherTeam: 'wrong-team',
    elsewhere: 'wrong-team',
  },
  'write-area-note': {
    roles: ['coach'],
    ask: async ({ api, teamId }) => {
      await api.around.db.prepare('DELETE FROM area_note WHERE team_id = ?1').bind(teamId).run();
      return {
        input: { version: 0, sealed: { strengths: `s1.${teamId}.1.${'A'.repeat(16)}.c2VhbGVk` } },
        params: { team: teamId, year: '2026' },
      };
    },
    otherTeam: 'wrong-team',
    elsewhere: 'wrong-team',
  },
  'import-area-figures': {
    ...ofTheOrganisation,
    ask: async (things) => ({
      input: { id: crypto.randomUUID(), figures: [someFigure(await newTeamOf(things))] },
    }),
    elsewhere: 'invalid-input',
  },
  'read-area-figures': {
    ...ofTheOrganisation,
    ask: async (things) => {
      await imported(things);
      return empty();
    },
    elsewhere: 'nothing',
    secret: ({ people }) => [people.administrator.name],
  },
  'undo-area-import': {
    ...ofTheOrganisation,
    ask: async (things) => ({ input: {}, params: { import: await imported(things) } }),
    elsewhere: 'not-found',
  },
};
