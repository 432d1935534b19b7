import type { readCase as contract } from '../../../shared/api/cases.ts';
import type { RequestOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import { SHOWN_DAYS } from '../../../shared/api/prompts.ts';
import type { ShownPrompt } from '../../../shared/api/schemas.ts';
import { withholdJudgements } from '../../../shared/history/withhold-judgements.ts';
import { addDays, dayOfInstant } from '../../../shared/time/day.ts';
import { AppError } from '../../app-error.ts';
import { commit } from '../../db/commit.ts';
import { type CaseAsFiled, readCaseAsFiled } from '../../db/queries/cases.ts';
import { readShownPrompts } from '../../db/queries/prompts.ts';
import { type Read, together } from '../../db/read.ts';
import type { Actor, Context, Surroundings } from '../context.ts';
import { auditOf, worksFor } from '../rights.ts';
import { caseKeyOf } from './case-key.ts';

type Found = [CaseAsFiled | null, ShownPrompt[]];

/** What reading a case needs; may be read before it is known who asks, but not looked at. */
export async function readsForCase(
  around: Surroundings,
  { caseTag }: RequestOf<typeof contract>,
): Promise<Read<Found>> {
  const { db, now } = around;
  const caseKey = await caseKeyOf(around, caseTag);
  const fromOn = addDays(dayOfInstant(now()), -SHOWN_DAYS);
  return together(readCaseAsFiled(db, caseKey), readShownPrompts(db, caseKey, fromOn));
}

/**
 * A case for a member of its team, without the judgement of a colleague that awaits her own. Reading is logged, and so is
 * a reading that is refused.
 */
export async function readCase(
  context: Context,
  [found, prompts]: Found,
): Promise<ResponseOf<typeof contract>> {
  if (!found) return { case: null };
  const { caseKey, teamId, entries } = found;
  const mayRead = mayReadCase(context.actor, found);
  await commit(context.db, {
    changes: [],
    audit: [
      auditOf(context, {
        action: mayRead ? 'case-read' : 'case-read-refused',
        recordKind: 'case',
        recordId: caseKey,
        teamId,
        caseId: caseKey,
      }),
    ],
  });
  if (!mayRead) throw new AppError('wrong-team');
  const handed = found.handed
    .filter((text) => worksFor(context.actor, text.teamId))
    .map(({ entryId, path, sealed }) => ({ entryId, path, sealed }));
  const shown = withholdJudgements(entries, context.actor.memberId);
  return { case: { caseKey, teamId, entries: shown, handed, prompts } };
}

/** The responsible team reads a case; until something opens it, the teams that filed in it. */
function mayReadCase(actor: Actor, { isOpened, teamId, entries }: CaseAsFiled): boolean {
  return worksFor(actor, teamId) || (!isOpened && entries.some((entry) => worksFor(actor, entry.teamId)));
}
