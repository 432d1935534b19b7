import type { CodeList } from '../../codes/define-code-list.ts';
import type { Localised } from '../../domain/localised.ts';
import { type Day, daysBetween } from '../../time/day.ts';
import type { ExportedCase } from '../exported-case.ts';
import type { Missing } from '../missing.ts';
import { type Column, type ColumnCode, defineColumn } from './define-column.ts';
import type { Cell, Row } from './define-table.ts';

/** A column with what stands in it for one row, so that neither can get out of step with the other. */
export interface FilledColumn<S> {
  column: Column;
  cell(subject: S): Cell;
}

/** What a row is about: a case, or something in it. */
export interface Subject {
  exported: ExportedCase;
}

/** A value, or why there is none. Null and undefined: it was not recorded. */
export type Found<V> = V | { missing: Missing } | null | undefined;

/** What the codebook says of a column in words. */
export interface Said {
  label: Localised;
  description: Localised;
  missing?: readonly Missing[];
}

export const notApplicable = { missing: 'not-applicable' } as const;
export const days: Localised = { nl: 'dagen', en: 'days' };

export function identifier<S>(
  name: string,
  said: Said,
  find: (subject: S) => Found<string>,
): FilledColumn<S> {
  return filled({ ...described(name, said), type: 'identifier' }, find);
}

/** Counts and other whole numbers, from 0 when nothing else is said. */
export function integer<S>(
  name: string,
  said: Said & { unit?: Localised; minimum?: number; maximum?: number },
  find: (subject: S) => Found<number>,
): FilledColumn<S> {
  const { unit = null, minimum = 0, maximum = null } = said;
  return filled({ ...described(name, said), type: 'integer', unit, minimum, maximum }, find);
}

export function decimal<S>(
  name: string,
  said: Said & { unit: Localised; minimum: number; maximum: number },
  find: (subject: S) => Found<number>,
): FilledColumn<S> {
  const { unit, minimum, maximum } = said;
  return filled({ ...described(name, said), type: 'number', unit, minimum, maximum }, find);
}

export function boolean<S>(name: string, said: Said, find: (subject: S) => Found<boolean>): FilledColumn<S> {
  return filled({ ...described(name, said), type: 'boolean' }, (subject) => {
    const value = find(subject);
    return typeof value === 'boolean' ? Number(value) : value;
  });
}

/** A day of the calendar, as days since the study began. */
export function day<S extends Subject>(
  name: string,
  said: Said,
  find: (subject: S) => Found<Day>,
): FilledColumn<S> {
  return filled({ ...described(name, said), type: 'day' }, (subject) => {
    const value = find(subject);
    return typeof value === 'string' ? studyDay(subject.exported, value) : value;
  });
}

/** A code of a list, as its number. */
export function code<S>(
  name: string,
  said: Said,
  codes: readonly ColumnCode[],
  find: (subject: S) => Found<string>,
): FilledColumn<S> {
  const numbers = new Map(codes.map((one) => [one.code, one.value]));
  return filled({ ...described(name, said), type: 'code', codes }, (subject) => {
    const value = find(subject);
    return typeof value === 'string' ? numbers.get(value) : value;
  });
}

/** The codes of a list, numbered from 1 in its order: a list may only grow at its end. */
export function numbered({ codes }: CodeList): ColumnCode[] {
  return codes.map(({ code: name, nl, en }, index) => ({ value: index + 1, code: name, label: { nl, en } }));
}

/**
 * A day as the number of days since the first of the study, or of the first day of its week when the release tells weeks.
 * What lies before the study stands as 0: no number below zero means a day.
 */
export function studyDay(exported: Pick<ExportedCase, 'studyFirstOn' | 'coarsening'>, on: Day): number {
  return Math.max(0, asTold(exported, on));
}

/** Days from one day to another as the release tells them; 0 when the second is the earlier. */
export function daysFrom(exported: ExportedCase, from: Day, to: Day): number {
  return Math.max(0, asTold(exported, to) - asTold(exported, from));
}

function asTold(
  { studyFirstOn, coarsening }: Pick<ExportedCase, 'studyFirstOn' | 'coarsening'>,
  on: Day,
): number {
  const number = daysBetween(studyFirstOn, on);
  return coarsening.weeks ? 7 * Math.floor(number / 7) : number;
}

/** The row of a subject. */
export function rowOf<S>(columns: readonly FilledColumn<S>[], subject: S): Row {
  return columns.map(({ cell }) => cell(subject));
}

function described(name: string, { label, description, missing = [] }: Said) {
  return { name, label, description, missing };
}

function filled<S>(column: Column, find: (subject: S) => Found<number | string>): FilledColumn<S> {
  return { column: defineColumn(column), cell: (subject) => find(subject) ?? { missing: 'not-recorded' } };
}
