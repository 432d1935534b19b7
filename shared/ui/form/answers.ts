import type { Answers, Field, Fields, ListField } from '../../forms/define-form.ts';
import { holds } from '../../forms/schema.ts';
import type { Instrument } from '../../instruments/define-instrument.ts';
import { fieldsOfRow } from '../../instruments/item-fields.ts';
import { keysOf, scoreShape } from './row-shape.ts';

/** Names and indexes from the whole to a part of it. */
export type Path = readonly (string | number)[];

/** A path as forms and findings write it: `goals.0.scores`. */
export function pathText(path: Path): string {
  return path.join('.');
}

/** The rows of a list, none when it has no answer yet. */
export function rowsOf(answers: Answers, list: string): Answers[] {
  const rows = answers[list];
  return Array.isArray(rows) ? (rows as Answers[]) : [];
}

/** The answers with another value in one place; `undefined` takes the answer away. Nothing is changed in place. */
export function withAnswer(answers: Answers, path: Path, value: unknown): Answers {
  const [name, ...rest] = path;
  if (typeof name !== 'string') return answers;
  const next = { ...answers };
  if (rest.length === 0) {
    if (value === undefined) delete next[name];
    else next[name] = value;
    return next;
  }
  const [index, ...inner] = rest;
  next[name] = rowsOf(answers, name).map((row, at) => (at === index ? withAnswer(row, inner, value) : row));
  return next;
}

/** Whether a question has no answer yet. `false` is an answer. */
export function isBlank(field: Field, value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (!Array.isArray(value)) return false;
  return field.kind === 'list' ? value.every((row) => isBlankRow(field, row as Answers)) : value.length === 0;
}

/** Whether a question is asked: its condition holds, and so does that of the question on which it depends. */
export function isReached(fields: Fields, name: string, row: Answers): boolean {
  const when = fields[name]?.when;
  return !when || (holds(when, row) && isReached(fields, when.field, row));
}

/** Whether nobody answered anything in a row: what it is about and ids that were made for it do not count. */
export function isBlankRow(list: ListField, row: Answers): boolean {
  const scores = scoreShape(list);
  if (scores) return row[scores.score] === undefined;
  const keys = keysOf(list);
  return Object.entries(list.fields).every(
    ([name, field]) => field.kind === 'new-id' || keys.includes(name) || isBlank(field, row[name]),
  );
}

/** Answers as they are filed, with for each path in them the path in the answers they were made of. */
export interface CleanAnswers {
  answers: Answers;
  origins: ReadonlyMap<string, string>;
}

/**
 * Leaves out blank answers and rows, and answers to questions that are no longer asked; trims texts.
 * @param instrument the one that the answers name
 */
export function cleanAnswers(
  fields: Fields,
  answers: Answers,
  instrument: Instrument | null = null,
): CleanAnswers {
  const origins = new Map<string, string>();
  return { answers: cleanRow(fields, answers, { prefix: '', origin: '', origins, instrument }), origins };
}

interface Place {
  prefix: string;
  origin: string;
  origins: Map<string, string>;
  instrument: Instrument | null;
}

function cleanRow(fields: Fields, row: Answers, place: Place): Answers {
  const { prefix, origin, origins, instrument } = place;
  const clean: Answers = {};
  for (const [name, field] of Object.entries(fields)) {
    const value = row[name];
    origins.set(prefix + name, origin + name);
    if (!isReached(fields, name, row) || isBlank(field, value) || !isOffered(field, value)) continue;
    if (field.kind === 'list') {
      const kept: Answers[] = [];
      for (const [index, item] of rowsOf(row, name).entries()) {
        const asked = fieldsOfRow(field, item, instrument);
        if (!asked) continue;
        const at = `${name}.${kept.length}.`;
        const inside = { ...place, prefix: prefix + at, origin: `${origin}${name}.${index}.` };
        const cleaned = cleanRow(asked, item, inside);
        if (!isBlankRow({ ...field, fields: asked }, cleaned)) kept.push(cleaned);
      }
      clean[name] = kept;
    } else clean[name] = typeof value === 'string' ? value.trim() : value;
  }
  return clean;
}

/** Whether an answer can still be given: another instrument may have an item of the same name with other options. */
function isOffered(field: Field, value: unknown): boolean {
  if (field.kind === 'number') return Number(value) >= field.min && Number(value) <= field.max;
  if (field.kind !== 'choice' && field.kind !== 'choices') return true;
  const chosen = Array.isArray(value) ? value : [value];
  return chosen.every((one) => field.options.codes.some(({ code }) => code === one));
}
