import type { AuditEvent } from '../audit-event.ts';
import type { Db, Statement } from '../client.ts';

/** One statement for any number of events. */
export function insertAuditEvents(db: Db, events: readonly AuditEvent[]): Statement {
  return db
    .prepare(
      `INSERT INTO audit_event (at, member_id, role, action, record_kind, record_id, team_id, case_id, request_id,
                                client)
       SELECT a.value ->> 'at', a.value ->> 'memberId', a.value ->> 'role', a.value ->> 'action',
              a.value ->> 'recordKind', a.value ->> 'recordId', a.value ->> 'teamId', a.value ->> 'caseId',
              a.value ->> 'requestId', a.value ->> 'client'
       FROM json_each(?1) AS a`,
    )
    .bind(JSON.stringify(events));
}
