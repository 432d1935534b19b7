import { failure, type Result, success } from '../domain/errors.ts';
import { namedInstrument } from '../instruments/item-fields.ts';
import { instruments as ownInstruments } from '../instruments/registry.ts';
import { misfits } from '../instruments/validate-items.ts';
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
  const wrong = [...refused, ...instrumentMisfits(form, coverage, parsed.data, instruments)];
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

/** What does not fit the instrument that the answers name, or that there is no such instrument. */
function instrumentMisfits(
  form: Form,
  coverage: Coverage,
  answers: Answers,
  instruments: typeof ownInstruments,
): string[] {
  const name = Object.keys(form.fields).find((one) => form.fields[one]?.kind === 'instrument');
  if (name === undefined) return [];
  const instrument = namedInstrument(form.fields, answers, instruments);
  return instrument ? misfits(form, answers, instrument, { mayLackTexts: coverage === 'coded' }) : [name];
}
