import { newDoubt } from '../support/doubts.ts';
import { CARERS, empty, ofTheOrganisation, type Rows } from './row.ts';
import type { Things } from './things.ts';

const ownTeam = { otherTeam: 'wrong-team', elsewhere: 'wrong-team' } as const;

const period = { firstOn: '2025-07-01', lastOn: '2026-06-30' };

/** The newest version of what a team chose. */
async function latestChoice({ api, teamId }: Things): Promise<number> {
  const latest = 'SELECT max(version) AS version FROM team_feedback_choice WHERE team_id = ?1';
  const found = await api.around.db.prepare(latest).bind(teamId).first<{ version: number | null }>();
  return found?.version ?? 0;
}

/** Figures of a team, what is behind them, and what it thinks of them. */
export const feedbackRows: Rows = {
  'read-team-feedback': [
    { roles: CARERS, ask: ({ teamId }) => ({ input: {}, params: { team: teamId } }), ...ownTeam },
    {
      roles: CARERS,
      ask: ({ teamId }) => ({ input: { cutOn: '2026-01-31' }, params: { team: teamId } }),
      ...ownTeam,
    },
  ],
  'read-measure-course': [
    {
      roles: CARERS,
      ask: ({ teamId }) => ({ input: {}, params: { team: teamId, measure: 'M01' } }),
      ...ownTeam,
    },
    {
      roles: CARERS,
      ask: ({ teamId }) => ({ input: {}, params: { team: teamId, measure: 'M06' } }),
      ...ownTeam,
    },
  ],
  'write-team-choice': {
    roles: ['coach'],
    ask: async (things) => ({
      input: { measures: ['M05'], targets: [], rebases: [], basedOn: await latestChoice(things) },
      params: { team: things.teamId },
    }),
    ...ownTeam,
  },
  'read-teams-beside': [
    {
      roles: ['coach', 'administrator'],
      ask: () => ({ input: { measure: 'M01' } }),
      // Whoever asks hears of teams by no name but their own, and an administrator of them all, without small numbers.
      otherTeam: 'done',
      elsewhere: null,
    },
    {
      roles: ['coach', 'administrator'],
      ask: () => ({ input: { measure: 'M06' } }),
      otherTeam: 'done',
      elsewhere: null,
    },
  ],
  'read-behind-figure': {
    roles: CARERS,
    ask: ({ teamId }) => ({ input: { measure: 'M01', period }, params: { team: teamId } }),
    ...ownTeam,
  },
  'raise-doubt': {
    roles: CARERS,
    ask: ({ teamId }) => ({
      input: {
        id: crypto.randomUUID(),
        measure: 'M01',
        measureVersion: 1,
        cutOn: '2026-06-01',
        period,
        reason: 'wrong-day',
        extent: 'one',
      },
      params: { team: teamId },
    }),
    ...ownTeam,
  },
  'read-team-doubts': {
    roles: CARERS,
    ask: ({ teamId }) => ({ input: {}, params: { team: teamId } }),
    ...ownTeam,
  },
  'read-doubts': { ...ofTheOrganisation, ask: empty, elsewhere: null },
  'answer-doubt': {
    ...ofTheOrganisation,
    ask: async ({ api, teamId }) => ({
      input: { answer: 'counted-as-defined' },
      params: { doubt: await newDoubt(api.around.db, teamId) },
    }),
    elsewhere: 'not-found',
  },
};
