import type { EntrySubmission } from '../../../shared/domain/entry.ts';
import { type Failure, failure } from '../../../shared/domain/errors.ts';
import { isSealed } from '../../../shared/forms/define-form.ts';
import { findForm } from '../../../shared/forms/registry.ts';
import { validateAnswers } from '../../../shared/forms/validate-answers.ts';
import type { Instrument } from '../../../shared/instruments/define-instrument.ts';
import { namedInstrument } from '../../../shared/instruments/item-fields.ts';
import type { Day } from '../../../shared/time/day.ts';
import { type AskedField, askedFields } from './asked-fields.ts';

/** What a submission is held against, beside its own form. */
export interface Checklist {
  todayOn: Day;
  instruments: readonly Instrument[];
  /** The teams named in the submissions that exist. */
  existingTeams: ReadonlySet<string>;
  /** Whether texts leave the device at all, sealed; otherwise only the case number does. */
  sendsTexts: boolean;
}

/** Why a submission makes no sense, or null. Everything that does not depend on the case it is for. */
export function checkSubmission(submission: EntrySubmission, against: Checklist): Failure | null {
  const form = findForm(submission.form, submission.formVersion);
  if (!form) return failure('unknown-form', ['form', 'formVersion']);
  const { answers, happenedOn } = submission;
  const { todayOn, instruments, existingTeams, sendsTexts } = against;
  const valid = validateAnswers(form, 'coded', { answers, happenedOn, todayOn }, instruments);
  if (!valid.ok) return failure(valid.code, (valid.fields ?? ['']).map(inSubmission));
  const instrument = namedInstrument(form.fields, answers, instruments);
  const asked = [...askedFields(form.fields, answers, instrument)];
  const wrong = [
    ...textFields(submission, asked, sendsTexts),
    ...unknownTeamFields(asked, existingTeams).map(inSubmission),
    ...(isPreviousCaseSound(submission) ? [] : ['previousCaseTag']),
  ];
  return wrong.length > 0 ? failure('invalid-input', wrong) : null;
}

/** Only a case that is opened for a family that was there before has an earlier case, and that is another one. */
function isPreviousCaseSound({ form, answers, caseTag, previousCaseTag }: EntrySubmission): boolean {
  if (previousCaseTag === undefined) return true;
  return form === 'case-opened' && answers.hereBefore === 'yes' && previousCaseTag !== caseTag;
}

/** Where a field of the answers stands in the submission; '' is the answers as a whole. */
function inSubmission(path: string): string {
  if (path === 'happenedOn') return path;
  return path === '' ? 'answers' : `answers.${path}`;
}

/**
 * Sealed texts stand where the form asks for a text and nowhere else, and what it cannot do without is there. Where no
 * texts are sent the case number is the only one.
 */
function textFields({ sealed }: EntrySubmission, asked: AskedField[], sendsTexts: boolean): string[] {
  const texts = asked.filter(({ field }) => isSealed(field) && (sendsTexts || field.kind === 'case-number'));
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
