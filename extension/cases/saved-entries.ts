import type { Entry } from '../../shared/domain/entry.ts';
import { openBody } from '../outbox/body.ts';
import { readRecords } from '../outbox/store.ts';
import type { Keyring } from '../vault/keyring.ts';

/**
 * The entries of a case that were saved on this device, as if the API had recorded them: those that wait, and those
 * that were acknowledged not long ago and may not have come back yet.
 */
export async function savedEntries(caseTag: string, keyring: Keyring): Promise<Entry[]> {
  const { records } = await readRecords();
  const found = await Promise.all(
    records
      .filter((record) => record.caseTag === caseTag)
      .filter(({ status }) => status === 'waiting' || status === 'acknowledged')
      .map(async (record): Promise<Entry | null> => {
        const submission = await openBody(keyring, record);
        if (typeof submission === 'string') return null;
        const { caseTag: _, amends = null, ...rest } = submission;
        return {
          ...rest,
          amends,
          authorId: record.authorId,
          recordedAt: record.recordedAt ?? record.savedAt,
        };
      }),
  );
  return found.filter((entry) => entry !== null);
}
