import type { CaseAfterFiling } from '../../../shared/api/schemas.ts';
import { findReminder } from '../../../shared/milestones/reminders.ts';
import type * as z from '../../../shared/zod.ts';
import type { CaseState } from '../../db/queries/cases.ts';
import type { Actor } from '../context.ts';
import { worksFor } from '../rights.ts';

/**
 * A case as the one who filed in it may see it: what is to be done in it is for the team that has it now. What is only
 * counted is nothing to do.
 */
export function caseAfterFiling(
  actor: Actor,
  { caseKey, file, milestones }: Pick<CaseState, 'caseKey' | 'file' | 'milestones'>,
): z.output<typeof CaseAfterFiling> {
  if (!file || file.openedOn === null) return { caseKey, teamId: null, milestones: [] };
  const reminders = milestones.filter(({ kind }) => findReminder(kind) !== null);
  return { caseKey, teamId: file.teamId, milestones: worksFor(actor, file.teamId) ? reminders : [] };
}
