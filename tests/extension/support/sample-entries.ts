import type { NewEntry } from '../../../extension/outbox/save-entry.ts';
import { caseOpenedV1 } from '../../../shared/forms/case-opened.v1.ts';
import { goalV1 } from '../../../shared/forms/goal.v1.ts';
import { dayOfInstant } from '../../../shared/time/day.ts';

/** A UUID that counts: the same number gives the same id. */
export function idOf(number: number): string {
  return `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

/** A case of its own for each number. */
export function caseOf(number: number) {
  return { system: 'example', number: `2026-${String(number).padStart(5, '0')}` };
}

/** A goal, as the panel saves it. What was typed carries the number, so that it can be looked for. */
export function goalEntry(id: number, change: Partial<NewEntry> = {}): NewEntry {
  return {
    ref: caseOf(1),
    form: 'goal',
    formVersion: 1,
    entryId: idOf(id),
    happenedOn: dayOfInstant(Date.now()),
    answers: { ...goalV1.example, goal: idOf(id + 500_000), text: `Samen eten, poging ${id}` },
    ...change,
  };
}

export function openingEntry(id: number, change: Partial<NewEntry> = {}): NewEntry {
  const ref = change.ref ?? caseOf(1);
  return {
    ref,
    form: 'case-opened',
    formVersion: 1,
    entryId: idOf(id),
    happenedOn: dayOfInstant(Date.now()),
    answers: { ...caseOpenedV1.example, caseNumber: ref.number },
    ...change,
  };
}
