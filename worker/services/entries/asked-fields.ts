import type { Answers, Field, Fields } from '../../../shared/forms/define-form.ts';
import { holds } from '../../../shared/forms/schema.ts';
import type { Instrument } from '../../../shared/instruments/define-instrument.ts';
import { fieldsOfRow } from '../../../shared/instruments/item-fields.ts';

/** A question that was asked, with its answer if there is one. */
export interface AskedField {
  /** As in the entry's sealed texts: `actions.0.what`. */
  path: string;
  field: Field;
  value: unknown;
}

/**
 * All questions that a form asks given these answers, in rows too. The answers fit the form's schema.
 * @param instrument the one that the answers name, which has questions of its own
 */
export function* askedFields(
  fields: Fields,
  answers: Answers,
  instrument: Instrument | null,
  prefix = '',
): Generator<AskedField> {
  for (const [name, field] of Object.entries(fields)) {
    if (!holds(field.when, answers)) continue;
    const path = prefix + name;
    const value = answers[name];
    yield { path, field, value };
    if (field.kind !== 'list' || !Array.isArray(value)) continue;
    for (const [index, row] of value.entries()) {
      const inRow = fieldsOfRow(field, row, instrument) ?? field.fields;
      yield* askedFields(inRow, row, instrument, `${path}.${index}.`);
    }
  }
}
