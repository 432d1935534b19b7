import { CaseTag } from '../domain/entry.ts';
import * as z from '../zod.ts';
import { defineEndpoint } from './endpoint.ts';
import { CaseRecord } from './schemas.ts';

/** Reads a case. POST, because what identifies a case does not belong in an address. Reading is logged. */
export const readCase = defineEndpoint({
  id: 'read-case',
  method: 'POST',
  path: '/api/cases/read',
  roles: ['practitioner'],
  request: z.strictObject({ caseTag: CaseTag }),
  /** Null: nothing was filed for this case yet. */
  response: z.strictObject({ case: z.nullable(CaseRecord) }),
});
