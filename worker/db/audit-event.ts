// The words of the log stand there, with how people read them: another thing to log is another line there.
import type { AuditAction } from '../../shared/audit/actions.ts';
import type { Role } from '../../shared/domain/roles.ts';

/** One line of the audit log. There is no room for content in it. */
export interface AuditEvent {
  /** Instant, ms. */
  at: number;
  memberId: string;
  role: Role | 'import' | 'set-up' | 'job' | 'none';
  action: AuditAction;
  recordKind:
    | 'member'
    | 'case'
    | 'entry'
    | 'team'
    | 'organisation'
    | 'setting'
    | 'device'
    | 'session'
    | 'meeting'
    | 'study'
    | 'release'
    | 'research-token'
    | 'log';
  recordId: string;
  teamId: string | null;
  caseId: string | null;
  requestId: string;
  /** From which client, `script` for what came with a personal token; '' for what no client did. */
  client: 'extension' | 'portal' | 'script' | '';
}
