import { Norms } from '../domain/norms.ts';
import * as z from '../zod.ts';
import { defineEndpoint } from './endpoint.ts';

/** The organisation's terms. The panel derives milestones with them, offline too. */
export const readNorms = defineEndpoint({
  id: 'read-norms',
  method: 'GET',
  path: '/api/norms',
  roles: 'signed-in',
  request: z.strictObject({}),
  response: z.strictObject({ version: z.int(), norms: Norms }),
});
