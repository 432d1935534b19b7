import type { Answers, Form, ListField } from '../forms/define-form.ts';
import { declaredAnswers } from './declared-conclusions.ts';
import type { Instrument, InstrumentItem } from './define-instrument.ts';
import { answerNames, isConclusion, isRequired, isStillToAsk, itemOfRow, kindOf } from './item-fields.ts';

/**
 * The paths of what does not fit the instrument that the answers name: rows about no item of it, answers of another kind
 * than the item asks, options and numbers it does not have, a conclusion that its declared meaning contradicts. The
 * answers fit their form already.
 * @param mayLackTexts in the API, where texts are sealed
 */
export function misfits(
  form: Form,
  answers: Answers,
  instrument: Instrument,
  { mayLackTexts }: { mayLackTexts: boolean },
): string[] {
  const inLists = Object.entries(form.fields).flatMap(([name, field]) => {
    if (field.kind !== 'list' || field.rowsFrom !== 'instrument-items') return [];
    const rows = (answers[name] ?? []) as Answers[];
    const isMissing = instrument.items.some(
      (item) => isRequired(instrument, item) && rows.every((row) => row.item !== item.code),
    );
    return [
      ...rows.flatMap((row, index) => {
        const wrong =
          rowMisfit(field, row, instrument, mayLackTexts) ?? (isAgain(rows, index) ? 'item' : null);
        return wrong === null ? [] : [`${name}.${index}.${wrong}`];
      }),
      ...(isMissing ? [name] : []),
    ];
  });
  const declared = Object.entries(declaredAnswers(form.fields, answers, instrument));
  return [...inLists, ...declared.flatMap(([name, meaning]) => (answers[name] === meaning ? [] : [name]))];
}

/** The name of the answer that does not fit; null when all do. */
function rowMisfit(
  list: ListField,
  row: Answers,
  instrument: Instrument,
  mayLackTexts: boolean,
): string | null {
  const item = itemOfRow(list, row, instrument);
  if (!item || (item.scope === 'family' && row.child !== undefined)) return 'item';
  const kind = kindOf(item);
  const misplaced = Object.keys(row).find((name) => {
    const kinds = list.fields[name]?.forItems;
    return kinds !== undefined && !kinds.includes(kind);
  });
  if (misplaced !== undefined) return misplaced;
  if (kind !== 'yes-no-unknown' && row.answer !== undefined) {
    if (!isStillToAsk(row) || isConclusion(instrument, item)) return 'answer';
  }
  const name = answerNames[kind];
  const isLeftOut = row[name] === undefined;
  if (isLeftOut) return isStillToAsk(row) || (kind === 'text' && mayLackTexts) ? null : name;
  return isOffered(item, row[name]) ? null : name;
}

function isOffered({ kind, options, min = 0, max = 0 }: InstrumentItem, value: unknown): boolean {
  if (kind === 'number') return Number(value) >= min && Number(value) <= max;
  if (kind !== 'choice' && kind !== 'choices') return true;
  const chosen = Array.isArray(value) ? value : [value];
  return chosen.length > 0 && chosen.every((code) => options?.some((option) => option.code === code));
}

/** Whether an earlier row is about the same question, and the same child. */
function isAgain(rows: readonly Answers[], index: number): boolean {
  const row = rows[index];
  return rows.slice(0, index).some(({ item, child }) => item === row?.item && child === row?.child);
}
