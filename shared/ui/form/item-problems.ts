import type { Answers, Fields, ListField } from '../../forms/define-form.ts';
import type { Instrument } from '../../instruments/define-instrument.ts';
import {
  answerNames,
  fieldsOfRow,
  isRequired,
  isStillToAsk,
  itemOfRow,
  kindOf,
} from '../../instruments/item-fields.ts';
import { isBlankRow, rowsOf } from './answers.ts';
import type { Problem } from './problems.ts';

/** What is missing in the rows about the items of an instrument. "Still to be asked" is an answer. */
export function itemProblems(fields: Fields, answers: Answers, instrument: Instrument | null): Problem[] {
  if (!instrument) return [];
  return Object.entries(fields).flatMap(([name, field]): Problem[] => {
    if (field.kind !== 'list' || field.rowsFrom !== 'instrument-items') return [];
    return rowsOf(answers, name).flatMap((row, index): Problem[] => {
      const item = itemOfRow(field, row, instrument);
      if (!item || isStillToAsk(row)) return [];
      const main = answerNames[kindOf(item)];
      const given = row[main];
      if (given !== undefined && given !== '' && !(Array.isArray(given) && given.length === 0)) return [];
      const asked = fieldsOfRow(field, row, instrument) ?? {};
      const isNeeded = isRequired(instrument, item) || !isBlankRow({ ...field, fields: asked }, row);
      if (!isNeeded && !item.expected) return [];
      const level = isNeeded ? 'error' : 'blank';
      return [{ level, path: `${name}.${index}.${main}`, label: item.label, kind: 'missing' }];
    });
  });
}

/** Whether nothing is said about a row in particular when it has no answer. */
export function isOptionalRow(list: ListField, row: Answers, instrument: Instrument | null): boolean {
  if (list.rowsFrom !== 'instrument-items' || !instrument) return true;
  const item = itemOfRow(list, row, instrument);
  return item !== null && !item.expected && !isRequired(instrument, item);
}
