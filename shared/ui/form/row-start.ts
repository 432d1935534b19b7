import type { Answers, Form } from '../../forms/define-form.ts';
import { isBlankRow, type Path, rowsOf, withAnswer } from './answers.ts';
import type { FormContext } from './form-context.ts';

/** Answers after a change, with what goes along with the first answer in a row: “gaat door” with a goal's score. */
export function withRowStart(
  form: Form,
  before: Answers,
  after: Answers,
  path: Path,
  context: FormContext,
): Answers {
  const [list, index] = path;
  if (typeof list !== 'string' || typeof index !== 'number') return after;
  const field = form.fields[list];
  const row = rowsOf(after, list)[index];
  const earlier = rowsOf(before, list)[index];
  if (field?.kind !== 'list' || !row || !earlier || !isBlankRow(field, earlier)) return after;
  let next = after;
  if (isBlankRow(field, row)) return next;
  for (const [name, value] of Object.entries(context.rowStart?.(list, row) ?? {})) {
    if (row[name] === undefined) next = withAnswer(next, [list, index, name], value);
  }
  return next;
}
