import { errorCodes } from '../../shared/domain/errors.ts';
import * as z from '../../shared/zod.ts';
import { stored } from '../storage/stored.ts';

/** How the last attempt to send ended. Ends with the browser: at its next start everything is tried at once. */
export const syncState = stored(
  'session',
  'sync',
  z.strictObject({
    /** Attempts in a row that failed. */
    failures: z.int(),
    lastError: z.nullable(z.enum(errorCodes)),
  }),
);
