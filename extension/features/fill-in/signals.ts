import { signal } from '@preact/signals';
import type { CaseRef } from '../../case-systems/case-number.ts';

/** A form that is being filled in: which, for which case, and what it is about ('' for nothing in particular). */
export interface FormRequest {
  ref: CaseRef;
  form: string;
  subject: string;
  /** The form she came from and goes back to; its draft is kept. */
  from?: FormRequest;
}

/** A form that was saved, the entry it became, and what she said in it that something may follow from. */
export interface SavedForm extends FormRequest {
  entryId: string;
  /** She needs someone who thinks along. */
  needsConsult: boolean;
  /** Help goes up or down a level. */
  changesScale: boolean;
}

/** The forms that are open, by case: one goes on where it was when its case comes back on the screen. */
const open = signal<ReadonlyMap<string, FormRequest>>(new Map());

/** The form that was worked on last, in whichever case. */
export const lastForm = signal<FormRequest | null>(null);

/** The form that was saved last, until another is opened. */
export const lastSaved = signal<SavedForm | null>(null);

/** The form that is open for a case; null for none. */
export function openForm(ref: CaseRef): FormRequest | null {
  return open.value.get(keyOf(ref)) ?? null;
}

/** Opens a form. */
export function fillIn(request: FormRequest): void {
  open.value = new Map(open.value).set(keyOf(request.ref), request);
  lastForm.value = request;
}

/** Goes back from the form of a case to where she came from: the case, or another form of it. */
export function leaveForm(ref: CaseRef): void {
  const from = openForm(ref)?.from;
  if (from) {
    fillIn(from);
    return;
  }
  const next = new Map(open.value);
  next.delete(keyOf(ref));
  open.value = next;
  lastForm.value = null;
}

function keyOf({ system, number }: CaseRef): string {
  return `${system} ${number}`;
}
