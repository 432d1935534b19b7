import type { ParamsOf, RequestOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import type { setStudyState as contract } from '../../../shared/api/studies.ts';
import { AppError } from '../../app-error.ts';
import { readStudy, type StoredStudy } from '../../db/queries/studies.ts';
import { closeStudy, demandVersion, updateSubmitted } from '../../db/queries/study-changes.ts';
import { run } from '../../db/read.ts';
import type { SignedIn } from '../context.ts';
import { change } from './change.ts';
import { demandVisible, inRoleFor, isOwn, toldStudy } from './visible.ts';

type Answer = ResponseOf<typeof contract>;

/** Submits a draft, takes it back, or closes the study. */
export async function setStudyState(
  context: SignedIn,
  { study: id }: ParamsOf<typeof contract>,
  { to, revision }: RequestOf<typeof contract>,
): Promise<Answer> {
  const { db } = context;
  const study = demandVisible(context, await run(db, readStudy(db, id)));
  if (to === 'closed') return close(inRoleFor(context, study), study);
  if (!isOwn(context, study)) throw new AppError('not-allowed');
  return submit(context, study, { to, revision });
}

async function submit(
  context: SignedIn,
  study: StoredStudy,
  { to, revision }: { to: 'submitted' | 'draft'; revision: number },
): Promise<Answer> {
  const { db, now } = context;
  const { id: studyId, versions, closedAt, owner } = study;
  const [newest] = versions;
  if (newest?.revision !== revision) throw new AppError('conflict', ['revision']);
  if (closedAt !== null) throw new AppError('conflict', ['state']);
  const { version } = newest;
  if (newest.state === to) return { study: toldStudy(context, study) };
  const from = to === 'submitted' ? 'draft' : 'submitted';
  if (newest.state !== from) throw new AppError('conflict', ['state']);
  const submittedAt = to === 'submitted' ? now() : null;
  const changes = [
    demandVersion(db, { studyId, version, revision, state: from, ownerId: owner.id }),
    updateSubmitted(db, { studyId, version, submittedAt }),
  ];
  const action = to === 'submitted' ? 'study-submitted' : 'study-taken-back';
  return { study: await change(context, { studyId, changes, action }) };
}

async function close(context: SignedIn, study: StoredStudy): Promise<Answer> {
  const { db, now } = context;
  if (study.closedAt !== null) return { study: toldStudy(context, study) };
  const changes = closeStudy(db, study.id, now());
  return { study: await change(context, { studyId: study.id, changes, action: 'study-closed' }) };
}
