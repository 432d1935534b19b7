import type { EntrySubmission } from '../../shared/domain/entry.ts';
import { findForm } from '../../shared/forms/registry.ts';
import { placeOf } from '../../shared/privacy/seal-entry.ts';
import { organisationSettings } from '../settings/organisation-settings.ts';
import { keepLocalTexts } from './local-texts.ts';

/**
 * An entry as it may leave this device. Where the organisation sends no texts, only the sealed case number goes: the
 * others are kept here first.
 */
export async function withSendableTexts(entry: EntrySubmission): Promise<EntrySubmission> {
  const { texts } = await organisationSettings();
  if (texts.send === 'sealed') return entry;
  const isNumber = caseNumbersOf(entry);
  const paths = Object.entries(entry.sealed);
  await keepLocalTexts(entry, Object.fromEntries(paths.filter(([path]) => !isNumber(path))));
  return { ...entry, sealed: Object.fromEntries(paths.filter(([path]) => isNumber(path))) };
}

/** Tells the path of a case number from that of any other text of an entry. */
export function caseNumbersOf(entry: {
  id: string;
  form: string;
  formVersion: number;
}): (path: string) => boolean {
  const form = findForm(entry.form, entry.formVersion);
  return (path) => form !== null && placeOf({ id: entry.id, caseTag: '', form }, path).caseTag === null;
}
