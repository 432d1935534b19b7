import type { Answers, Field, Fields, Form } from '../forms/define-form.ts';
import type { Instrument, SafetyConclusion } from './define-instrument.ts';

/** Whether people are asked this: not where the instrument declares which of its items says it. */
function isAsked(field: Field, instrument: Instrument | null): boolean {
  return !field.declaredAs || instrument?.conclusions?.[field.declaredAs] === undefined;
}

/**
 * What the chosen options mean for the fields that the instrument declares, by name; undefined where the item that says
 * it has no answer. Read off what people chose: nothing is weighed or added up.
 */
export function declaredAnswers(
  fields: Fields,
  answers: Answers,
  instrument: Instrument | null,
): Record<string, SafetyConclusion | undefined> {
  const rows = Object.entries(fields).flatMap(([name, field]) =>
    field.kind === 'list' && field.rowsFrom === 'instrument-items'
      ? ((answers[name] ?? []) as Answers[])
      : [],
  );
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, { declaredAs }]) => {
      const declared = declaredAs && instrument?.conclusions?.[declaredAs];
      if (!declared) return [];
      const option = rows.find(({ item }) => item === declared.item)?.option;
      const meaning = Object.entries(declared.meaning).find(([code]) => code === option)?.[1];
      return [[name, meaning]];
    }),
  );
}

/** A form as it is asked with an instrument: without the questions that the instrument's own items answer. */
export function askedForm(form: Form, instrument: Instrument | null): Form {
  const declared = Object.keys(form.fields).filter((name) => {
    const field = form.fields[name];
    return field !== undefined && !isAsked(field, instrument);
  });
  if (declared.length === 0) return form;
  const fields = Object.entries(form.fields).map(([name, field]) => {
    if (!declared.includes(name)) return [name, field];
    const { required: _, expected: __, ...kept } = field;
    return [name, kept];
  });
  const steps = form.steps.map((step) => ({
    ...step,
    fields: step.fields.filter((name) => !declared.includes(name)),
  }));
  return { ...form, fields: Object.fromEntries(fields), steps };
}
