import type { ParamsOf, RequestOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import type { writeStudy as contract } from '../../../shared/api/studies.ts';
import type { StudyPlan } from '../../../shared/export/study-plan.ts';
import { Id } from '../../../shared/forms/schema.ts';
import { toHex } from '../../../shared/privacy/hex.ts';
import { AppError } from '../../app-error.ts';
import type { Statement } from '../../db/client.ts';
import { readStudy, type StoredStudy } from '../../db/queries/studies.ts';
import { demandVersion, insertStudy, insertVersion, updateDraft } from '../../db/queries/study-changes.ts';
import { readTeams } from '../../db/queries/teams.ts';
import { run, together } from '../../db/read.ts';
import type { SignedIn } from '../context.ts';
import { change } from './change.ts';
import { demandPlan, orderedPlan } from './check-plan.ts';
import { isOwn, toldStudy } from './visible.ts';

const KEY_BYTES = 32;

/** Writes a plan: of a new study, the draft anew, or as the next version after a decision. */
export async function writeStudy(
  context: SignedIn,
  { study: id }: ParamsOf<typeof contract>,
  { plan: given, basedOn }: RequestOf<typeof contract>,
): Promise<ResponseOf<typeof contract>> {
  const { db } = context;
  if (!Id.safeParse(id).success) throw new AppError('invalid-input', ['study']);
  const [found, teams] = await run(db, together(readStudy(db, id), readTeams(db)));
  if (found ? !isOwn(context, found) : basedOn > 0) throw new AppError('not-found');
  const plan = orderedPlan(given);
  demandPlan(
    plan,
    teams.map((team) => team.id),
  );
  if (found && isWritten(found, plan, basedOn)) return { study: toldStudy(context, found) };
  const changes = found ? nextPlan(context, found, plan, basedOn) : firstPlan(context, id, plan);
  return { study: await change(context, { studyId: id, changes, action: 'study-written' }) };
}

/** Whether it is there already: the same was sent twice. */
function isWritten({ versions, closedAt }: StoredStudy, plan: StudyPlan, basedOn: number): boolean {
  const [newest] = versions;
  return (
    closedAt === null &&
    newest?.state === 'draft' &&
    (newest.revision === basedOn || newest.revision === basedOn + 1) &&
    JSON.stringify(newest.plan) === JSON.stringify(plan)
  );
}

function firstPlan({ db, now, crypto, member }: SignedIn, id: string, plan: StudyPlan): Statement[] {
  const key = toHex(crypto.getRandomValues(new Uint8Array(KEY_BYTES)));
  return [
    insertStudy(db, { id, ownerId: member.id, createdAt: now(), key }),
    insertVersion(db, { studyId: id, version: 1, revision: 1, plan, writtenAt: now() }),
  ];
}

function nextPlan(
  { db, now }: SignedIn,
  { id: studyId, versions, closedAt, owner }: StoredStudy,
  plan: StudyPlan,
  basedOn: number,
): Statement[] {
  const [newest] = versions;
  if (newest?.revision !== basedOn) throw new AppError('conflict', ['basedOn']);
  const { version, state } = newest;
  if (closedAt !== null || state === 'submitted') throw new AppError('conflict', ['state']);
  const written = { studyId, revision: basedOn + 1, plan, writtenAt: now() };
  return [
    demandVersion(db, { studyId, version, revision: basedOn, state, ownerId: owner.id }),
    state === 'draft'
      ? updateDraft(db, { ...written, version })
      : insertVersion(db, { ...written, version: version + 1 }),
  ];
}
