import { empty, ofTheOrganisation, type Rows } from './row.ts';

/** About the log and how long things are kept. */
export const oversightRows: Rows = {
  'read-audit': {
    ...ofTheOrganisation,
    ask: ({ people }) => ({ input: { member: people.practitioner.id } }),
    elsewhere: 'nothing',
  },
  'export-audit': { ...ofTheOrganisation, ask: empty, elsewhere: null },
  'verify-audit': { ...ofTheOrganisation, ask: empty, elsewhere: null },

  'preview-retention': { ...ofTheOrganisation, ask: empty, elsewhere: null },
  'hold-case': {
    roles: ['coach'],
    ask: ({ caseTag }) => ({ input: { caseTag, held: true, reason: 'court' } }),
    otherTeam: 'wrong-team',
    elsewhere: 'not-found',
  },
  'list-holds': { ...ofTheOrganisation, ask: empty, elsewhere: null },
  'lift-hold': {
    ...ofTheOrganisation,
    ask: async ({ api, caseKey }) => {
      const hold = "UPDATE case_file SET held_at = 1, hold_reason = 'court' WHERE id = ?1";
      await api.around.db.prepare(hold).bind(caseKey).run();
      return { input: {}, params: { case: caseKey } };
    },
    elsewhere: 'not-found',
  },
};
