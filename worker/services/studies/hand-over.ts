import type { ParamsOf, RequestOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import type { handOverStudy as contract } from '../../../shared/api/studies.ts';
import { AppError } from '../../app-error.ts';
import { readMember } from '../../db/queries/members.ts';
import { readStudy } from '../../db/queries/studies.ts';
import { handOverStudy as handOverStatements } from '../../db/queries/study-changes.ts';
import { run, together } from '../../db/read.ts';
import type { SignedIn } from '../context.ts';
import { auditOf } from '../rights.ts';
import { change } from './change.ts';
import { demandVisible, toldStudy } from './visible.ts';

/**
 * Gives a study to another researcher. Who gets it can make and fetch what was approved, so it takes two people as an
 * approval does: whoever hands it over neither has it nor gets it.
 */
export async function handOverStudy(
  context: SignedIn,
  { study: studyId }: ParamsOf<typeof contract>,
  { from, to }: RequestOf<typeof contract>,
): Promise<ResponseOf<typeof contract>> {
  const { db, member } = context;
  const [found, receiver] = await run(db, together(readStudy(db, studyId), readMember(db, to)));
  const study = demandVisible(context, found);
  if (study.owner.id === member.id || to === member.id) throw new AppError('own-study');
  if (study.owner.id === to) return { study: toldStudy(context, study) };
  if (!receiver || receiver.leftAt !== null || !receiver.roles.includes('researcher'))
    throw new AppError('invalid-input', ['to']);
  if (study.owner.id !== from) throw new AppError('conflict', ['from']);
  const isSubmitted = study.versions.some(({ state }) => state === 'submitted');
  if (study.closedAt !== null || isSubmitted) throw new AppError('conflict', ['state']);
  const changed = await change(context, {
    studyId,
    changes: handOverStatements(db, { studyId, from, to }),
    action: 'study-handed-over',
    also: [auditOf(context, { action: 'study-received', recordKind: 'member', recordId: to })],
  });
  return { study: changed };
}
