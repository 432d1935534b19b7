import { empty, ofTheOrganisation, type Rows } from './row.ts';
import type { Things } from './things.ts';

async function hold({ api, caseKey }: Things): Promise<void> {
  const held = "UPDATE case_file SET held_at = 1, hold_reason = 'court' WHERE id = ?1";
  await api.around.db.prepare(held).bind(caseKey).run();
}

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
  'list-holds': {
    ...ofTheOrganisation,
    ask: async (things) => {
      await hold(things);
      return empty();
    },
    elsewhere: null,
  },
  'lift-hold': {
    ...ofTheOrganisation,
    ask: async (things) => {
      await hold(things);
      return { input: {}, params: { case: things.caseKey } };
    },
    elsewhere: 'not-found',
  },
};
