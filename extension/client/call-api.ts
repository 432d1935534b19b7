import type { Endpoint, ParamsOf, RequestOf, ResponseOf } from '../../shared/api/endpoint.ts';
import { ErrorBody } from '../../shared/api/schemas.ts';
import { type ErrorCode, type Failure, failure, type Result, success } from '../../shared/domain/errors.ts';
import { forgetSession, storedSession } from '../session/stored-session.ts';
import { readSettings } from '../settings/settings.ts';

/** The browser ends a background script whose request gets no answer in 30 seconds; we give up before that. */
const patienceMs = 20_000;

/**
 * Asks the API. Never throws: no connection, no answer in time or an answer that is not the API's is `unavailable`;
 * 401 is `session-expired`, and the session is forgotten. Nothing is asked for someone who is not signed in.
 * @param token of the session in whose name it is asked, when that may not be another one's who signs in meanwhile
 */
export async function callApi<E extends Endpoint>(
  endpoint: E,
  { params, request, token: given }: { params: ParamsOf<E>; request: RequestOf<E>; token?: string },
): Promise<Result<ResponseOf<E>>> {
  const { apiBase } = await readSettings();
  const isForAnyone = endpoint.roles === 'anyone';
  const token = isForAnyone ? null : (given ?? (await storedSession.read())?.token ?? null);
  if (!isForAnyone && token === null) return failure('not-signed-in');

  const answer = await ask(endpoint, addressOf(apiBase, endpoint, params, request), request, token);
  if (!answer) return failure('unavailable');
  const { status, body } = answer;
  if (status === 401 && token !== null) {
    await forgetSession(token);
    return failure('session-expired');
  }
  if (status < 200 || status > 299) return failureIn(status, body);
  const parsed = endpoint.response.safeParse(body);
  return parsed.success ? success(parsed.data as ResponseOf<E>) : failure('unavailable');
}

async function ask(
  { method }: Endpoint,
  address: URL,
  request: unknown,
  token: string | null,
): Promise<{ status: number; body: unknown } | null> {
  const hasBody = method === 'POST' || method === 'PUT';
  try {
    const response = await fetch(address, {
      method,
      headers: {
        accept: 'application/json',
        ...(hasBody ? { 'content-type': 'application/json' } : {}),
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      },
      ...(hasBody ? { body: JSON.stringify(request) } : {}),
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
    });
    return { status: response.status, body: await response.json().catch(() => null) };
  } catch {
    return null;
  }
}

function addressOf(
  apiBase: string,
  { method, path }: Endpoint,
  params: Record<string, string>,
  request: unknown,
): URL {
  const filled = path.replace(/:([A-Za-z]+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const address = new URL(filled, apiBase);
  if (method === 'GET' || method === 'DELETE') {
    for (const [name, value] of Object.entries(request ?? {})) {
      if (value !== undefined) address.searchParams.set(name, String(value));
    }
  }
  return address;
}

/** What stands between us and the API (a proxy, a sign-in page of a network) may answer in its own way. */
function failureIn(status: number, body: unknown): Failure {
  const parsed = ErrorBody.safeParse(body);
  if (!parsed.success) return failure(codeOf(status));
  const { code, fields, requestId } = parsed.data.error;
  return { ...failure(code, fields), requestId };
}

function codeOf(status: number): ErrorCode {
  if (status === 413) return 'too-large';
  return status === 429 ? 'too-many-requests' : 'unavailable';
}
