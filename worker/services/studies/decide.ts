import type { ParamsOf, RequestOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import type { decideStudy as contract } from '../../../shared/api/studies.ts';
import { AppError } from '../../app-error.ts';
import { readStudy } from '../../db/queries/studies.ts';
import { demandVersion, updateDecision } from '../../db/queries/study-changes.ts';
import { run } from '../../db/read.ts';
import type { SignedIn } from '../context.ts';
import { change } from './change.ts';
import { demandVisible, toldStudy } from './visible.ts';

/** Approves or refuses what was submitted. Two people are needed: nobody decides upon a study of their own. */
export async function decideStudy(
  context: SignedIn,
  { study: studyId }: ParamsOf<typeof contract>,
  { revision, decision, reason }: RequestOf<typeof contract>,
): Promise<ResponseOf<typeof contract>> {
  const { db, now, member } = context;
  const study = demandVisible(context, await run(db, readStudy(db, studyId)));
  if (study.owner.id === member.id) throw new AppError('own-study');
  if ((decision === 'refused') !== (reason !== undefined)) throw new AppError('invalid-input', ['reason']);
  const refusal = reason ?? null;
  const meant = study.versions.find((one) => one.revision === revision);
  const isDone = meant?.state === decision && meant.decidedBy?.id === member.id && meant.refusal === refusal;
  if (isDone) return { study: toldStudy(context, study) };
  if (meant?.state !== 'submitted') throw new AppError('conflict', ['state']);
  const { version } = meant;
  const changes = [
    demandVersion(db, { studyId, version, revision, state: 'submitted', ownerId: study.owner.id }),
    updateDecision(db, {
      ...{ studyId, version, refusal, state: decision },
      ...{ decidedAt: now(), decidedBy: member.id },
    }),
  ];
  const action = decision === 'approved' ? 'study-approved' : 'study-refused';
  return { study: await change(context, { studyId, changes, action }) };
}
