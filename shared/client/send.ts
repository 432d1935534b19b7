import { ErrorBody } from '../api/schemas.ts';
import { makeProof } from '../privacy/dpop.ts';
import type { Connection } from './connection.ts';

/** The browser ends a background script whose request gets no answer in 30 seconds; we give up before that. */
const PATIENCE_MS = 20_000;

export interface Outgoing {
  method: string;
  address: URL;
  /** JSON; null for none. */
  body: string | null;
  /** The session token, when the client knows it. */
  token: string | null;
  /** Whether to prove who sends it. Not needed for what anyone may ask. */
  isProven: boolean;
  /** How long the whole answer may take, ms. */
  patienceMs?: number;
}

/**
 * Sends a request, with a proof when it needs one, and once more when the API wants its nonce in the proof. Gives the
 * answer, or null when there is none: no connection, or not in time.
 */
export async function send(connection: Connection, outgoing: Outgoing): Promise<Response | null> {
  const signal = AbortSignal.timeout(outgoing.patienceMs ?? PATIENCE_MS);
  try {
    const first = await sendOnce(connection, outgoing, signal);
    if (!outgoing.isProven || !(await wantsNonce(first))) return first;
    return await sendOnce(connection, outgoing, signal);
  } catch {
    return null;
  }
}

async function sendOnce(
  connection: Connection,
  { method, address, body, token, isProven }: Outgoing,
  signal: AbortSignal,
): Promise<Response> {
  const before = isProven ? await connection.nonce.read() : null;
  const headers = new Headers({ accept: 'application/json' });
  if (body !== null) headers.set('content-type', 'application/json');
  if (token !== null) headers.set('authorization', `DPoP ${token}`);
  if (isProven) {
    const request = { method, url: address.href, token, nonce: before, body: body ?? '', at: Date.now() };
    headers.set('dpop', await makeProof(crypto, await connection.keys(), request));
  }
  const response = await fetch(address, {
    method,
    headers,
    body,
    credentials: connection.credentials,
    cache: 'no-store',
    redirect: 'error',
    signal,
  });
  const nonce = response.headers.get('dpop-nonce');
  if (isProven && nonce !== null && nonce !== before) await connection.nonce.write(nonce);
  return response;
}

/** Reads a copy: whoever asked reads the answer itself. */
async function wantsNonce(response: Response): Promise<boolean> {
  if (response.status !== 401 || !response.headers.has('dpop-nonce')) return false;
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => null);
  return ErrorBody.safeParse(body).data?.error.code === 'use-nonce';
}
