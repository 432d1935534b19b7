import { readCase } from '../../shared/api/cases.ts';
import type { ErrorCode } from '../../shared/domain/errors.ts';
import { caseTag as tagOf } from '../../shared/privacy/case-tag.ts';
import type { CaseRef } from '../case-systems/case-number.ts';
import { callApi } from '../client/call-api.ts';
import { currentSession } from '../session/session.ts';
import { refreshOrganisationSettings } from '../settings/organisation-settings.ts';
import { announce } from '../storage/announce.ts';
import { readKeyring } from '../vault/keyring.ts';
import { cacheCase, forgetCase } from './case-cache.ts';

/**
 * Reads a case from the API and keeps it. Whoever watches the case hears how it went. A case that is another team's
 * now is forgotten here.
 */
export async function refreshCase(ref: CaseRef): Promise<void> {
  const [keyring, session] = await Promise.all([readKeyring(), currentSession()]);
  if (!keyring || !session) return;
  const caseTag = await tagOf(crypto, keyring.pseudonymKey, ref);
  const readAt = Date.now();
  const [answer] = await Promise.all([
    callApi(readCase, { params: {}, request: { caseTag }, token: session.token }),
    refreshOrganisationSettings(),
  ]);
  let error: ErrorCode | null = null;
  if (answer.ok) await cacheCase(caseTag, { memberId: session.member.id, readAt, record: answer.value.case });
  else {
    error = answer.code;
    if (error === 'wrong-team' || error === 'not-allowed') await forgetCase(caseTag);
  }
  announce('case', caseTag, error);
}
