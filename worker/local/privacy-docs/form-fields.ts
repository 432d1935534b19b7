import type { Field, Fields, Form } from '../../../shared/forms/define-form.ts';
import { isSealed } from '../../../shared/forms/define-form.ts';

export interface FieldRow {
  label: string;
  answer: string;
  isSealed: boolean;
}

/** Every field of a form in the order of asking, those of rows after the name of the row. */
export function fieldRows(form: Form): FieldRow[] {
  return [{ label: form.happenedOnLabel.nl, answer: 'dag', isSealed: false }, ...rowsOf(form.fields, '')];
}

function rowsOf(fields: Fields, prefix: string): FieldRow[] {
  return Object.values(fields).flatMap((field) =>
    field.kind === 'list'
      ? rowsOf(field.fields, `${prefix}${field.rowName.nl}: `)
      : [{ label: prefix + field.label.nl, answer: answerOf(field), isSealed: isSealed(field) }],
  );
}

function answerOf(field: Exclude<Field, { kind: 'list' }>): string {
  switch (field.kind) {
    case 'text':
      return `vrije tekst, hoogstens ${field.max} tekens`;
    case 'case-number':
      return 'zaaknummer';
    case 'choice':
      return `één van: ${labels(field)}`;
    case 'choices':
      return `één of meer van: ${labels(field)}`;
    case 'number':
      return `getal van ${field.min} tot en met ${field.max}`;
    case 'day':
      return 'dag';
    case 'flag':
      return 'ja of nee';
    case 'new-id':
      return 'toevallige id';
    case 'reference':
    case 'references':
      return 'verwijzing naar iets eerders in de zaak';
    case 'instrument':
      return 'welke checklist';
    case 'item':
      return 'welke vraag van de checklist';
    case 'item-option':
    case 'item-options':
      return 'gekozen antwoord van de checklist';
    case 'team':
      return 'welk team';
  }
}

function labels({ options }: Extract<Field, { kind: 'choice' | 'choices' }>): string {
  return options.codes.map(({ nl }) => nl).join('; ');
}
