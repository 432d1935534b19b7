import type { EntrySubmission } from '../../../shared/domain/entry.ts';
import { sha256Hex } from '../../../shared/privacy/sha-256.ts';
import type { WebCrypto } from '../../../shared/privacy/web-crypto.ts';
import { utf8 } from '../bytes.ts';

/** What tells a resend from another entry under the same id: a hash of everything in it, sealed texts too. */
export async function contentHash(crypto: WebCrypto, submission: EntrySubmission): Promise<string> {
  return sha256Hex(crypto, utf8(canonicalJson(submission)));
}

/** JSON that is the same for the same content, in whatever order its keys came. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const pairs = Object.entries(value)
    .filter(([, content]) => content !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, content]) => `${JSON.stringify(key)}:${canonicalJson(content)}`);
  return `{${pairs.join()}}`;
}
