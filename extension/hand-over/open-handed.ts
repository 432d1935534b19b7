import type { HandedText } from '../../shared/domain/handed-text.ts';
import type { Form } from '../../shared/forms/define-form.ts';
import { openHanded } from '../../shared/keys/hand-over.ts';
import type { Keyring } from '../vault/keyring.ts';

/** Opens what another team gave of an entry, by path. What this device can't open is left out. */
export function openHandedTexts(
  keyring: Keyring,
  entry: { id: string; caseTag: string; form: Form },
  handed: readonly HandedText[],
): Promise<Record<string, string>> {
  const findPair = (teamId: string, epoch: number) => keyring.handOverKeys.get(teamId)?.get(epoch) ?? null;
  return openHanded(keyring.organisation, findPair, entry, handed);
}

/** Opens the number of a case that was handed over, of which nothing else is known yet. Null when that can't be done. */
export async function openHandedNumber(
  keyring: Keyring,
  { id, form }: { id: string; form: Form },
  sealed: string,
): Promise<string | null> {
  const path = Object.keys(form.fields).find((name) => form.fields[name]?.kind === 'case-number');
  if (path === undefined) return null;
  const texts = await openHandedTexts(keyring, { id, caseTag: '', form }, [{ entryId: id, path, sealed }]);
  return texts[path] ?? null;
}
