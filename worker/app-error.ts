import type { ErrorCode } from '../shared/domain/errors.ts';

/** A request that cannot be done, for a reason the caller may know. `fields` names paths, never what is in them. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly fields: readonly string[];

  constructor(code: ErrorCode, fields: readonly string[] = []) {
    super(code);
    this.name = 'AppError';
    this.code = code;
    this.fields = fields;
  }
}
