import type { ErrorCode } from '../shared/domain/errors.ts';

/** A request that cannot be done, for a reason the caller may know. `fields` names paths, never what is in them. */
export class AppError extends Error {
  // The bundle does not keep names, and the log names the class of what went wrong.
  static override readonly name = 'AppError';
  readonly code: ErrorCode;
  readonly fields: readonly string[];

  constructor(code: ErrorCode, fields: readonly string[] = []) {
    super(code);
    this.name = 'AppError';
    this.code = code;
    this.fields = fields;
  }
}
