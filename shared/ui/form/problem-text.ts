import type { Language } from '../../domain/localised.ts';
import type { Form } from '../../forms/define-form.ts';
import type { Text } from '../../text/nl.ts';
import type { Problem } from './problems.ts';

/** What to say about a problem beside its question. */
export function problemText(problem: Problem, t: Text, language: Language): string {
  switch (problem.kind) {
    case 'missing':
      return t.form.missing;
    case 'in-future':
      return t.form.inFuture;
    case 'in-past':
      return t.form.inPast;
    case 'not-discussed':
      return t.form.notDiscussed;
    case 'unanswered':
      return t.form.unanswered(problem.count ?? 0);
    case 'found':
      return problem.message?.[language] ?? t.form.missing;
  }
}

/** What to say about a problem elsewhere: with the question, and the row in which it stands. */
export function problemSummary(problem: Problem, form: Form, t: Text, language: Language): string {
  if (problem.kind === 'found') return problemText(problem, t, language);
  const [name = '', index] = problem.path.split('.');
  const field = form.fields[name];
  const row =
    field?.kind === 'list' && index !== undefined ? `${field.rowName[language]} ${Number(index) + 1}` : null;
  const label = problem.kind === 'not-discussed' ? null : problem.label[language].replace(/[?:]$/u, '');
  const where = [row, label].filter((part) => part !== null).join(': ');
  return problem.kind === 'missing' ? where : `${where} (${problemText(problem, t, language)})`;
}
