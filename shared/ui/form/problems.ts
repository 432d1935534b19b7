import type { Localised } from '../../domain/localised.ts';
import type { Answers, Field, Fields, Form } from '../../forms/define-form.ts';
import type { Instrument } from '../../instruments/define-instrument.ts';
import { namedInstrument } from '../../instruments/item-fields.ts';
import type { Day } from '../../time/day.ts';
import { cleanAnswers, isBlank, isBlankRow, isReached, rowsOf } from './answers.ts';
import type { FormContext } from './form-context.ts';
import { isOptionalRow, itemProblems } from './item-problems.ts';
import { keysOf } from './row-shape.ts';
import type { Screen } from './screens.ts';

/** What is to be said about an answer. The texts of the screen have the words for every kind. */
export interface Problem {
  /** Only `error` keeps anyone from going on. `blank` is a question that was expected to be answered. */
  level: 'error' | 'warning' | 'blank';
  path: string;
  /** The label of the question, or of the row it stands in. */
  label: Localised;
  kind: 'missing' | 'in-future' | 'in-past' | 'found' | 'not-discussed' | 'unanswered';
  /** Given for `unanswered`: how many rows of a list. */
  count?: number;
  /** Given for `found`: what the form itself says. */
  message?: Localised;
}

/** The path of the day on which it happened, which is asked on the first screen of every form. */
export const HAPPENED_ON = 'happened-on';

/** Everything there is to say about answers, in the order of the form. */
export function problemsOf(form: Form, answers: Answers, happenedOn: Day, context: FormContext): Problem[] {
  const instrument = namedInstrument(form.fields, answers, context.instruments);
  const problems = [
    ...fieldProblems(form.fields, answers, '', context.todayOn),
    ...itemProblems(form.fields, answers, instrument),
    ...blankRows(form, answers, instrument),
  ];
  if (happenedOn > context.todayOn)
    problems.push({ level: 'error', path: HAPPENED_ON, label: form.happenedOnLabel, kind: 'in-future' });
  const clean = cleanAnswers(form.fields, answers, instrument);
  for (const finding of form.checks?.(clean.answers, context.check) ?? []) {
    const path = clean.origins.get(finding.path) ?? finding.path;
    problems.push({
      level: finding.level === 'refuse' ? 'error' : 'warning',
      path,
      label: form.fields[path.split('.')[0] ?? '']?.label ?? form.title,
      kind: 'found',
      message: finding.message,
    });
  }
  return problems;
}

/** Whether a path stands on a screen. What is said about a list as a whole belongs with its first row. */
export function isOn(screen: Screen, path: string): boolean {
  if (path === HAPPENED_ON) return screen.isFirst;
  const [name = '', index] = path.split('.');
  if (screen.part?.list === name) {
    const { indexes } = screen.part;
    return index === undefined ? indexes.includes(0) : indexes.includes(Number(index));
  }
  if (screen.row) {
    return (
      name === screen.row.list &&
      (index === undefined ? screen.row.index === 0 : Number(index) === screen.row.index)
    );
  }
  return screen.fields.includes(name) || screen.folds.some(({ fields }) => fields.includes(name));
}

function fieldProblems(fields: Fields, row: Answers, prefix: string, todayOn: Day): Problem[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    if (!isReached(fields, name, row)) return [];
    const path = prefix + name;
    if (isBlank(field, row[name])) return blankProblems(field, path);
    if (field.kind === 'day') return dayProblems(field, String(row[name]), path, todayOn);
    if (field.kind !== 'list') return [];
    return rowsOf(row, name).flatMap((item, index) =>
      isBlankRow(field, item) ? [] : fieldProblems(withoutKeys(field), item, `${path}.${index}.`, todayOn),
    );
  });
}

/** Known things about which nothing was said: row by row where each has its own screen, otherwise counted. */
function blankRows(form: Form, answers: Answers, instrument: Instrument | null): Problem[] {
  return Object.entries(form.fields).flatMap(([path, field]): Problem[] => {
    if (field.kind !== 'list' || !field.rowsFrom) return [];
    const blank = rowsOf(answers, path).flatMap((row, index) =>
      isBlankRow(field, row) && isOptionalRow(field, row, instrument) ? [index] : [],
    );
    if (form.steps.some(({ rowsOf: list }) => list === path)) {
      return blank.map((index) => ({
        level: 'blank',
        path: `${path}.${index}`,
        label: field.rowName,
        kind: 'not-discussed',
      }));
    }
    return blank.length > 0
      ? [{ level: 'blank', path, label: field.label, kind: 'unanswered', count: blank.length }]
      : [];
  });
}

function withoutKeys(field: Extract<Field, { kind: 'list' }>): Fields {
  const keys = keysOf(field);
  return Object.fromEntries(Object.entries(field.fields).filter(([name]) => !keys.includes(name)));
}

function blankProblems(field: Field, path: string): Problem[] {
  if (field.kind === 'list' && field.rowsFrom) return [];
  if (field.required) return [{ level: 'error', path, label: field.label, kind: 'missing' }];
  if (field.expected) return [{ level: 'blank', path, label: field.label, kind: 'missing' }];
  return [];
}

function dayProblems(
  field: Extract<Field, { kind: 'day' }>,
  day: Day,
  path: string,
  todayOn: Day,
): Problem[] {
  if (field.tense === 'past' && day > todayOn)
    return [{ level: 'error', path, label: field.label, kind: 'in-future' }];
  if (field.tense === 'future' && day < todayOn)
    return [{ level: 'warning', path, label: field.label, kind: 'in-past' }];
  return [];
}
