import { MAX_BODY_BYTES } from '../../shared/api/entries.ts';
import { EntrySubmission } from '../../shared/domain/entry.ts';
import { failure, type Result, success } from '../../shared/domain/errors.ts';
import type { Answers, Form } from '../../shared/forms/define-form.ts';
import { joinAnswers, splitAnswers } from '../../shared/forms/split-answers.ts';
import type { FindTeamKey, TeamKey } from '../../shared/privacy/seal.ts';
import { openTexts, sealTexts } from '../../shared/privacy/seal-entry.ts';
import type { Day } from '../../shared/time/day.ts';

/** Room in a request for what stands around an entry. */
const envelopeBytes = 64;

/** Complete, valid answers of one form about one case. */
export interface CompleteEntry {
  entryId: string;
  form: Form;
  caseTag: string;
  happenedOn: Day;
  answers: Answers;
  /** The id of the entry it corrects. */
  amends: string | undefined;
  /** The tag of an earlier case of the same family. */
  previousCaseTag: string | undefined;
}

/** Makes what goes to the API: coded answers in clear, what was typed sealed. Fails with `too-large`. */
export async function buildEntry(
  { entryId, form, caseTag, happenedOn, answers, amends, previousCaseTag }: CompleteEntry,
  key: TeamKey<CryptoKey>,
): Promise<Result<EntrySubmission>> {
  const { coded, texts } = splitAnswers(form, answers);
  const parsed = EntrySubmission.safeParse({
    id: entryId,
    form: form.id,
    formVersion: form.version,
    caseTag,
    teamId: key.teamId,
    happenedOn,
    answers: coded,
    sealed: await sealTexts(crypto, key, { id: entryId, caseTag, form }, texts),
    ...(amends === undefined ? {} : { amends }),
    ...(previousCaseTag === undefined ? {} : { previousCaseTag }),
  });
  if (!parsed.success) {
    return failure('invalid-input', [...new Set(parsed.error.issues.map(({ path }) => String(path[0])))]);
  }
  const { length } = new TextEncoder().encode(JSON.stringify(parsed.data));
  return length + envelopeBytes > MAX_BODY_BYTES ? failure('too-large') : success(parsed.data);
}

/** Whether an entry says the same. Sealing a text twice gives two results, so the texts are opened. */
export async function isSameEntry(
  built: EntrySubmission,
  { entryId, form, caseTag, happenedOn, answers, amends }: CompleteEntry,
  findKey: FindTeamKey<CryptoKey>,
): Promise<boolean> {
  const isAboutTheSame =
    built.id === entryId &&
    built.form === form.id &&
    built.formVersion === form.version &&
    built.caseTag === caseTag &&
    built.happenedOn === happenedOn &&
    built.amends === amends;
  if (!isAboutTheSame) return false;
  const texts = await openTexts(crypto, findKey, { id: entryId, caseTag, form }, built.sealed);
  const { coded, texts: typed } = splitAnswers(form, answers);
  const [known, asked] = [joinAnswers(form, built.answers, texts), joinAnswers(form, coded, typed)];
  return JSON.stringify(known) === JSON.stringify(asked);
}
