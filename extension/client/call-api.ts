import type { Endpoint, ParamsOf, RequestOf, ResponseOf } from '../../shared/api/endpoint.ts';
import { askApi } from '../../shared/client/ask-api.ts';
import type { Connection } from '../../shared/client/connection.ts';
import { type ErrorCode, failure, type Result } from '../../shared/domain/errors.ts';
import { apiNonce, forgetSession, storedSession } from '../session/stored-session.ts';
import { readSettings } from '../settings/settings.ts';
import { proofKeys } from '../vault/signing-key.ts';

/** By which the API says that a session does not hold, or not any more. */
const isOver: readonly ErrorCode[] = ['not-signed-in', 'session-expired'];

/** How this browser reaches the API. */
export async function connection(): Promise<Connection> {
  const { apiBase } = await readSettings();
  return { apiBase, credentials: 'omit', keys: proofKeys, nonce: apiNonce };
}

/**
 * Asks the API. Never throws: no connection, no answer in time or an answer that is not the API's is `unavailable`;
 * a session that does not hold is `session-expired`, and it is forgotten. Nothing is asked for someone who is not
 * signed in.
 * @param token of the session in whose name it is asked, when that may not be another one's who signs in meanwhile
 */
export async function callApi<E extends Endpoint>(
  endpoint: E,
  { params, request, token: given }: { params: ParamsOf<E>; request: RequestOf<E>; token?: string },
): Promise<Result<ResponseOf<E>>> {
  const isForAnyone = endpoint.roles === 'anyone';
  const token = isForAnyone ? null : (given ?? (await storedSession.read())?.token ?? null);
  if (!isForAnyone && token === null) return failure('not-signed-in');

  const question = { params, request, token, isProven: token !== null };
  const answer = await askApi(await connection(), endpoint, question);
  if (answer.ok || token === null || !isOver.includes(answer.code)) return answer;
  await forgetSession(token);
  return failure('session-expired');
}
