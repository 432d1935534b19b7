import { type AuditAction, auditActions } from '../audit/actions.ts';
import { AuditExportLine, AuditFinding, AuditLine, ChainHash } from '../audit/lines.ts';
import { DaySchema } from '../forms/schema.ts';
import * as z from '../zod.ts';
import { defineEndpoint, defineStream } from './endpoint.ts';

/** The number of a row, as a query carries it. */
const RowNumber = z.string().check(z.regex(/^[0-9]{1,15}$/));

/** How many rows a page of the log has. */
export const AUDIT_PAGE = 100;

/** The audit log, newest first, a page at a time. Reading it is logged too. */
export const readAudit = defineEndpoint({
  id: 'read-audit',
  method: 'GET',
  path: '/api/audit',
  roles: ['administrator'],
  request: z.strictObject({
    /** First and last day of the period. */
    from: z.optional(DaySchema),
    to: z.optional(DaySchema),
    /** The id of a member. */
    member: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
    action: z.optional(z.enum(Object.keys(auditActions) as [AuditAction, ...AuditAction[]])),
    /** The API's own name of a case, as it stands in the log. */
    case: z.optional(z.string().check(z.regex(/^[0-9a-f]{32}$/))),
    /** Only rows with a lower number: `next` of the page before. */
    before: z.optional(RowNumber),
  }),
  response: z.strictObject({
    events: z.array(AuditLine),
    /** What to give as `before` for the next page; null when this is the last. */
    next: z.nullable(z.string()),
  }),
});

/** The whole log with its seals, line by line (NDJSON), for keeping elsewhere and for verifying offline. */
export const exportAudit = defineStream({
  id: 'export-audit',
  method: 'GET',
  path: '/api/audit/export',
  roles: ['administrator'],
  answers: 'ndjson',
  request: z.strictObject({}),
  response: AuditExportLine,
});

/** Verifies the chain over the log as it lies in the database, some seals at a time: ask again with `next`. */
export const verifyAudit = defineEndpoint({
  id: 'verify-audit',
  method: 'GET',
  path: '/api/audit/verification',
  roles: ['administrator'],
  request: z.strictObject({
    /** `next` of the answer before. */
    after: z.optional(RowNumber),
    /** A head that was kept elsewhere, to be found in the chain. */
    head: z.optional(ChainHash),
  }),
  response: z.strictObject({
    /** Rows looked at up to and including this number. */
    checkedTo: z.int(),
    /** The number of the last row there is. */
    lastId: z.int(),
    /** The hash of the last seal that was looked at; '' when there is none. */
    head: z.string(),
    /** The number of the last row that the kept head covers; null when it is nowhere in the chain, or none was given. */
    headAt: z.nullable(z.int()),
    /** What is wrong in this part; empty when nothing is. */
    findings: z.array(AuditFinding),
    /** What to give as `after`; null when the whole log was looked at. */
    next: z.nullable(z.string()),
  }),
});
