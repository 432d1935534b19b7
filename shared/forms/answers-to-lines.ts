import { yesNo } from '../codes/yes-no.ts';
import type { Language } from '../domain/localised.ts';
import type { Instrument } from '../instruments/define-instrument.ts';
import { fieldsOfRow } from '../instruments/item-fields.ts';
import { findInstrument } from '../instruments/registry.ts';
import { dayText } from '../text/day-text.ts';
import type { Text } from '../text/nl.ts';
import type { Day } from '../time/day.ts';
import {
  type Answers,
  type Field,
  type Fields,
  type Form,
  isSealed,
  type ListField,
  type ReferenceTarget,
} from './define-form.ts';
import {
  type ReportingCodeAnswers,
  reportingCode,
  reportingCodeQuestions,
  reportingCodeSummary,
} from './reporting-code.ts';
import { keysOf } from './row-keys.ts';

/** One answer in words. */
export interface AnswerLine {
  /** Where it stands in the answers: `goals.0.scores`. */
  path: string;
  label: string;
  /** What was answered. '' for a list whose rows say it. May hold line breaks when it was typed. */
  text: string;
  /** Whether someone typed it, so that it identifies people. */
  isTyped: boolean;
  rows: readonly AnswerRow[];
}

/** One row of a list in words. */
export interface AnswerRow {
  /** The same for the same goal, action, question or person in another version of the answers. */
  id: string;
  title: string;
  lines: readonly AnswerLine[];
}

/** What it takes to say answers in words beside the form itself. */
export interface AnswerWords {
  language: Language;
  t: Pick<Text, 'form'>;
  todayOn: Day;
  /** The text of what a reference points at; null when this device cannot open it or does not know it. */
  textOf: (to: ReferenceTarget, id: string) => string | null;
  instruments: readonly Instrument[];
  teamName: (id: string) => string | null;
  /** What to say of a text that is not among the answers; null or left out: nothing. */
  missingText?: (path: string, isRequired: boolean) => string | null;
}

/**
 * Answers to a form as people read them, in the order of the form: labels, codes and days in words, what a reference
 * points at by its text. What was not answered is left out, and so are ids.
 */
export function answersToLines(form: Form, answers: Answers, words: AnswerWords): AnswerLine[] {
  const named = Object.entries(form.fields).find(([, { kind }]) => kind === 'instrument');
  const instrument = named ? findInstrument(words.instruments, String(answers[named[0]])) : null;
  return [
    ...linesOf(form.fields, answers, '', { ...words, instrument }),
    ...reportingCodeLine(form, answers, words),
  ];
}

/** Under the answers to the reporting code, what the code says to them. */
function reportingCodeLine(form: Form, answers: Answers, { language, t }: AnswerWords): AnswerLine[] {
  const [first] = reportingCodeQuestions;
  if (!form.fields[first] || answers[first] === undefined) return [];
  const text = reportingCodeSummary(reportingCode(answers as ReportingCodeAnswers))[language];
  return [{ path: 'reporting-code', label: t.form.reportingCode, text, isTyped: false, rows: [] }];
}

/** The same as plain text, one answer a line; rows and what stands in them are marked with a dash. */
export function linesAsText(lines: readonly AnswerLine[]): string {
  return lines.map((line) => textOfLine(line, '')).join('\n');
}

function textOfLine({ label, text, rows }: AnswerLine, indent: string): string {
  const asked = /[?.:]$/.test(label) ? label : `${label}:`;
  const own = `${indent}${asked}${text === '' ? '' : ` ${text}`}`;
  return [own, ...rows.map((row) => textOfRow(row, indent))].join('\n');
}

function textOfRow({ title, lines }: AnswerRow, indent: string): string {
  const [only, ...others] = lines;
  if (only && others.length === 0 && only.rows.length === 0) return `${indent}- ${title}: ${only.text}`;
  return [`${indent}- ${title}`, ...lines.map((line) => textOfLine(line, `${indent}  `))].join('\n');
}

type Words = AnswerWords & { instrument: Instrument | null };

function linesOf(fields: Fields, row: Answers, prefix: string, words: Words, skip: readonly string[] = []) {
  return Object.entries(fields).flatMap(([name, field]): AnswerLine[] => {
    const value = row[name];
    const path = prefix + name;
    if (skip.includes(name) || field.kind === 'new-id') return [];
    const line = { path, label: field.label[words.language], isTyped: isSealed(field), rows: [] };
    if (value === undefined || (Array.isArray(value) && value.length === 0)) {
      const missing = isSealed(field) ? words.missingText?.(path, field.required === true) : null;
      return missing ? [{ ...line, text: missing }] : [];
    }
    if (field.kind !== 'list') return [{ ...line, text: valueText(field, value, words) }];
    const rows = value as Answers[];
    if (isShort(field)) {
      return [{ ...line, text: rows.map((one) => shortRow(field, one, words)).join('; ') }];
    }
    return [
      { ...line, text: '', rows: rows.map((one, at) => rowOf(field, one, `${path}.${at}`, at, words)) },
    ];
  });
}

function rowOf(given: ListField, row: Answers, path: string, index: number, words: Words): AnswerRow {
  const list = { ...given, fields: fieldsOfRow(given, row, words.instrument) ?? given.fields };
  const titled = titleNames(list).filter((name) => row[name] !== undefined);
  const title = titled.flatMap((name) => partText(list, name, row, words)).join(', ');
  const numbered = `${list.rowName[words.language]} ${index + 1}`;
  return {
    id: idOfRow(list, row) ?? String(index),
    title: title === '' ? numbered : title,
    lines: linesOf(list.fields, row, `${path}.`, words, titled),
  };
}

/** Rows are called by what they are about; an action by what is to be done, which is its first text. */
function titleNames(list: ListField): readonly string[] {
  const keys = keysOf(list);
  if (keys.length > 0) return keys;
  const text = Object.entries(list.fields).find(([, { kind, required }]) => kind === 'text' && required);
  return text ? [text[0]] : [];
}

function idOfRow(list: ListField, row: Answers): string | null {
  const made = Object.entries(list.fields).filter(([, { kind }]) => kind === 'new-id');
  const names = made.length > 0 ? made.map(([name]) => name) : keysOf(list);
  return names.length > 0 ? names.map((name) => String(row[name] ?? '')).join(' ') : null;
}

/** Rows of one or two coded answers are read best on one line: “verzorger 1: 6; jongere: 7”. */
function isShort(list: ListField): boolean {
  const fields = Object.values(list.fields).filter(({ kind }) => kind !== 'new-id');
  const isCoded = fields.every(({ kind }) => kind === 'choice' || kind === 'choices' || kind === 'number');
  return isCoded && fields.length <= 2;
}

function shortRow(list: ListField, row: Answers, words: Words): string {
  return Object.keys(list.fields)
    .flatMap((name) => partText(list, name, row, words))
    .join(': ');
}

function partText(list: ListField, name: string, row: Answers, words: Words): string[] {
  const field = list.fields[name];
  const value = row[name];
  if (!field || field.kind === 'list' || value === undefined) return [];
  return [name === 'child' ? words.t.form.child(Number(value)) : valueText(field, value, words)];
}

function valueText(field: Exclude<Field, ListField>, value: unknown, words: Words): string {
  const { language, t } = words;
  const many = Array.isArray(value) ? value.map(String) : [String(value)];
  switch (field.kind) {
    case 'text':
    case 'case-number':
    case 'new-id':
      return String(value);
    case 'choice':
    case 'choices':
      return many
        .map((code) => field.options.codes.find((one) => one.code === code)?.[language] ?? code)
        .join(', ');
    case 'number':
      return String(value).replace('-', '−');
    case 'day':
      return dayText(String(value), words.todayOn, language);
    case 'flag':
      return yesNo.codes.find(({ code }) => code === (value === true ? 'yes' : 'no'))?.[language] ?? '';
    case 'reference':
    case 'references':
      return many.map((id) => words.textOf(field.to, id) ?? t.form.unreadable).join('; ');
    case 'instrument':
      return words.instrument?.name[language] ?? String(value);
    case 'item':
      return words.instrument?.items.find(({ code }) => code === value)?.label[language] ?? String(value);
    case 'item-option':
    case 'item-options':
      return many.join(', ');
    case 'team':
      return words.teamName(String(value)) ?? String(value);
  }
}
