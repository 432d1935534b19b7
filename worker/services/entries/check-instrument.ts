import type { Answers, Form } from '../../../shared/forms/define-form.ts';
import type { Instrument } from '../../../shared/instruments/define-instrument.ts';
import { findInstrument } from '../../../shared/instruments/registry.ts';
import { unknownItems } from '../../../shared/instruments/validate-items.ts';

/** The paths of an unknown instrument, or of rows about items that the instrument does not have. */
export function unknownInstrumentFields(
  form: Form,
  answers: Answers,
  instruments: readonly Instrument[],
): string[] {
  const [name] = Object.entries(form.fields).find(([, field]) => field.kind === 'instrument') ?? [];
  if (name === undefined) return [];
  const instrument = findInstrument(instruments, String(answers[name]));
  if (!instrument) return [name];
  return Object.entries(form.fields).flatMap(([list, field]) => {
    if (field.kind !== 'list' || field.fields.item?.kind !== 'item') return [];
    const rows = (answers[list] ?? []) as { item: string; child?: number }[];
    return unknownItems(instrument, rows).map((index) => `${list}.${index}.item`);
  });
}
