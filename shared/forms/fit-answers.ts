import type { Answers, Field, Fields, Form } from './define-form.ts';
import { answersSchema, holds } from './schema.ts';

/**
 * Of answers to an earlier version of a form what fits this version: answers to questions it still asks, and that it
 * would still accept. What does not fit is left out; nothing is guessed.
 */
export function fitAnswers(form: Form, answers: Answers): Answers {
  return fitRow(form, form.fields, answers);
}

function fitRow(form: Form, fields: Fields, row: Answers): Answers {
  const fitting: Answers = {};
  for (const [name, field] of Object.entries(fields)) {
    const value = row[name];
    if (value === undefined || !holds(field.when, fitting)) continue;
    if (field.kind === 'list') {
      if (Array.isArray(value)) {
        fitting[name] = value.slice(0, field.max).map((one: Answers) => fitRow(form, field.fields, one));
      }
    } else if (isAccepted(form, field, value)) fitting[name] = value;
  }
  return fitting;
}

function isAccepted(form: Form, field: Field, answer: unknown): boolean {
  const { when: _, ...asked } = field;
  return answersSchema({ ...form, fields: { asked } }, 'complete').safeParse({ asked: answer }).success;
}
