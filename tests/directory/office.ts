import type { Directory, Folded } from '../../shared/directory/directory.ts';
import { foldDirectory } from '../../shared/directory/fold-directory.ts';
import type { Change, DeviceKind, SignedEntry } from '../../shared/directory/schema.ts';
import { signChanges } from '../../shared/directory/sign-change.ts';
import { publicKeyText } from '../../shared/keys/derive-keys.ts';

export const organisation = 'delft';

/** A device with its signing key, and how the directory would introduce it. */
export interface TestDevice {
  id: string;
  privateKey: CryptoKey;
  added: (teams: readonly string[]) => Change;
}

let made = 0;

export async function newDevice(owner: string, kind: DeviceKind = 'browser'): Promise<TestDevice> {
  made += 1;
  const id = `01900000-0000-4000-8000-${String(made).padStart(12, '0')}`;
  const [signing, agreement] = await Promise.all([
    crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify']),
    crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, false, ['deriveBits']),
  ]);
  const signingKey = await publicKeyText(signing.publicKey);
  const agreementKey = await publicKeyText(agreement.publicKey);
  return {
    id,
    privateKey: signing.privateKey,
    added: (teams) => ({
      kind: 'device-added',
      device: { id, kind, owner, signingKey, agreementKey },
      teams: [...teams],
    }),
  };
}

/** The announcement of a key that nobody has: the directory looks at its form only. */
export function keyMade(scope: 'organisation' | `team:${string}`, epoch: number): Change {
  const agreementKey = `BA${'A'.repeat(85)}`;
  return { kind: 'key-made', scope, epoch, commitment: 'c'.repeat(64), agreementKey };
}

export type Step = [signer: TestDevice, change: Change];

/** Signs steps one after another, each by its own signer, without looking whether they may. */
export async function chainOf(
  steps: readonly Step[],
  start: readonly SignedEntry[] = [],
): Promise<SignedEntry[]> {
  const entries = [...start];
  for (const [signer, change] of steps) entries.push(await nextEntry(entries, signer, change));
  return entries;
}

/** One more entry at the end of a chain, or elsewhere with `over`. */
export async function nextEntry(
  entries: readonly SignedEntry[],
  signer: TestDevice,
  change: Change,
  over: { organisation?: string; sequence?: number; previous?: string; signerId?: string } = {},
): Promise<SignedEntry> {
  const last = entries.at(-1);
  const head = {
    sequence: (over.sequence ?? entries.length + 1) - 1,
    hash: over.previous ?? (last ? await hashOf(last) : ''),
  };
  const [entry] = await signChanges(
    crypto,
    { deviceId: over.signerId ?? signer.id, privateKey: signer.privateKey },
    { organisation: over.organisation ?? organisation, head },
    [change],
  );
  if (!entry) throw new Error('one change makes one entry');
  return entry;
}

export async function hashOf({ body }: SignedEntry): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body));
  return Buffer.from(digest).toString('hex');
}

export async function folded(entries: readonly SignedEntry[]): Promise<Directory> {
  const result = await foldDirectory(crypto, organisation, entries, null);
  if (!result.ok) throw new Error(`refused at ${result.at}: ${result.why}`);
  return result.directory;
}

/** Why the last step after a valid chain is refused; null when it is not. */
export async function refusalOf(entries: readonly SignedEntry[], step: Step): Promise<string | null> {
  const result: Folded = await foldDirectory(crypto, organisation, await chainOf([step], entries), null);
  if (result.ok) return null;
  if (result.at !== entries.length + 1) throw new Error(`refused at ${result.at}, before the last`);
  return result.why;
}
