import type { Endpoint, ParamsOf, RequestOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import { askApi } from '../../../shared/client/ask-api.ts';
import type { Failure, Result } from '../../../shared/domain/errors.ts';
import { connection } from './connection.ts';
import { hasEnded, signedIn } from './current.ts';

/**
 * Asks the API in the name of who is signed in. Never throws. When the session turns out to be over, the portal goes
 * back to signing in, and from there to the same page.
 */
export async function ask<E extends Endpoint>(
  endpoint: E,
  asked: { params: ParamsOf<E>; request: RequestOf<E> },
): Promise<Result<ResponseOf<E>>> {
  const isProven = endpoint.roles !== 'anyone';
  const answer = await askApi(connection, endpoint, { ...asked, token: null, isProven });
  if (!answer.ok && isProven) noticeEnd(answer);
  return answer;
}

/** Lets go of a session that the API does not know any more. */
export function noticeEnd({ code }: Failure): void {
  if (code !== 'not-signed-in' && code !== 'session-expired') return;
  if (signedIn.value) hasEnded.value = true;
  signedIn.value = null;
}
