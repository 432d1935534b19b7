import type { DueLine } from '../../shared/api/schemas.ts';
import { findForm } from '../../shared/forms/registry.ts';
import { openCaseNumber } from '../../shared/privacy/seal-entry.ts';
import { finderIn, type Keyring } from '../vault/keyring.ts';

/** The number of a case as a list names it, sealed; null where there is none. */
type SealedNumber = DueLine['label'];

/** Opens the number of a case; null when this device can't. */
export async function openLabel(label: SealedNumber, keyring: Keyring | null): Promise<string | null> {
  const form = label && findForm(label.form, label.formVersion);
  if (!form) return null;
  const entry = { id: label.entryId, form };
  if (!isHanded(label.sealed)) return openCaseNumber(crypto, finderIn(keyring), entry, label.sealed);
  if (!keyring) return null;
  return (await import('../hand-over/open-handed.ts')).openHandedNumber(keyring, entry, label.sealed);
}

/** Whether another team sealed it, for this one. */
function isHanded(sealed: string): boolean {
  return sealed.startsWith('h1.');
}
