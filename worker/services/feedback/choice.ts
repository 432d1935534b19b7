import type { RequestOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import type { writeTeamChoice as contract, TeamChoice } from '../../../shared/api/feedback.ts';
import { AppError } from '../../app-error.ts';
import { commit } from '../../db/commit.ts';
import { isChoiceTaken } from '../../db/errors.ts';
import { insertTeamChoice } from '../../db/queries/choices.ts';
import { run } from '../../db/read.ts';
import type { SignedIn } from '../context.ts';
import { auditOf, worksFor } from '../rights.ts';
import { cutOf } from './cut-on.ts';
import { demandMeasure } from './find-measure.ts';
import { readChoiceOf } from './team.ts';

/** Sets the next version of what a team looks at. Throws `conflict` when a colleague was first. */
export async function writeTeamChoice(
  context: SignedIn,
  teamId: string,
  { basedOn, ...value }: RequestOf<typeof contract>,
): Promise<ResponseOf<typeof contract>> {
  const { db, actor, member, now } = context;
  if (!worksFor(actor, teamId)) throw new AppError('wrong-team');
  demandKnown(value);
  const { todayOn } = cutOf(context, {});
  const ahead = value.rebases.flatMap(({ fromOn }, at) => (fromOn > todayOn ? [`rebases.${at}.fromOn`] : []));
  if (ahead.length > 0) throw new AppError('in-future', ahead);
  const before = await run(db, readChoiceOf(db, teamId));
  if (before.version !== basedOn) throw new AppError('conflict', ['basedOn']);
  const row = { teamId, version: basedOn + 1, value, setAt: now(), setBy: member.id };
  try {
    await commit(db, {
      changes: [insertTeamChoice(db, row)],
      audit: [auditOf(context, { action: 'team-choice-set', recordKind: 'team', recordId: teamId, teamId })],
    });
  } catch (error) {
    if (isChoiceTaken(error)) throw new AppError('conflict', ['basedOn']);
    throw error;
  }
  return { ...value, version: row.version, setAt: row.setAt };
}

function demandKnown({ measures, targets, rebases }: TeamChoice): void {
  for (const [at, id] of measures.entries()) demandMeasure(id, `measures.${at}`);
  for (const [at, { measure }] of targets.entries()) demandMeasure(measure, `targets.${at}.measure`);
  for (const [at, { measure }] of rebases.entries()) demandMeasure(measure, `rebases.${at}.measure`);
}
