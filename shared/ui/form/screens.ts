import type { Localised } from '../../domain/localised.ts';
import type { Answers, Field, Form } from '../../forms/define-form.ts';
import type { Instrument } from '../../instruments/define-instrument.ts';
import { itemOfRow } from '../../instruments/item-fields.ts';
import { rowsOf } from './answers.ts';

/** Questions that stay out of sight until someone opens them. Without a title they belong to the screen itself. */
export interface Fold {
  title: Localised | null;
  fields: readonly string[];
}

/** One screen of a form: some questions, or one row of a list. */
export interface Screen {
  title: Localised;
  fields: readonly string[];
  folds: readonly Fold[];
  row: { list: string; index: number; of: number } | null;
  /** Given when only some rows of a list stand on it: those of one section of an instrument. */
  part?: { list: string; indexes: readonly number[] };
  /** The first screen asks for the day as well. */
  isFirst: boolean;
}

/**
 * The screens of a form with these answers. A step gives one screen with its own questions and one for each row of its
 * list, or for each section of the instrument; a step that is optional as a whole is folded into the screen before it.
 */
export function screensOf(form: Form, answers: Answers, instrument: Instrument | null = null): Screen[] {
  const screens: Screen[] = [];
  for (const step of form.steps) {
    const [open, folded] = split(step.fields, form.fields);
    const before = screens.at(-1);
    if (open.length === 0 && folded.length > 0 && before) {
      screens[screens.length - 1] = {
        ...before,
        folds: [...before.folds, { title: step.title, fields: folded }],
      };
    } else if (step.fields.length > 0) {
      const folds = folded.length > 0 ? [{ title: null, fields: folded }] : [];
      const whole = { title: step.title, fields: open, folds, row: null, isFirst: screens.length === 0 };
      screens.push(...sectionsOf(whole, form, answers, instrument));
    }
    if (!step.rowsOf) continue;
    const list = form.fields[step.rowsOf];
    const rows = rowsOf(answers, step.rowsOf);
    if (list?.kind === 'list') {
      for (const index of rows.keys()) {
        const row = { list: step.rowsOf, index, of: rows.length };
        screens.push({ title: list.rowName, fields: [], folds: [], row, isFirst: screens.length === 0 });
      }
    }
  }
  return screens;
}

function split(names: readonly string[], fields: Readonly<Record<string, Field>>): [string[], string[]] {
  return [names.filter((name) => !fields[name]?.folded), names.filter((name) => fields[name]?.folded)];
}

/** A screen with the items of an instrument, apart for each section; what else stands on it comes with the last one. */
function sectionsOf(
  whole: Screen,
  { fields }: Form,
  answers: Answers,
  instrument: Instrument | null,
): Screen[] {
  const list = whole.fields.find((name) => isItemList(fields[name]));
  const field = list === undefined ? undefined : fields[list];
  const sections = instrument?.sections ?? [];
  if (list === undefined || field?.kind !== 'list' || sections.length === 0) return [whole];
  const rows = rowsOf(answers, list);
  return sections.map(({ code, title }, at) => {
    const isLast = at === sections.length - 1;
    return {
      ...whole,
      title,
      fields: isLast ? whole.fields : [list],
      folds: isLast ? whole.folds : [],
      part: {
        list,
        indexes: rows.flatMap((row, index) =>
          itemOfRow(field, row, instrument)?.section === code ? [index] : [],
        ),
      },
      isFirst: whole.isFirst && at === 0,
    };
  });
}

function isItemList(field: Field | undefined): boolean {
  return field?.kind === 'list' && field.rowsFrom === 'instrument-items';
}
