import { EntrySubmission } from '../../shared/domain/entry.ts';
import { keyOf, open, type SealedPlace, seal, type TeamKey } from '../../shared/privacy/seal.ts';
import { finderIn, type Keyring } from '../vault/keyring.ts';
import type { OutboxRecord } from './record.ts';

type About = Pick<OutboxRecord, 'entryId' | 'caseTag' | 'form' | 'formVersion'>;

/** Seals a whole submission for keeping on this device. */
export function sealBody(key: TeamKey<CryptoKey>, about: About, entry: EntrySubmission): Promise<string> {
  return seal(crypto, key, placeOf(about), JSON.stringify(entry));
}

/**
 * The submission in a record. `locked`: this device does not have the key, or not yet again. `damaged`: it has, and
 * the record does not open with it.
 */
export async function openBody(
  keyring: Keyring | null,
  record: OutboxRecord,
): Promise<EntrySubmission | 'locked' | 'damaged'> {
  const findKey = finderIn(keyring);
  const needs = keyOf(record.body);
  if (!needs) return 'damaged';
  if (!findKey(needs.teamId, needs.epoch)) return 'locked';
  const text = await open(crypto, findKey, placeOf(record), record.body);
  if (text === null) return 'damaged';
  return EntrySubmission.safeParse(JSON.parse(text)).data ?? 'damaged';
}

function placeOf({ entryId, caseTag, form, formVersion }: About): SealedPlace {
  return { entryId, caseTag, form, formVersion, path: '@entry' };
}
