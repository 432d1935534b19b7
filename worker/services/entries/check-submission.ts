import type { EntrySubmission } from '../../../shared/domain/entry.ts';
import { type Failure, failure } from '../../../shared/domain/errors.ts';
import { type Form, isSealed } from '../../../shared/forms/define-form.ts';
import { findForm } from '../../../shared/forms/registry.ts';
import { answersSchema } from '../../../shared/forms/schema.ts';
import type { Instrument } from '../../../shared/instruments/define-instrument.ts';
import type { Day } from '../../../shared/time/day.ts';
import { fieldPaths } from '../field-paths.ts';
import { type AskedField, askedFields } from './asked-fields.ts';
import { unknownInstrumentFields } from './check-instrument.ts';

/** What a submission is held against, beside its own form. */
export interface Checklist {
  todayOn: Day;
  instruments: readonly Instrument[];
  /** The teams named in the submissions that exist. */
  existingTeams: ReadonlySet<string>;
}

/** Why a submission makes no sense, or null. Everything that does not depend on the case it is for. */
export function checkSubmission(submission: EntrySubmission, against: Checklist): Failure | null {
  const form = findForm(submission.form, submission.formVersion);
  if (!form) return failure('unknown-form', ['form', 'formVersion']);
  const parsed = answersSchema(form, 'coded').safeParse(submission.answers);
  if (!parsed.success) return failure('invalid-input', fieldPaths(parsed.error.issues, 'answers'));
  const asked = [...askedFields(form.fields, submission.answers)];
  return (
    refuse('in-future', futureFields(submission, asked, against.todayOn)) ??
    refuse('invalid-input', [
      ...inAnswers(refusedFields(form, submission)),
      ...textFields(submission, asked),
      ...inAnswers(unknownTeamFields(asked, against.existingTeams)),
      ...inAnswers(unknownInstrumentFields(form, submission.answers, against.instruments)),
    ])
  );
}

function refuse(code: 'in-future' | 'invalid-input', fields: string[]): Failure | null {
  return fields.length > 0 ? failure(code, fields) : null;
}

function inAnswers(paths: string[]): string[] {
  return paths.map((path) => `answers.${path}`);
}

/** Something that was done cannot have been done tomorrow. */
function futureFields(submission: EntrySubmission, asked: AskedField[], todayOn: Day): string[] {
  const inForm = asked.filter(
    ({ field, value }) =>
      field.kind === 'day' && field.tense === 'past' && typeof value === 'string' && value > todayOn,
  );
  return [
    ...(submission.happenedOn > todayOn ? ['happenedOn'] : []),
    ...inAnswers(inForm.map(({ path }) => path)),
  ];
}

function refusedFields(form: Form, { answers }: EntrySubmission): string[] {
  const findings = form.checks?.(answers, null) ?? [];
  return findings.filter(({ level }) => level === 'refuse').map(({ path }) => path);
}

/** Sealed texts stand where the form asks for a text and nowhere else, and what it cannot do without is there. */
function textFields({ sealed }: EntrySubmission, asked: AskedField[]): string[] {
  const texts = asked.filter(({ field }) => isSealed(field));
  const expected = new Set(texts.map(({ path }) => path));
  const isMisplaced = Object.keys(sealed).some((path) => !expected.has(path));
  const missing = texts.filter(({ path, field }) => field.required && sealed[path] === undefined);
  // A misplaced path is the client's own text: it is not repeated.
  return [...(isMisplaced ? ['sealed'] : []), ...missing.map(({ path }) => `sealed.${path}`)];
}

function unknownTeamFields(asked: AskedField[], existing: ReadonlySet<string>): string[] {
  return asked
    .filter(({ field, value }) => field.kind === 'team' && typeof value === 'string' && !existing.has(value))
    .map(({ path }) => path);
}
