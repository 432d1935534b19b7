import type { answerCompetence as contract } from '../../../shared/api/competence.ts';
import type { RequestOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import { roundOf } from '../../../shared/competence/rounds.ts';
import { dayOfInstant } from '../../../shared/time/day.ts';
import { AppError } from '../../app-error.ts';
import { commit } from '../../db/commit.ts';
import { isAnsweredBefore } from '../../db/errors.ts';
import { countRatings, insertAnswered } from '../../db/queries/competence.ts';
import type { SignedIn } from '../context.ts';
import { auditOf, worksFor } from '../rights.ts';

/**
 * Counts somebody's ratings, once a round. That they answered is kept until the round ends, and in the log; what they
 * answered is only ever part of a count.
 */
export async function answerCompetence(
  context: SignedIn,
  { team: teamId, round, ratings }: RequestOf<typeof contract>,
): Promise<ResponseOf<typeof contract>> {
  const { db, actor, member, now } = context;
  if (!worksFor(actor, teamId)) throw new AppError('wrong-team', ['team']);
  if (round !== roundOf(dayOfInstant(now()))) throw new AppError('invalid-input', ['round']);
  try {
    await commit(db, {
      changes: [
        insertAnswered(db, { teamId, round, memberId: member.id }),
        countRatings(db, { teamId, round, ratings }),
      ],
      audit: [
        auditOf(context, { action: 'competence-answered', recordKind: 'team', recordId: teamId, teamId }),
      ],
    });
  } catch (error) {
    if (isAnsweredBefore(error)) throw new AppError('conflict');
    throw error;
  }
  return {};
}
