import { insertAuditEvents } from '../../../worker/db/queries/audit.ts';
import { caseKeyOf } from '../../../worker/services/cases/case-key.ts';
import { auditOf } from '../../../worker/services/rights.ts';
import { newCaseTag } from '../support/submissions.ts';
import { CARERS, empty, ofTheOrganisation, type Rows } from './row.ts';
import type { Things } from './things.ts';

async function hold({ api, caseKey }: Things): Promise<void> {
  const held = "UPDATE case_file SET held_at = 1, hold_reason = 'court' WHERE id = ?1";
  await api.around.db.prepare(held).bind(caseKey).run();
}

/** A case of a team that was deleted after its term. */
const deletedTags = new WeakMap<Things, string>();

async function deletedCaseOf(things: Things): Promise<string> {
  const known = deletedTags.get(things);
  if (known !== undefined) return known;
  const caseTag = newCaseTag();
  deletedTags.set(things, caseTag);
  const { around } = things.api;
  const caseId = await caseKeyOf(around, caseTag);
  const actor = { memberId: 'job', role: 'job', teams: 'every' } as const;
  const what = { action: 'case-deleted', recordKind: 'case', recordId: caseId } as const;
  const event = auditOf({ ...around, actor }, { ...what, teamId: things.teamId, caseId });
  await insertAuditEvents(around.db, [event]).run();
  return caseTag;
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
  'find-deleted-cases': {
    roles: CARERS,
    ask: async (things) => ({ input: { caseTags: [await deletedCaseOf(things)] } }),
    otherTeam: 'nothing',
    elsewhere: 'nothing',
    secret: (things) => [deletedTags.get(things) ?? ''],
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
