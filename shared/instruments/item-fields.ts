import type { Answers, Field, Fields, ItemKind, ListField } from '../forms/define-form.ts';
import type { Instrument, InstrumentItem } from './define-instrument.ts';
import { findInstrument } from './registry.ts';

/** The name of the answer to an item, by kind. */
export const answerNames: Readonly<Record<ItemKind, string>> = {
  'yes-no-unknown': 'answer',
  choice: 'option',
  choices: 'options',
  number: 'number',
  text: 'text',
  day: 'day',
};

export function kindOf(item: InstrumentItem): ItemKind {
  return item.kind ?? 'yes-no-unknown';
}

/** The instrument that answers name; null when the form asks for none or it is not among these. */
export function namedInstrument(
  fields: Fields,
  answers: Answers,
  among: readonly Instrument[],
): Instrument | null {
  const name = Object.keys(fields).find((one) => fields[one]?.kind === 'instrument');
  return name === undefined ? null : findInstrument(among, String(answers[name]));
}

/** The item that a row of a list is about; null for rows about something else, or about no item of the instrument. */
export function itemOfRow(
  list: ListField,
  row: Answers,
  instrument: Instrument | null,
): InstrumentItem | null {
  if (list.rowsFrom !== 'instrument-items') return null;
  return instrument?.items.find(({ code }) => code === row.item) ?? null;
}

/** Whether an item is one of the conclusions that the instrument declares. */
export function isConclusion({ conclusions }: Instrument, { code }: InstrumentItem): boolean {
  return conclusions?.now?.item === code || conclusions?.ahead?.item === code;
}

/** Whether the instrument wants an answer to an item: what concludes it now can't be left open. */
export function isRequired({ conclusions }: Instrument, item: InstrumentItem): boolean {
  return item.required === true || conclusions?.now?.item === item.code;
}

/** Whether a row says that its item is still to be asked. */
export function isStillToAsk(row: Answers): boolean {
  return row.answer === 'unknown';
}

/**
 * The questions of one row, as the item it is about asks them: its own options, range and hint. Those of any other list
 * as they are; null when the row is about an item that the instrument does not have.
 */
export function fieldsOfRow(list: ListField, row: Answers, instrument: Instrument | null): Fields | null {
  if (list.rowsFrom !== 'instrument-items' || instrument === null) return list.fields;
  const item = itemOfRow(list, row, instrument);
  if (!item) return null;
  const kind = kindOf(item);
  const main = answerNames[kind];
  const fields: Record<string, Field> = {};
  for (const [name, field] of Object.entries(list.fields)) {
    if (field.forItems && !field.forItems.includes(kind)) continue;
    if (name === main)
      fields[name] = asAsked(field, item, isRequired(instrument, item) && !isStillToAsk(row));
    else if (name !== 'answer') fields[name] = field;
    else if (!isConclusion(instrument, item)) fields[name] = onlyStillToAsk(field);
  }
  return fields;
}

/** Beside an answer of another kind there is only this to say. */
function onlyStillToAsk(field: Field): Field {
  if (field.kind !== 'choice') return field;
  const { id, codes } = field.options;
  return { ...field, options: { id, codes: codes.filter(({ code }) => code === 'unknown') } };
}

function asAsked(field: Field, item: InstrumentItem, isNeeded: boolean): Field {
  const asked: Field = {
    ...field,
    ...(item.hint && { hint: item.hint }),
    ...(isNeeded && { required: true }),
    ...(item.expected && { expected: true }),
  };
  switch (asked.kind) {
    case 'item-option':
      return { ...asked, kind: 'choice', options: optionsOf(item) };
    case 'item-options':
      return { ...asked, kind: 'choices', options: optionsOf(item) };
    case 'number':
      return { ...asked, min: item.min ?? asked.min, max: item.max ?? asked.max };
    default:
      return asked;
  }
}

function optionsOf({ code, options = [] }: InstrumentItem) {
  return { id: code, codes: options.map((option) => ({ code: option.code, ...option.label })) };
}
