import type { Answers, Field, Fields } from '../forms/define-form.ts';
import type { Instrument, SafetyConclusion } from './define-instrument.ts';

/** Whether people are asked this: not where the instrument declares which of its items says it. */
export function isAsked(field: Field, instrument: Instrument | null): boolean {
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
