import { MAX_BATCH, MAX_BODY_BYTES } from '../../shared/api/entries.ts';
import type { EntrySubmission } from '../../shared/domain/entry.ts';

const envelopeBytes = 64;
const encoder = new TextEncoder();

/** The entries to send together: of the case of the first one, in the order given, as many as one request may carry. */
export function nextBatch(entries: readonly EntrySubmission[]): EntrySubmission[] {
  const [first] = entries;
  const batch: EntrySubmission[] = [];
  let bytes = envelopeBytes;
  for (const entry of entries) {
    if (entry.caseTag !== first?.caseTag) continue;
    bytes += encoder.encode(JSON.stringify(entry)).length + 1;
    if (batch.length > 0 && (batch.length === MAX_BATCH || bytes > MAX_BODY_BYTES)) break;
    batch.push(entry);
  }
  return batch;
}
