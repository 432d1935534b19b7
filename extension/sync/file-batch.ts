import { fileEntries } from '../../shared/api/entries.ts';
import type { EntrySubmission } from '../../shared/domain/entry.ts';
import type { ErrorCode, Failure } from '../../shared/domain/errors.ts';
import { callApi } from '../client/call-api.ts';
import { changeRecord } from '../outbox/store.ts';
import { organisationSettings, refreshOrganisationSettings } from '../settings/organisation-settings.ts';
import { keepFeedback } from './feedback-line.ts';

/** Codes that say something is wrong with the entry itself: sending it again gives the same answer. */
const aboutEntries: readonly ErrorCode[] = [
  'invalid-input',
  'unknown-form',
  'in-future',
  'conflict',
  'case-deleted',
  'too-large',
  'not-json',
  'wrong-team',
];

/** For one entry these are answers too, unlike for a whole request. */
const aboutOneEntry: readonly ErrorCode[] = [...aboutEntries, 'not-allowed', 'not-found'];

/**
 * How long after saving a day may still be in the future for the API: around midnight two clocks disagree about what
 * day it is, and that passes.
 */
const midnightMs = 60 * 60 * 1000;

/** A code by which one request fails and another may still succeed. */
const onlyThisRequest: readonly ErrorCode[] = ['unexpected', 'not-found'];

/** What stood in the way of an answer for every entry, and whether to stop trying for now. */
export interface FilingProblem {
  code: ErrorCode;
  isStop: boolean;
}

/**
 * Files entries of one case and records in the outbox what became of each. Null when every entry got an answer.
 * @param token of their author's session
 */
export async function fileBatch(
  entries: readonly EntrySubmission[],
  token: string,
): Promise<FilingProblem | null> {
  const answer = await callApi(fileEntries, { params: {}, request: { entries: [...entries] }, token });
  if (!answer.ok) return handleRefusal(entries, token, answer);
  const { results, feedback } = answer.value;
  await keepFeedback(feedback);
  let problem: FilingProblem | null = null;
  for (const [index, entry] of entries.entries()) {
    const result = results.find((one) => ('id' in one ? one.id === entry.id : one.index === index));
    if (result === undefined) problem = { code: 'unexpected', isStop: false };
    else if (result.outcome === 'unreadable') await refuse(entry.id, 'invalid-input', result.fields);
    else if (result.outcome !== 'refused') await acknowledge(entry.id, result.recordedAt);
    else if (!aboutOneEntry.includes(result.code)) problem = { code: result.code, isStop: false };
    else problem = (await refuse(entry.id, result.code, result.fields)) ?? problem;
  }
  return problem;
}

/** A request that is refused because of one of its entries is repeated for each of them apart. */
async function handleRefusal(
  entries: readonly EntrySubmission[],
  token: string,
  { code, fields }: Failure,
): Promise<FilingProblem | null> {
  const [first, ...others] = entries;
  if (!first || !aboutEntries.includes(code)) return { code, isStop: !onlyThisRequest.includes(code) };
  if (others.length === 0) return refuse(first.id, code, fields);
  let problem: FilingProblem | null = null;
  for (const entry of entries) {
    problem = (await fileBatch([entry], token)) ?? problem;
    if (problem?.isStop) break;
  }
  return problem;
}

async function acknowledge(entryId: string, recordedAt: number): Promise<void> {
  await changeRecord(entryId, ({ status }) =>
    status === 'acknowledged'
      ? null
      : { status: 'acknowledged', recordedAt, acknowledgedAt: Date.now(), code: null, fields: [] },
  );
}

/** Never undoes an acknowledgement. Gives a problem when it is one that passes. */
async function refuse(
  entryId: string,
  code: ErrorCode,
  fields: string[] = [],
): Promise<FilingProblem | null> {
  const isAboutTexts = code === 'invalid-input' && fields.some((field) => /^sealed\b/u.test(field));
  const sendsOtherwise = isAboutTexts && (await textsSettingChanged());
  let passes = false;
  await changeRecord(entryId, ({ status, savedAt }) => {
    if (status !== 'waiting') return null;
    passes = sendsOtherwise || (code === 'in-future' && Math.abs(Date.now() - savedAt) < midnightMs);
    if (passes) return null;
    return { status: code === 'conflict' ? 'conflict' : 'refused', code, fields: fields.map(pathInForm) };
  });
  return passes ? { code, isStop: false } : null;
}

/** Whether the organisation decided otherwise about sending texts since this device last heard of it. */
async function textsSettingChanged(): Promise<boolean> {
  const before = (await organisationSettings()).texts.send;
  await refreshOrganisationSettings({ isUrgent: true });
  return (await organisationSettings()).texts.send !== before;
}

/** The API names answers and texts apart; people see one form. */
function pathInForm(field: string): string {
  return field.replace(/^(?:answers|sealed)\./, '');
}
