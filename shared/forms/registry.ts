import { actionV1 } from './action.v1.ts';
import { actionProgressV1 } from './action-progress.v1.ts';
import { caseOpenedV1 } from './case-opened.v1.ts';
import { closingV1 } from './closing.v1.ts';
import { consultV1 } from './consult.v1.ts';
import { consultAnswerV1 } from './consult-answer.v1.ts';
import { consultOutcomeV1 } from './consult-outcome.v1.ts';
import type { Form } from './define-form.ts';
import { evaluationV1 } from './evaluation.v1.ts';
import { evaluationDateV1 } from './evaluation-date.v1.ts';
import { goalV1 } from './goal.v1.ts';
import { goalClosedV1 } from './goal-closed.v1.ts';
import { jointConclusionV1 } from './joint-conclusion.v1.ts';
import { judgementSeenV1 } from './judgement-seen.v1.ts';
import { promptAnswerV1 } from './prompt-answer.v1.ts';
import { researchObjectionV1 } from './research-objection.v1.ts';
import { retractionV1 } from './retraction.v1.ts';
import { safetyChecklistV1 } from './safety-checklist.v1.ts';
import { supportLevelV1 } from './support-level.v1.ts';
import { transferV1 } from './transfer.v1.ts';

/** Every version of every form, one line each. */
export const forms = [
  caseOpenedV1,
  goalV1,
  actionV1,
  actionProgressV1,
  safetyChecklistV1,
  evaluationV1,
  goalClosedV1,
  closingV1,
  transferV1,
  retractionV1,
  researchObjectionV1,
  consultV1,
  consultAnswerV1,
  consultOutcomeV1,
  promptAnswerV1,
  evaluationDateV1,
  jointConclusionV1,
  judgementSeenV1,
  supportLevelV1,
] as const satisfies readonly Form[];

/** The form of an id and version, or null when this version of the product does not know it. */
export function findForm(id: string, version: number): Form | null {
  const all: readonly Form[] = forms;
  return all.find((form) => form.id === id && form.version === version) ?? null;
}

/** The newest version of a form, which is the one people fill in. Throws when there is no such form. */
export function latestForm(id: string): Form {
  const all: readonly Form[] = forms;
  const versions = all.filter((form) => form.id === id);
  return versions.reduce(
    (newest, form) => (form.version > newest.version ? form : newest),
    first(versions, id),
  );
}

function first(versions: readonly Form[], id: string): Form {
  const [form] = versions;
  if (!form) throw new RangeError(`there is no form ${id}`);
  return form;
}
