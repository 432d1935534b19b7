import type { Answers, Fields, ListField } from '../../forms/define-form.ts';
import { declaredAnswers } from '../../instruments/declared-conclusions.ts';
import { instrumentRef } from '../../instruments/define-instrument.ts';
import { namedInstrument } from '../../instruments/item-fields.ts';
import { findInstrument } from '../../instruments/registry.ts';
import { rowsOf } from './answers.ts';
import type { FormContext } from './form-context.ts';
import { keysOf } from './row-shape.ts';

/**
 * Answers to begin or go on with: ids are made where one is missing, the only instrument is chosen, and every list about
 * known things has a row for each of them. Rows that are already there stay, also about things that are no longer known.
 * What an instrument declares is read from its items.
 */
export function completed(fields: Fields, answers: Answers, context: FormContext): Answers {
  const next = { ...answers };
  for (const [name, field] of Object.entries(fields)) {
    const [instrument] = context.instruments;
    if (field.kind === 'new-id') next[name] ??= context.newId();
    if (field.kind === 'instrument' && instrument) next[name] ??= instrumentRef(instrument);
  }
  for (const [name, field] of Object.entries(fields)) {
    if (field.kind === 'list' && field.rowsFrom)
      next[name] = withKnownRows(field, rowsOf(next, name), next, context);
  }
  const instrument = namedInstrument(fields, next, context.instruments);
  for (const [name, meaning] of Object.entries(declaredAnswers(fields, next, instrument))) {
    if (meaning === undefined) delete next[name];
    else next[name] = meaning;
  }
  return next;
}

/** A row that people add: with the ids it needs. */
export function newRow(list: ListField, context: FormContext): Answers {
  const ids = Object.entries(list.fields).filter(([, field]) => field.kind === 'new-id');
  return Object.fromEntries(ids.map(([name]) => [name, context.newId()]));
}

function withKnownRows(list: ListField, rows: Answers[], answers: Answers, context: FormContext): Answers[] {
  const keys = keysOf(list);
  const left = new Set(rows);
  const known = knownKeys(list, answers, context).map((key) => {
    const row = rows.find((candidate) => keys.every((name) => candidate[name] === key[name]));
    if (row) left.delete(row);
    return row ?? key;
  });
  return [...known, ...left];
}

function knownKeys(list: ListField, answers: Answers, context: FormContext): Answers[] {
  switch (list.rowsFrom) {
    case 'open-goals':
      return context.goals.map(({ id }) => ({ goal: id }));
    case 'open-actions':
      return context.goals.flatMap(({ actions }) => actions.map(({ id }) => ({ action: id })));
    case 'children':
      return context.children.map((_, index) => ({ child: index + 1 }));
    case 'life-domains': {
      const field = list.fields.domain;
      return field?.kind === 'choice' ? field.options.codes.map(({ code }) => ({ domain: code })) : [];
    }
    case 'instrument-items':
      return itemKeys(answers, context);
    default:
      return [];
  }
}

/** A question about a child is asked for every child; without known children it is asked once. */
function itemKeys(answers: Answers, context: FormContext): Answers[] {
  const field = Object.values(answers).find(
    (value) => typeof value === 'string' && findInstrument(context.instruments, value) !== null,
  );
  const instrument = typeof field === 'string' ? findInstrument(context.instruments, field) : null;
  return (instrument?.items ?? []).flatMap(({ code, scope }) =>
    scope === 'child' && context.children.length > 0
      ? context.children.map((_, index) => ({ item: code, child: index + 1 }))
      : [{ item: code }],
  );
}
