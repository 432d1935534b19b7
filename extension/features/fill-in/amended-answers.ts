import type { Entry } from '../../../shared/domain/entry.ts';
import type { Answers, Fields, Form } from '../../../shared/forms/define-form.ts';
import { fitAnswers } from '../../../shared/forms/fit-answers.ts';
import { latestForm } from '../../../shared/forms/registry.ts';
import { type Action, caseHistory } from '../../../shared/history/case-history.ts';
import { effectiveEntries } from '../../../shared/history/effective-entries.ts';
import { filedAnswers } from '../../cases/filed-answers.ts';
import { isReadable } from '../../cases/known-case.ts';
import type { CaseView } from '../../cases/watch-case.ts';

/** What a correction begins with: everything that was said, as far as the form of today asks it. */
export function amendedAnswers(view: CaseView, entry: Entry): Answers {
  const filed = filedAnswers(view, entry.id) ?? {};
  const form: Form = latestForm(entry.form);
  const isCaseOpened = form.fields.caseNumber?.kind === 'case-number';
  const answers = isCaseOpened ? { ...filed, caseNumber: view.ref.number } : filed;
  return entry.formVersion === form.version ? answers : fitAnswers(form, answers);
}

/**
 * The case as it stood when an entry was made: what a correction of it is about, and not what came after. What the
 * entry names is there as it was then, also a goal that ended since.
 */
export function viewBefore(view: CaseView, entry: Entry): CaseView {
  const counting = effectiveEntries(view.entries.filter(isReadable));
  const at = counting.findIndex(({ versions }) => versions.some(({ id }) => id === entry.id));
  if (at === -1) return view;
  const before = caseHistory(counting.slice(0, at).flatMap(({ versions }) => versions));
  const named = new Set(referredIds(latestForm(entry.form).fields, entry.answers));
  const isNamed = ({ id }: { id: string }) => named.has(id);
  const later = absent(view.history.goals, before.goals).filter(isNamed);
  const goals = [...before.goals, ...later.map((goal) => ({ ...goal, scores: [] }))].map((goal) =>
    isNamed(goal) ? { ...goal, ended: null, actions: asOpen(goal.actions, isNamed) } : goal,
  );
  const consults = [
    ...before.consults,
    ...absent(view.history.consults, before.consults).filter(isNamed),
  ].map((consult) => ({ ...consult, outcome: isNamed(consult) ? null : consult.outcome }));
  return { ...view, history: { ...before, goals, consults } };
}

/** What answers refer to: something that came before, unlike what the entry itself brought into being. */
function referredIds(fields: Fields, row: Answers): string[] {
  return Object.entries(fields).flatMap(([name, field]): string[] => {
    const value = row[name];
    if (field.kind === 'list') {
      return Array.isArray(value) ? value.flatMap((one: Answers) => referredIds(field.fields, one)) : [];
    }
    if (field.kind !== 'reference' && field.kind !== 'references') return [];
    return Array.isArray(value) ? value.map(String) : [String(value)];
  });
}

function absent<T extends { id: string }>(all: readonly T[], among: readonly T[]): T[] {
  return all.filter(({ id }) => !among.some((one) => one.id === id));
}

function asOpen(actions: readonly Action[], isNamed: (action: Action) => boolean): Action[] {
  return actions.map((action) => (isNamed(action) ? { ...action, progress: 'open' } : action));
}

/** Whether something stands in an entry that this device cannot show: a correction would leave it out. */
export function hasUnreadable(view: CaseView, entry: Entry): boolean {
  const texts = view.texts[entry.id] ?? {};
  return Object.keys(entry.sealed).some((path) => texts[path] === undefined);
}
