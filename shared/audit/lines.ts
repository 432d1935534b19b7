import * as z from '../zod.ts';

/** The SHA-256 of a link of the chain, in hexadecimal. */
export const ChainHash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** One line of the audit log as it is stored: who, when, what, which record, in which role, from which client. */
export const AuditRow = z.strictObject({
  /** From 1, without gaps: a missing number is a removed row. */
  id: z.int(),
  /** Instant, ms. */
  at: z.int(),
  memberId: z.string(),
  role: z.string(),
  action: z.string(),
  recordKind: z.string(),
  recordId: z.string(),
  teamId: z.nullable(z.string()),
  /** The API's own name of the case it was about. */
  caseId: z.nullable(z.string()),
  requestId: z.string(),
  /** `extension`, `portal`, `script`, or '' for what no client did. */
  client: z.string(),
});
export type AuditRow = z.infer<typeof AuditRow>;

/** A row with the name of who did it as it is now; null for what no member did. The name is no part of the chain. */
export const AuditLine = z.extend(AuditRow, { memberName: z.nullable(z.string()) });
export type AuditLine = z.infer<typeof AuditLine>;

/** A link of the chain: it covers the rows after those of the link before, up to `lastEventId`. */
export const AuditSeal = z.strictObject({
  lastEventId: z.int(),
  events: z.int(),
  /** '' for the first. */
  previousHash: z.string(),
  hash: ChainHash,
  /** Instant, ms. */
  sealedAt: z.int(),
});
export type AuditSeal = z.infer<typeof AuditSeal>;

/** One line of an export of the log. It begins with `export`, each seal stands after its rows, and `end` ends it. */
export const AuditExportLine = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('export'),
    format: z.literal(1),
    organisation: z.string(),
    /** Rows up to this one were deleted after their term, as a row further on says; their seals are still there. */
    expiredTo: z.int(),
  }),
  z.extend(AuditLine, { kind: z.literal('event') }),
  z.extend(AuditSeal, { kind: z.literal('seal') }),
  /** `head` is the hash of the last seal; '' when there is none. */
  z.strictObject({ kind: z.literal('end'), lastEventId: z.int(), head: z.string() }),
]);
export type AuditExportLine = z.infer<typeof AuditExportLine>;

/** What is wrong with a log, and where: ids of rows. */
export const AuditFinding = z.strictObject({
  kind: z.enum([
    /** Rows are missing: their numbers are not there. */
    'rows-removed',
    /** Among these rows at least one is not what was sealed, or was put there afterwards. */
    'rows-altered',
    /** A number stands twice or in the wrong place. */
    'out-of-order',
    /** The seal over these rows does not go on from the one before: a seal was removed, replaced or put in between. */
    'chain-cut',
    /** The log ends too early: rows or seals at its end are gone. */
    'end-missing',
    /** Rows that should have been sealed by now are not: their seals were removed, or sealing does not run. */
    'not-sealed',
    /** The head that was kept elsewhere is not in the chain: it was cut off before it, or made anew. */
    'head-unknown',
    /** A line that is no line of a log. `firstId` is its place in the file. */
    'unreadable',
  ]),
  firstId: z.int(),
  lastId: z.int(),
});
export type AuditFinding = z.infer<typeof AuditFinding>;
