import { webcrypto } from 'node:crypto';
import type { EntrySubmission } from '../../../shared/domain/entry.ts';
import { findForm } from '../../../shared/forms/registry.ts';
import { splitAnswers } from '../../../shared/forms/split-answers.ts';
import { caseTag } from '../../../shared/privacy/case-tag.ts';
import { importPseudonymKey, importTeamKey } from '../../../shared/privacy/import-keys.ts';
import { sealTexts } from '../../../shared/privacy/seal-entry.ts';
import { type DemoKeys, EPOCH, secretBytes } from './keys.ts';
import type { DemoEvent } from './record-entries.ts';

/** An entry as a device would have filed it, with what the API would have known of itself: who and when. */
export interface SealedEvent {
  submission: EntrySubmission;
  authorId: string;
  /** Instant, ms. */
  recordedAt: number;
}

/** The id of the recipe of the example case system: case numbers are pseudonyms per system. */
const SYSTEM = 'example';

/** Does to a history what devices do: pseudonyms for case numbers, sealed texts for everything that was typed. */
export async function sealHistory(keys: DemoKeys, events: readonly DemoEvent[]): Promise<SealedEvent[]> {
  const pseudonymKey = await importPseudonymKey(webcrypto, secretBytes(keys.pseudonymKey));
  const teamKeys = new Map<string, webcrypto.CryptoKey>();
  for (const [teamId, secret] of Object.entries(keys.teamKeys)) {
    teamKeys.set(teamId, await importTeamKey(webcrypto, secretBytes(secret)));
  }
  const sealed: SealedEvent[] = [];
  for (const event of events) {
    const form = findForm(event.form, event.formVersion);
    const key = teamKeys.get(event.teamId);
    if (!form || !key) throw new RangeError('the history names a form or team that is not there');
    const tagOf = (number: string) => caseTag(webcrypto, pseudonymKey, { system: SYSTEM, number });
    const tag = await tagOf(event.caseNumber);
    const { earlierNumber } = event.answers;
    const { coded, texts } = splitAnswers(form, event.answers);
    const { id, happenedOn, amends } = event;
    sealed.push({
      authorId: event.authorId,
      recordedAt: event.recordedAt,
      submission: {
        id,
        form: form.id,
        formVersion: form.version,
        caseTag: tag,
        teamId: event.teamId,
        happenedOn,
        answers: coded,
        sealed: await sealTexts(
          webcrypto,
          { teamId: event.teamId, epoch: EPOCH, key },
          { id, caseTag: tag, form },
          texts,
        ),
        ...(amends === null ? {} : { amends }),
        ...(typeof earlierNumber === 'string' ? { previousCaseTag: await tagOf(earlierNumber) } : {}),
      },
    });
  }
  return sealed;
}
