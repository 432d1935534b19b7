import type { Role } from '../../shared/domain/roles.ts';

/** What someone did. The words stay as they are: the log is kept for years. */
export type AuditAction =
  | 'signed-in'
  | 'signed-out'
  | 'case-read'
  | 'case-read-refused'
  | 'entry-filed'
  | 'entry-imported'
  | 'due-list-read'
  | 'organisation-set-up';

/** One line of the audit log. There is no room for content in it. */
export interface AuditEvent {
  /** Instant, ms. */
  at: number;
  memberId: string;
  role: Role | 'import' | 'set-up' | 'none';
  action: AuditAction;
  recordKind: 'member' | 'case' | 'entry' | 'team' | 'organisation';
  recordId: string;
  teamId: string | null;
  caseId: string | null;
  requestId: string;
}
