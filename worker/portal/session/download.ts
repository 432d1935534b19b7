import type { Endpoint } from '../../../shared/api/endpoint.ts';
import { ErrorBody } from '../../../shared/api/schemas.ts';
import { send } from '../../../shared/client/send.ts';
import { type Failure, failure } from '../../../shared/domain/errors.ts';
import { noticeEnd } from './ask.ts';
import { connection } from './connection.ts';

/** A log of years takes longer than an answer. */
const PATIENCE_MS = 10 * 60_000;

/** Saves what an endpoint answers as a file on this machine. Gives why not, or null. */
export async function download({ method, path }: Endpoint, fileName: string): Promise<Failure | null> {
  const address = new URL(path, connection.apiBase);
  const response = await send(connection, {
    method,
    address,
    body: null,
    token: null,
    isProven: true,
    patienceMs: PATIENCE_MS,
  });
  if (response === null) return failure('unavailable');
  if (!response.ok) {
    const body = ErrorBody.safeParse(await response.json().catch(() => null));
    const failed = failure(body.data?.error.code ?? 'unavailable');
    noticeEnd(failed);
    return failed;
  }
  // Null when the answer breaks off: half a log is no log.
  const content = await response.blob().catch(() => null);
  if (content === null) return failure('unavailable');
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
  return null;
}
