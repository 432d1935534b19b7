import type { Answers } from '../../shared/forms/define-form.ts';
import { evaluationV1 } from '../../shared/forms/evaluation.v1.ts';
import type { Day } from '../../shared/time/day.ts';
import { type Draft, readDraft, watchDraft, writeDraft } from '../drafts/drafts.ts';
import { newId } from '../new-id.ts';

/** Makes what a new evaluation begins with. */
export type BeginEvaluation = () => { happenedOn: Day; answers: Answers };

/** The evaluation that is being filled in for a case: the same that the form goes on with. Null when there is none. */
export async function readEvaluation(caseTag: string): Promise<Answers | null> {
  return (await fitting(caseTag))?.answers ?? null;
}

/** Changes the evaluation that is being filled in, or begins one. Gives its answers; rejects when it was not kept. */
export async function changeEvaluation(
  caseTag: string,
  begin: BeginEvaluation,
  change: (answers: Answers) => Answers,
): Promise<Answers> {
  return (await navigator.locks.request(`evaluation:${caseTag}`, async () => {
    const draft = (await fitting(caseTag)) ?? { entryId: newId(), step: 0, ...begin() };
    const answers = change(draft.answers);
    const key = keyOf(caseTag);
    await writeDraft({ ...draft, key, formVersion: evaluationV1.version, answers, savedAt: Date.now() });
    return answers;
  })) as Answers;
}

/** Calls back when another window changed the evaluation that is being filled in. Returns the function that ends it. */
export function watchEvaluation(caseTag: string, changed: (answers: Answers | null) => void): () => void {
  return watchDraft(keyOf(caseTag), (draft) => changed(isFitting(draft) ? draft.answers : null));
}

async function fitting(caseTag: string): Promise<Draft | null> {
  const draft = await readDraft(keyOf(caseTag));
  return isFitting(draft) ? draft : null;
}

/** A draft of an earlier version of the form is not gone on with, as in the form itself. */
function isFitting(draft: Draft | null): draft is Draft {
  return draft?.formVersion === evaluationV1.version;
}

function keyOf(caseTag: string) {
  return { caseTag, form: evaluationV1.id, subject: '' };
}
