import type { Answers, Form } from '../../shared/forms/define-form.ts';
import { caseTag } from '../../shared/privacy/case-tag.ts';
import type { CaseRef } from '../case-systems/case-number.ts';

/**
 * The tag of the earlier case of the family whose number was filled in when a case was opened: of the same case system,
 * for a number says nothing without one. Undefined where none was. The number itself only goes along sealed.
 */
export async function earlierCaseTag(
  pseudonymKey: CryptoKey,
  { system }: CaseRef,
  form: Form,
  { hereBefore, earlierNumber }: Answers,
): Promise<string | undefined> {
  if (form.id !== 'case-opened' || hereBefore !== 'yes' || typeof earlierNumber !== 'string')
    return undefined;
  return caseTag(crypto, pseudonymKey, { system, number: earlierNumber });
}
