/** Every way a request can fail. The text people read belongs to the code: see `shared/text`. */
export const errorCodes = [
  'not-signed-in',
  'session-expired',
  'use-nonce',
  'sign-in-failed',
  'sign-in-cancelled',
  'provider-unavailable',
  'unknown-client',
  'unknown-account',
  'no-role',
  'too-many-groups',
  'not-allowed',
  'directory-refused',
  'wrong-team',
  'not-found',
  'invalid-input',
  'identifier',
  'unknown-form',
  'in-future',
  'conflict',
  'case-deleted',
  'last-administrator',
  'managed-elsewhere',
  'in-use',
  'own-study',
  'too-large',
  'not-json',
  'too-many-requests',
  'unavailable',
  'unexpected',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** What crosses between contexts instead of an exception. `fields` names paths only, never their content. */
export type Result<T> = { ok: true; value: T } | Failure;

export interface Failure {
  ok: false;
  code: ErrorCode;
  fields?: string[];
  requestId?: string;
}

/** Makes a success. */
export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** Makes a failure; `fields` names what to look at, without its content. */
export function failure(code: ErrorCode, fields?: string[]): Failure {
  return fields && fields.length > 0 ? { ok: false, code, fields } : { ok: false, code };
}
