/** Handing over brings keys along with it and the other team goes on: it is undone by handing over again. */
const fixed: readonly string[] = ['transfer'];

/** What someone said to a reminder has no content to mend, and what was seen was seen. */
const notCorrected: readonly string[] = [...fixed, 'prompt-answer', 'judgement-seen'];

/** Whether it makes sense to correct an entry of a form. */
export function mayCorrect(form: string): boolean {
  return !notCorrected.includes(form);
}

/** Whether it makes sense to withdraw an entry of a form. */
export function mayWithdraw(form: string): boolean {
  return !fixed.includes(form);
}
