import { type Change, teamOfScope } from '../../../shared/directory/schema.ts';
import type { AuditEvent } from '../../db/audit-event.ts';
import type { SignedIn } from '../context.ts';
import { auditOf } from '../rights.ts';

/** How a change in the directory stands in the audit log. */
export function auditChange(context: SignedIn, change: Change): AuditEvent {
  switch (change.kind) {
    case 'device-added': {
      const action = change.device.kind === 'browser' ? 'device-admitted' : 'recovery-code-made';
      return auditOf(context, { action, recordKind: 'device', recordId: change.device.id });
    }
    case 'team-granted': {
      const { deviceId: recordId, teamId } = change;
      return auditOf(context, { action: 'team-key-given', recordKind: 'device', recordId, teamId });
    }
    case 'team-withdrawn': {
      const { deviceId: recordId, teamId } = change;
      return auditOf(context, { action: 'team-key-withdrawn', recordKind: 'device', recordId, teamId });
    }
    case 'device-removed':
      return auditOf(context, {
        action: 'device-removed',
        recordKind: 'device',
        recordId: change.deviceId,
      });
    case 'key-made': {
      const teamId = teamOfScope(change.scope);
      return teamId === null
        ? auditOf(context, {
            action: 'key-made',
            recordKind: 'organisation',
            recordId: context.organisationId,
          })
        : auditOf(context, { action: 'key-made', recordKind: 'team', recordId: teamId, teamId });
    }
  }
}
