import type { ReleaseState } from '../../../shared/api/releases.ts';
import { cutAtOf } from '../../../shared/export/cut.ts';
import { noCoarsening } from '../../../shared/export/study-plan.ts';
import type { Db } from '../../../worker/db/client.ts';
import { readNormsInForce } from '../../../worker/db/queries/norms.ts';
import { insertRelease, updateMade, updateStep } from '../../../worker/db/queries/release-changes.ts';
import { readStudyGround } from '../../../worker/db/queries/releases.ts';
import { run, together } from '../../../worker/db/read.ts';
import { firstStep } from '../../../worker/services/releases/first-step.ts';
import { frozenNow } from '../../../worker/services/releases/frozen.ts';
import type { Counts } from '../../../worker/services/releases/known-release.ts';

interface NewRelease {
  studyId: string;
  askedBy: string;
  state: ReleaseState;
}

const made: Counts = {
  preview: null,
  made: { cases: 0, leftOut: 0, rows: [], differences: null, version: '2026-05-31-0' },
  first: null,
};

/** Puts a release without cases there, in some state. Gives its id. */
export async function newRelease(db: Db, { studyId, askedBy, state }: NewRelease): Promise<string> {
  const id = crypto.randomUUID();
  const [ground, norms] = await run(db, together(readStudyGround(db, studyId), readNormsInForce(db)));
  if (!ground) throw new Error('no such study');
  const step = firstStep(0);
  const release = { id, studyId, studyVersion: 1, kind: 'full', baseId: null, cutOn: '2026-05-31' } as const;
  const phase = state === 'preview' ? 'preview' : 'select';
  const isMade = state === 'ready' || state === 'expired';
  const of = { id, bytes: 1, sha256: 'a'.repeat(64), leftOut: 0, madeAt: 1, expiresAt: 2 };
  await db.batch([
    insertRelease(db, {
      ...release,
      cutAt: cutAtOf(release.cutOn),
      coarsening: noCoarsening,
      frozen: frozenNow(ground, norms.counted, []),
      key: 'f'.repeat(64),
      askedAt: 1,
      askedBy,
      step,
    }),
    updateStep(db, { id, state, step: { ...step, phase }, counts: isMade ? made : null }),
    ...(isMade ? [updateMade(db, of)] : []),
  ]);
  return id;
}
