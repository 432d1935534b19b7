import type { StudyState } from '../../../shared/api/studies.ts';
import type { StudyPlan } from '../../../shared/export/study-plan.ts';
import { noCoarsening } from '../../../shared/export/study-plan.ts';
import type { Db } from '../../../worker/db/client.ts';
import {
  insertStudy,
  insertVersion,
  updateDecision,
  updateSubmitted,
} from '../../../worker/db/queries/study-changes.ts';

/** A plan that anyone could submit. */
export function studyPlan(more: Partial<StudyPlan> = {}): StudyPlan {
  return {
    title: 'Doelen en evaluaties',
    purpose: 'Nagaan of doelen die met gezinnen zijn gesteld op tijd worden geëvalueerd.',
    ground: 'scientific-research',
    firstOn: '2026-01-01',
    lastOn: '2026-12-31',
    teams: [],
    detail: 'rows',
    tables: ['cases', 'goals', 'evaluations'],
    coarsening: noCoarsening,
    leastClass: 1,
    isLinked: false,
    keepFilesDays: 30,
    ...more,
  };
}

interface NewStudy {
  ownerId: string;
  state: StudyState;
  plan?: StudyPlan;
  /** Who decided; needed once it was. */
  by?: string;
  at?: number;
}

/** A study of a researcher whose first version is in some state. Gives its id. */
export async function newStudy(db: Db, { ownerId, state, plan, by, at = 1 }: NewStudy): Promise<string> {
  const studyId = crypto.randomUUID();
  const key = '0'.repeat(64);
  const version = { studyId, version: 1 };
  await db.batch([
    insertStudy(db, { id: studyId, ownerId, createdAt: at, key }),
    insertVersion(db, { ...version, revision: 1, plan: plan ?? studyPlan(), writtenAt: at }),
    ...(state === 'draft' ? [] : [updateSubmitted(db, { ...version, submittedAt: at })]),
    ...((state === 'approved' || state === 'refused') && by !== undefined
      ? [
          updateDecision(db, {
            ...{ ...version, state, decidedAt: at, decidedBy: by },
            refusal: state === 'refused' ? 'purpose-unclear' : null,
          }),
        ]
      : []),
  ]);
  return studyId;
}
