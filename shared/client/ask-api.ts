import type { Endpoint, ParamsOf, RequestOf, ResponseOf } from '../api/endpoint.ts';
import { ErrorBody } from '../api/schemas.ts';
import { type ErrorCode, type Failure, failure, type Result, success } from '../domain/errors.ts';
import type { Connection } from './connection.ts';
import { send } from './send.ts';

export interface Question<E> {
  params: ParamsOf<E>;
  request: RequestOf<E>;
  /** The session token, when the client knows it. Null before there is one, and where it is in a cookie. */
  token: string | null;
  /** Whether to prove who asks; for what anyone may ask that is needed only where a session begins. */
  isProven: boolean;
}

/**
 * Asks the API, by its contract. Never throws: no connection, no answer in time or an answer that is not the API's is
 * `unavailable`.
 */
export async function askApi<E extends Endpoint>(
  connection: Connection,
  endpoint: E,
  { params, request, token, isProven }: Question<E>,
): Promise<Result<ResponseOf<E>>> {
  const { method } = endpoint;
  const hasBody = method === 'POST' || method === 'PUT';
  const response = await send(connection, {
    method,
    address: addressOf(connection.apiBase, endpoint, params, request),
    body: hasBody ? JSON.stringify(request) : null,
    token,
    isProven,
  });
  if (response === null) return failure('unavailable');
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) return failureIn(response.status, body);
  const parsed = endpoint.response.safeParse(body);
  return parsed.success ? success(parsed.data as ResponseOf<E>) : failure('unavailable');
}

/** Where an endpoint is, with what it asks in the query when it has no body. */
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
  // Twice in a row the proof was too old: the connection is too slow to work with.
  if (code === 'use-nonce') return failure('unavailable');
  return { ...failure(code, fields), requestId };
}

function codeOf(status: number): ErrorCode {
  if (status === 413) return 'too-large';
  return status === 429 ? 'too-many-requests' : 'unavailable';
}
