import type { ErrorBody } from '../../shared/api/schemas.ts';
import type { ErrorCode } from '../../shared/domain/errors.ts';
import { AppError } from '../app-error.ts';
import { isPassing } from '../db/errors.ts';
import { SettingsError } from '../env.ts';
import { errorClassOf } from './log.ts';
import type { Http } from './mount.ts';

/** How each way to fail is said in HTTP. */
const statusOf = {
  'not-signed-in': 401,
  'session-expired': 401,
  'use-nonce': 401,
  'sign-in-failed': 400,
  'sign-in-cancelled': 400,
  'unknown-client': 403,
  'unknown-account': 403,
  'no-role': 403,
  'too-many-groups': 403,
  'not-allowed': 403,
  // Only a device says this, of us.
  'directory-refused': 403,
  'wrong-team': 403,
  'not-found': 404,
  conflict: 409,
  'case-deleted': 410,
  'last-administrator': 409,
  'managed-elsewhere': 409,
  'in-use': 409,
  'own-study': 403,
  'too-large': 413,
  'not-json': 400,
  'invalid-input': 422,
  identifier: 422,
  'unknown-form': 422,
  'in-future': 422,
  'too-many-requests': 429,
  unexpected: 500,
  unavailable: 503,
  'provider-unavailable': 503,
} as const satisfies Record<ErrorCode, number>;

export interface ErrorAnswer {
  status: (typeof statusOf)[ErrorCode];
  code: ErrorCode;
  body: ErrorBody;
}

/** What the caller hears of an error: a code, never a message from below. */
export function errorAnswer(error: unknown, requestId: string): ErrorAnswer {
  const code = codeOf(error);
  const fields = error instanceof AppError && error.fields.length > 0 ? [...error.fields] : undefined;
  return { status: statusOf[code], code, body: { error: { code, requestId, ...(fields && { fields }) } } };
}

function codeOf(error: unknown): ErrorCode {
  if (error instanceof AppError) return error.code;
  return error instanceof SettingsError || isPassing(error) ? 'unavailable' : 'unexpected';
}

/** Notes an error for the log, and says which code it comes to. */
export function noteError(http: Http, error: unknown): ErrorCode {
  const code = codeOf(error);
  http.set('code', code);
  if (!(error instanceof AppError)) http.set('errorClass', errorClassOf(error));
  if (error instanceof SettingsError) http.set('wrongSettings', error.settings);
  return code;
}
