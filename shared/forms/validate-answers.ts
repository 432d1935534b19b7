import { failure, type Result, success } from '../domain/errors.ts';
import { findInstrument, instruments as ownInstruments } from '../instruments/registry.ts';
import { unknownItems } from '../instruments/validate-items.ts';
import type { Day } from '../time/day.ts';
import type { Answers, Fields, Form } from './define-form.ts';
import { answersSchema, type Coverage } from './schema.ts';

/**
 * Everything that can make answers be refused, in one place: a device says the same before filing as the API after.
 * Fails with `invalid-input`, or with `in-future` for something done after today. `fields` names every path at fault.
 * @param coverage `complete` on the device, `coded` in the API
 * @param instruments those the organisation uses
 */
export function validateAnswers(
  form: Form,
  coverage: Coverage,
  { answers, happenedOn, todayOn }: { answers: unknown; happenedOn: Day; todayOn: Day },
  instruments = ownInstruments,
): Result<Answers> {
  const parsed = answersSchema(form, coverage).safeParse(answers);
  if (!parsed.success) {
    return failure('invalid-input', [
      ...new Set(parsed.error.issues.map(({ path }) => path.join('.')).filter(Boolean)),
    ]);
  }
  const early = happenedOn > todayOn ? ['happenedOn'] : [];
  const future = [...early, ...pastDaysAfter(form.fields, parsed.data, todayOn, '')];
  if (future.length > 0) return failure('in-future', future);
  const refused = (form.checks?.(parsed.data, null) ?? [])
    .filter(({ level }) => level === 'refuse')
    .map(({ path }) => path);
  const wrong = [...refused, ...unknownRows(form, parsed.data, instruments)];
  return wrong.length > 0 ? failure('invalid-input', wrong) : success(parsed.data);
}

function pastDaysAfter(fields: Fields, row: Answers, todayOn: Day, prefix: string): string[] {
  return Object.entries(row).flatMap(([name, value]) => {
    const field = fields[name];
    const path = prefix + name;
    if (field?.kind === 'list') {
      return (value as Answers[]).flatMap((item, index) =>
        pastDaysAfter(field.fields, item, todayOn, `${path}.${index}.`),
      );
    }
    return field?.kind === 'day' && field.tense === 'past' && String(value) > todayOn ? [path] : [];
  });
}

/** Rows whose item the named instrument does not have, for every list of instrument items. */
function unknownRows(form: Form, answers: Answers, instruments: typeof ownInstruments): string[] {
  const named = Object.entries(form.fields).find(([, field]) => field.kind === 'instrument');
  if (!named) return [];
  const instrument = findInstrument(instruments, String(answers[named[0]]));
  if (!instrument) return [named[0]];
  return Object.entries(form.fields).flatMap(([name, field]) => {
    if (field.kind !== 'list' || field.rowsFrom !== 'instrument-items') return [];
    const rows = (answers[name] ?? []) as { item: string; child?: number }[];
    return unknownItems(instrument, rows).map((index) => `${name}.${index}.item`);
  });
}
