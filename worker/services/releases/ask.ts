import type { ParamsOf, RequestOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import type { askRelease as contract } from '../../../shared/api/releases.ts';
import { cutAtOf } from '../../../shared/export/cut.ts';
import type { StudyPlan } from '../../../shared/export/study-plan.ts';
import { toHex } from '../../../shared/privacy/hex.ts';
import { dayOfInstant } from '../../../shared/time/day.ts';
import { AppError } from '../../app-error.ts';
import { commit } from '../../db/commit.ts';
import { isReleaseTaken, isStudyOvertaken } from '../../db/errors.ts';
import { readNormsInForce } from '../../db/queries/norms.ts';
import { countCases } from '../../db/queries/release-cases.ts';
import { demandOpenStudy, insertRelease } from '../../db/queries/release-changes.ts';
import { readStudyGround, type StudyGround } from '../../db/queries/releases.ts';
import { run, together } from '../../db/read.ts';
import type { SignedIn } from '../context.ts';
import { demandBase } from './base.ts';
import { firstStep } from './first-step.ts';
import { frozenNow } from './frozen.ts';
import { findRelease, type KnownRelease } from './known-release.ts';
import { toldRelease } from './told-release.ts';
import { isOwn, releaseEvent } from './visible.ts';

type Asked = RequestOf<typeof contract>;

const KEY_BYTES = 32;

/** Asks for a release, and freezes everything that decides what is in it. */
export async function askRelease(
  context: SignedIn,
  { study: studyId }: ParamsOf<typeof contract>,
  asked: Asked,
): Promise<ResponseOf<typeof contract>> {
  const { db, now, crypto, member, instruments } = context;
  const [ground, [norms, total]] = await run(
    db,
    together(readStudyGround(db, studyId), together(readNormsInForce(db), countCases(db))),
  );
  if (!ground || !isOwn(context, ground)) throw new AppError('not-found');
  const known = await findRelease(db, asked.id);
  if (known) return toldRelease(demandSame(known, studyId, asked), []);
  const { plan, version, key } = demandApproved(ground);
  demandCut(plan, asked.cutOn, dayOfInstant(now()));
  const base = asked.baseId === null ? null : await findRelease(db, asked.baseId);
  demandBase(asked, { studyId, plan, base, normsVersion: norms.counted.version });
  const ownKey = () => toHex(crypto.getRandomValues(new Uint8Array(KEY_BYTES)));
  const changes = [
    demandOpenStudy(db, studyId),
    insertRelease(db, {
      id: asked.id,
      studyId,
      studyVersion: version,
      kind: asked.kind,
      baseId: asked.baseId,
      cutOn: asked.cutOn,
      cutAt: cutAtOf(asked.cutOn),
      // What is added to an earlier release must be as that is.
      coarsening: asked.kind === 'incremental' && base ? base.coarsening : plan.coarsening,
      // Those by which figures are counted now: a release says the same as they do, also while cases are counted anew.
      frozen: frozenNow(ground, norms.counted, instruments),
      key: plan.isLinked ? key : ownKey(),
      askedAt: now(),
      askedBy: member.id,
      step: firstStep(total),
    }),
  ];
  const audit = releaseEvent(context, { id: asked.id, ownerId: ground.ownerId }, 'release-asked');
  try {
    await commit(db, { changes, audit: [audit] });
  } catch (error) {
    if (isStudyOvertaken(error)) throw new AppError('conflict');
    if (!isReleaseTaken(error)) throw error;
  }
  const made = await findRelease(db, asked.id);
  if (!made) throw new AppError('conflict');
  return toldRelease(demandSame(made, studyId, asked), []);
}

function demandSame(known: KnownRelease, studyId: string, { kind, baseId, cutOn }: Asked): KnownRelease {
  const isSame =
    known.studyId === studyId && known.kind === kind && known.baseId === baseId && known.cutOn === cutOn;
  if (!isSame) throw new AppError('conflict');
  return known;
}

function demandApproved({ plan, version, key, closedAt }: StudyGround): {
  plan: StudyPlan;
  version: number;
  key: string;
} {
  if (closedAt !== null || plan === null || version === null || key === null) throw new AppError('conflict');
  return { plan, version, key };
}

function demandCut({ firstOn }: StudyPlan, cutOn: string, todayOn: string): void {
  if (cutOn < firstOn || cutOn >= todayOn) throw new AppError('invalid-input', ['cutOn']);
}
