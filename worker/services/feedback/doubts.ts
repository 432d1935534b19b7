import type {
  answerDoubt as answerContract,
  raiseDoubt as raiseContract,
  readDoubts as readContract,
} from '../../../shared/api/doubts.ts';
import type { RequestOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import { dayOfInstant } from '../../../shared/time/day.ts';
import { AppError } from '../../app-error.ts';
import { commit, commitAndRead } from '../../db/commit.ts';
import { isDoubtKnown } from '../../db/errors.ts';
import {
  insertDoubt,
  readAllDoubts,
  readDoubtsOfTeam,
  readDoubtTeam,
  updateDoubt,
} from '../../db/queries/doubts.ts';
import { run } from '../../db/read.ts';
import type { SignedIn } from '../context.ts';
import { auditOf, worksFor } from '../rights.ts';
import { demandMeasure } from './find-measure.ts';

const MAX_OF_TEAM = 100;
const MAX_OF_ALL = 200;

/** Keeps that a team doubts a figure of its own. What was kept under the same id is left as it is. */
export async function raiseDoubt(
  context: SignedIn,
  teamId: string,
  doubt: RequestOf<typeof raiseContract>,
): Promise<ResponseOf<typeof raiseContract>> {
  const { db, actor, now } = context;
  if (!worksFor(actor, teamId)) throw new AppError('wrong-team');
  demandMeasure(doubt.measure, 'measure');
  if (doubt.cutOn > dayOfInstant(now())) throw new AppError('invalid-input', ['cutOn']);
  if (doubt.period.firstOn > doubt.period.lastOn) throw new AppError('invalid-input', ['period']);
  try {
    await commit(db, {
      changes: [insertDoubt(db, { ...doubt, teamId, raisedAt: now() })],
      audit: [auditOf(context, { action: 'figure-doubted', recordKind: 'team', recordId: teamId, teamId })],
    });
  } catch (error) {
    if (!isDoubtKnown(error)) throw error;
    if ((await run(db, readDoubtTeam(db, doubt.id))) !== teamId) throw new AppError('conflict', ['id']);
  }
  return {};
}

/** What one's own team doubted. */
export async function teamDoubts(
  { db, actor }: SignedIn,
  teamId: string,
): Promise<ResponseOf<typeof readContract>> {
  if (!worksFor(actor, teamId)) throw new AppError('wrong-team');
  return { doubts: await run(db, readDoubtsOfTeam(db, teamId, MAX_OF_TEAM)) };
}

/** What the teams of the organisation doubt. */
export async function allDoubts({ db }: SignedIn): Promise<ResponseOf<typeof readContract>> {
  return { doubts: await run(db, readAllDoubts(db, MAX_OF_ALL)) };
}

/** Answers a doubt. Throws `not-found` when there is none by that id. */
export async function answerDoubt(
  context: SignedIn,
  id: string,
  { answer }: RequestOf<typeof answerContract>,
): Promise<ResponseOf<typeof answerContract>> {
  const { db, now } = context;
  const teamId = await run(db, readDoubtTeam(db, id));
  if (teamId === null) throw new AppError('not-found');
  const answeredAt = now();
  const stillThere = await commitAndRead(db, {
    changes: [updateDoubt(db, { id, answer, answeredAt })],
    audit: [
      auditOf(context, { action: 'figure-doubt-answered', recordKind: 'team', recordId: teamId, teamId }),
    ],
    readAfter: readDoubtTeam(db, id),
  });
  if (stillThere === null) throw new AppError('not-found');
  return { answeredAt };
}
