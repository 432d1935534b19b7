import { newDoubt } from '../support/doubts.ts';
import { CARERS, type Rows } from './row.ts';

/** What a team talks about, and its week. */
export const conversationRows: Rows = {
  'read-conversation': {
    roles: CARERS,
    ask: ({ teamId }) => ({ input: {}, params: { team: teamId } }),
    otherTeam: 'wrong-team',
    elsewhere: 'wrong-team',
  },
  'read-team-week': {
    roles: CARERS,
    ask: ({ teamId }) => ({ input: {}, params: { team: teamId } }),
    otherTeam: 'wrong-team',
    elsewhere: 'wrong-team',
  },
  'withdraw-doubt': {
    roles: CARERS,
    ask: async ({ api, teamId }) => ({
      input: {},
      params: { team: teamId, doubt: await newDoubt(api.around.db, teamId) },
    }),
    otherTeam: 'wrong-team',
    elsewhere: 'wrong-team',
  },
};
