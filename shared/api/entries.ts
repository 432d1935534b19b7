import { EntrySubmission } from '../domain/entry.ts';
import * as z from '../zod.ts';
import { defineEndpoint } from './endpoint.ts';
import { CaseAfterFiling, FilingResult, MeasureFigure } from './schemas.ts';

/** The most entries one request may carry. */
export const MAX_BATCH = 50;
/** The most bytes a request may have. */
export const MAX_BODY_BYTES = 512 * 1024;

/** Files one entry. The same entry again is a success; another entry under the same id is a conflict. */
export const fileEntry = defineEndpoint({
  id: 'file-entry',
  method: 'PUT',
  path: '/api/entries/:id',
  roles: ['practitioner'],
  request: EntrySubmission,
  response: z.strictObject({
    result: FilingResult,
    case: CaseAfterFiling,
    /** The team's figure that this form is about; null where no measure belongs to it. */
    feedback: z.nullable(MeasureFigure),
  }),
});

/** Files several entries, in whatever order; says of each what happened. One that is refused stops no other. */
export const fileEntries = defineEndpoint({
  id: 'file-entries',
  method: 'POST',
  path: '/api/entries',
  roles: ['practitioner'],
  /** Entries are validated one by one, so that one bad entry does not refuse the rest. */
  request: z.strictObject({ entries: z.array(z.unknown()).check(z.minLength(1), z.maxLength(MAX_BATCH)) }),
  response: z.strictObject({
    results: z.array(
      z.union([
        FilingResult,
        /** An entry whose id could not even be read is named by its place. */
        z.strictObject({ index: z.int(), outcome: z.literal('unreadable'), fields: z.array(z.string()) }),
      ]),
    ),
    cases: z.array(CaseAfterFiling),
    feedback: z.array(MeasureFigure),
  }),
});
