import { readStudy, type Study, setStudyState, writeStudy } from '../../../../shared/api/studies.ts';
import type { Failure } from '../../../../shared/domain/errors.ts';
import type { StudyPlan } from '../../../../shared/export/study-plan.ts';
import { ask } from '../../session/ask.ts';
import { draftOf, type PlanDraft } from './plan-draft.ts';
import { mergePlans, type OtherPlan } from './plan-merge.ts';
import { newestOf } from './study-versions.ts';

/** A plan as it was found, before anything was typed. */
export interface FoundPlan {
  studyId: string;
  /** 0 of a study that does not exist yet. */
  revision: number;
  before: PlanDraft;
}

/** What came of saving a plan. */
export type Saved =
  | { kind: 'saved'; study: Study }
  /** Somebody saved something else meanwhile: what it is put together with, as it is now. */
  | { kind: 'other'; merged: PlanDraft; other: OtherPlan; found: FoundPlan }
  /** Nothing can be written in it now. */
  | { kind: 'fixed'; why: 'submitted' | 'closed' }
  | { kind: 'failed'; failure: Failure };

/** Saves a plan, on what it was based on. What was saved elsewhere since is not written over: it comes back. */
export async function savePlan(found: FoundPlan, draft: PlanDraft, plan: StudyPlan): Promise<Saved> {
  const params = { study: found.studyId };
  const written = await ask(writeStudy, { params, request: { plan, basedOn: found.revision } });
  if (written.ok) return { kind: 'saved', study: written.value.study };
  if (written.code !== 'conflict') return { kind: 'failed', failure: written };
  const now = await ask(readStudy, { params, request: {} });
  if (!now.ok) return { kind: 'failed', failure: now };
  const { study } = now.value;
  if (study.closedAt !== null) return { kind: 'fixed', why: 'closed' };
  const { plan: theirs, revision, state } = newestOf(study);
  if (revision === found.revision) {
    return state === 'submitted' ? { kind: 'fixed', why: 'submitted' } : { kind: 'failed', failure: written };
  }
  const before = draftOf(theirs);
  return { kind: 'other', ...mergePlans(found.before, draft, before), found: { ...found, revision, before } };
}

/** Takes back what was submitted, so that it can be written in. Gives why not, or null. */
export async function takeBackPlan({ studyId, revision }: FoundPlan): Promise<Failure | null> {
  const request = { to: 'draft', revision } as const;
  const answer = await ask(setStudyState, { params: { study: studyId }, request });
  return answer.ok ? null : answer;
}
