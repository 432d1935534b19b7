/** Handing over brings keys along with it and the other team goes on: it is undone by handing over again. */
const handsOver = 'transfer';
/** Nobody filled it in, and what was seen is not unseen. */
const seen = 'judgement-seen';
/** What someone said to a reminder has no content to mend: it can be withdrawn, and said anew. */
const answersPrompt = 'prompt-answer';

/** Whether it makes sense to correct an entry of a form. */
export function mayCorrect(form: string): boolean {
  return form !== handsOver && form !== seen && form !== answersPrompt;
}

/** Whether it makes sense to withdraw an entry of a form. */
export function mayWithdraw(form: string): boolean {
  return form !== handsOver && form !== seen;
}

/** Whether an entry is undone by another one of the same form. */
export function isUndoneByAnother(form: string): boolean {
  return form === handsOver;
}
