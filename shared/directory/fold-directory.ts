import { fromBase64Url } from '../privacy/base64url.ts';
import { sha256Hex } from '../privacy/sha-256.ts';
import { toUtf8 } from '../privacy/utf8.ts';
import type { CryptoKeyHandle, WebCrypto } from '../privacy/web-crypto.ts';
import { applyChange, draftOf } from './apply-change.ts';
import {
  type Directory,
  type DirectoryDevice,
  type DirectoryFault,
  emptyDirectory,
  type Folded,
  type Head,
} from './directory.ts';
import { DirectoryBody, type SignedEntry } from './schema.ts';
import { signedText } from './sign-change.ts';

/**
 * Builds the directory from its first entry on and checks all of it: form, chain, signatures, and whether each signer
 * might do what it did. Fails at the first entry that is wrong, and when the directory ends before `pinned` or passes
 * it by: then somebody shows this device something else than before.
 * @param pinned the head this device saw last; null when it never saw one
 */
export async function foldDirectory<Key extends CryptoKeyHandle>(
  crypto: WebCrypto<Key>,
  organisation: string,
  entries: readonly SignedEntry[],
  pinned: Head | null,
): Promise<Folded> {
  if (pinned && pinned.sequence > entries.length) return { ok: false, at: entries.length, why: 'rollback' };
  const seen = pinned?.sequence ?? 0;
  const earlier = await continueDirectory(crypto, emptyDirectory(organisation), entries.slice(0, seen));
  if (!earlier.ok) return earlier;
  if (pinned && earlier.directory.head.hash !== pinned.hash) return { ok: false, at: seen, why: 'fork' };
  return continueDirectory(crypto, earlier.directory, entries.slice(seen));
}

/**
 * Adds entries to a directory that this device has checked before. They must follow on its head; each is checked as
 * `foldDirectory` does.
 */
export async function continueDirectory<Key extends CryptoKeyHandle>(
  crypto: WebCrypto<Key>,
  directory: Directory,
  entries: readonly SignedEntry[],
): Promise<Folded> {
  const draft = draftOf(directory);
  const { organisation } = directory;
  let { root, head } = directory;
  for (const entry of entries) {
    const at = head.sequence + 1;
    const refuse = (why: DirectoryFault): Folded => ({ ok: false, at, why });
    const body = readBody(entry);
    if (!body) return refuse('unreadable');
    if (body.organisation !== organisation) return refuse('other-organisation');
    if (body.sequence !== at) return refuse('gap');
    if (body.previous !== head.hash) return refuse('fork');
    const signer = signerOf(draft.devices, body);
    if (!signer) return refuse('signer');
    if (!(await isSignedBy(crypto, signer, entry))) return refuse('signature');
    const fault = applyChange(draft, signer, body.change);
    if (fault) return refuse(fault);
    head = { sequence: at, hash: await sha256Hex(crypto, entry.body) };
    root ||= head.hash;
  }
  return { ok: true, directory: { organisation, root, head, ...draft } };
}

/**
 * Builds a directory from entries that were checked when they were added, without checking their form and signatures again:
 * for the API, which folds it with every request. A client never does this.
 */
export async function replayDirectory<Key extends CryptoKeyHandle>(
  crypto: WebCrypto<Key>,
  organisation: string,
  entries: readonly Pick<SignedEntry, 'body'>[],
): Promise<Directory> {
  const draft = draftOf(emptyDirectory(organisation));
  for (const entry of entries) {
    const body: DirectoryBody = JSON.parse(entry.body);
    const signer = signerOf(draft.devices, body);
    if (!signer || applyChange(draft, signer, body.change)) {
      throw new RangeError('the directory does not fit together');
    }
  }
  const [first] = entries;
  const last = entries.at(-1);
  const root = first ? await sha256Hex(crypto, first.body) : '';
  const head = { sequence: entries.length, hash: last ? await sha256Hex(crypto, last.body) : '' };
  return { organisation, root, head, ...draft };
}

/** The body of an entry; null when it is none. What would not be written the same way again is refused. */
export function readBody({ body }: Pick<SignedEntry, 'body'>): DirectoryBody | null {
  try {
    const value: unknown = JSON.parse(body);
    const parsed = DirectoryBody.safeParse(value);
    return parsed.success && JSON.stringify(value) === body ? parsed.data : null;
  } catch {
    return null;
  }
}

/** The first entry is signed by the device that it adds. */
function signerOf(
  devices: ReadonlyMap<string, DirectoryDevice>,
  { sequence, signer, change }: DirectoryBody,
): DirectoryDevice | null {
  if (sequence > 1) {
    const device = devices.get(signer);
    return device?.isActive ? device : null;
  }
  if (change.kind !== 'device-added' || change.device.id !== signer) return null;
  return { ...change.device, teams: new Set(change.teams), isActive: true };
}

async function isSignedBy<Key extends CryptoKeyHandle>(
  crypto: WebCrypto<Key>,
  { signingKey }: DirectoryDevice,
  { body, signature }: SignedEntry,
): Promise<boolean> {
  const point = fromBase64Url(signingKey);
  const signatureBytes = fromBase64Url(signature);
  if (!point || !signatureBytes) return false;
  try {
    const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
    const key = await crypto.subtle.importKey('raw', point, algorithm, false, ['verify']);
    const text = toUtf8(signedText(body));
    return await crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, signatureBytes, text);
  } catch {
    // Not a point of the curve.
    return false;
  }
}
