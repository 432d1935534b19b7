import type { Localised } from '../../domain/localised.ts';
import { type Answers, type Field, type Fields, type Form, formRef } from '../../forms/define-form.ts';
import { asTold, isSecondCarer, isWithheld, noted, ofCarer, oneCarerNote } from '../anonymity/one-carer.ts';
import type { Missing } from '../missing.ts';
import {
  boolean,
  code,
  day,
  type FilledColumn,
  type Found,
  integer,
  notApplicable,
  numbered,
  type Said,
  type Subject,
} from './fill-column.ts';
import { gasLevels, gasNumberNote } from './gas-level.ts';

/** Where an answer is found: the form, and the list of it when it is asked in every row of one. */
interface Asked<S> {
  form: Form;
  list?: string;
  /** The answers of the entry, or of its row; or why there is none. */
  find(subject: S): Found<Answers>;
  /** Ways in which there can be no answers at all. */
  missing?: readonly Missing[];
  /** What there is to say of all these answers. */
  note?: Localised;
  /** Of which of several times this is, for the labels. */
  which?: Localised;
}

/**
 * The columns of some answers of a form, by field: what is asked, which codes there are, and when it is asked come from
 * the form itself. A question with several answers is one column for each of them; no text can be among these.
 * @param names what the columns are called, by field
 */
export function answerColumns<S extends Subject>(
  asked: Asked<S>,
  names: Readonly<Record<string, string>>,
): FilledColumn<S>[] {
  const fields = fieldsOf(asked);
  return Object.entries(names).flatMap(([name, column]) => columnsOf(asked, fields, name, column));
}

function fieldsOf({ form, list }: Pick<Asked<never>, 'form' | 'list'>): Fields {
  if (list === undefined) return form.fields;
  const field = form.fields[list];
  if (field?.kind !== 'list') throw new RangeError('not a list of this form');
  return field.fields;
}

function columnsOf<S extends Subject>(
  asked: Asked<S>,
  fields: Fields,
  name: string,
  column: string,
): FilledColumn<S>[] {
  const field = fields[name];
  if (!field) throw new RangeError('not a field of this form');
  const said = saidOf(asked, fields, field);
  const find = (subject: S): Found<unknown> => {
    const given = asked.find(subject);
    if (isNone(given)) return given;
    const answers = asTold(given, subject.exported.coarsening);
    return isAsked(field, answers) ? (answers[name] ?? null) : notApplicable;
  };
  switch (field.kind) {
    case 'choice':
      return field.options.id === 'yes-no'
        ? [
            boolean(
              column,
              said,
              mapped(find, (value) => value === 'yes'),
            ),
          ]
        : [
            code(
              column,
              field.options.codes.some((one) => isSecondCarer(one.code)) ? noted(said, oneCarerNote) : said,
              numbered(field.options),
              mapped(find, String),
            ),
          ];
    case 'choices':
      return field.options.codes.map(({ code: option, nl, en }) => {
        const chosen = mapped(find, (value) =>
          Array.isArray(value) && value.length > 0 ? value.includes(option) : null,
        );
        return boolean(
          `${column}_${option.replaceAll('-', '_')}`,
          ofCarer(option, {
            ...said,
            label: { nl: `${nl}: ${said.label.nl}`, en: `${en}: ${said.label.en}` },
            description: {
              nl: `${said.description.nl} 1: “${nl}” is gekozen; 0: alleen iets anders; −9: niets gekozen.`,
              en: `${said.description.en} 1: “${en}” was chosen; 0: only something else; −9: nothing was chosen.`,
            },
          }),
          (subject) => (isWithheld(option, subject.exported) ? notApplicable : chosen(subject)),
        );
      });
    case 'number': {
      const { min: minimum, max: maximum } = field;
      return minimum < 0
        ? [code(column, noted(said, gasNumberNote), gasLevels, mapped(find, String))]
        : [integer(column, { ...said, minimum, maximum }, mapped(find, Number))];
    }
    case 'day':
      return [day(column, said, mapped(find, String))];
    case 'flag':
      return [
        boolean(
          column,
          {
            ...said,
            description: {
              nl: `${said.description.nl} 1: aangevinkt; 0: niet aangevinkt.`,
              en: `${said.description.en} 1: ticked; 0: not ticked.`,
            },
            missing: said.missing?.filter((why) => why !== 'not-recorded') ?? [],
          },
          (subject) => {
            const value = find(subject);
            return isWhy(value) ? value : value === true;
          },
        ),
      ];
    default:
      throw new RangeError('not an answer that has a column');
  }
}

function saidOf<S>({ form, missing = [], note, which }: Asked<S>, fields: Fields, field: Field): Said {
  const other = field.when && fields[field.when.field];
  const why: Missing[] = [
    ...(other ? ['not-applicable' as const] : []),
    ...(field.required ? [] : ['not-recorded' as const]),
  ];
  const { label } = field;
  return {
    label: which ? { nl: `${label.nl} (${which.nl})`, en: `${label.en} (${which.en})` } : label,
    description: {
      nl: [
        `Antwoord op “${label.nl}” in het formulier ${form.title.nl} (${formRef(form)}).`,
        ...(field.kind === 'number' && field.hint ? [field.hint.nl] : []),
        ...(other ? [`−7: niet gevraagd na het antwoord op “${other.label.nl}”.`] : []),
        ...(note ? [note.nl] : []),
      ].join(' '),
      en: [
        `Answer to “${label.en}” on the form ${form.title.en} (${formRef(form)}).`,
        ...(field.kind === 'number' && field.hint ? [field.hint.en] : []),
        ...(other ? [`−7: not asked after the answer to “${other.label.en}”.`] : []),
        ...(note ? [note.en] : []),
      ].join(' '),
    },
    missing: [...new Set([...missing, ...why])],
  };
}

function isAsked({ when }: Field, answers: Answers): boolean {
  if (!when) return true;
  const value = answers[when.field];
  // Without an answer to the first question the second may be missing for either reason.
  return value === undefined || when.in.some((one) => one === value);
}

function isNone(found: Found<Answers>): found is { missing: Missing } | null | undefined {
  return found === null || found === undefined || ('missing' in found && typeof found.missing === 'string');
}

function mapped<S, V>(
  find: (subject: S) => Found<unknown>,
  read: (value: unknown) => V | null,
): (subject: S) => Found<V> {
  return (subject) => {
    const value = find(subject);
    if (value === null || value === undefined) return null;
    return isWhy(value) ? value : read(value);
  };
}

function isWhy(value: unknown): value is { missing: Missing } {
  return typeof value === 'object' && value !== null && 'missing' in value;
}
