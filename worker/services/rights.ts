import type { AuditEvent } from '../db/audit-event.ts';
import type { Actor, Context } from './context.ts';

/** Whether the actor may act for a team. */
export function worksFor(actor: Actor, teamId: string): boolean {
  return actor.teams === 'every' || actor.teams.some(({ id }) => id === teamId);
}

/** A line of the audit log about what the actor does now. */
export function auditOf(
  { actor, now, requestId }: Pick<Context, 'actor' | 'now' | 'requestId'>,
  what: Pick<AuditEvent, 'action' | 'recordKind' | 'recordId'> & { teamId?: string; caseId?: string },
): AuditEvent {
  return {
    at: now(),
    memberId: actor.memberId,
    role: actor.role,
    action: what.action,
    recordKind: what.recordKind,
    recordId: what.recordId,
    teamId: what.teamId ?? null,
    caseId: what.caseId ?? null,
    requestId,
    client: actor.client ?? '',
  };
}
