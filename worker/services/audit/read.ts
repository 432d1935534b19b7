import { AUDIT_PAGE, type readAudit as contract } from '../../../shared/api/audit.ts';
import type { RequestOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import { addDays, type Day, startOfDay } from '../../../shared/time/day.ts';
import { commitAndRead } from '../../db/commit.ts';
import { readAuditLines, readNumbersOf } from '../../db/queries/audit.ts';
import { run } from '../../db/read.ts';
import type { Context } from '../context.ts';
import { auditOf } from '../rights.ts';

/** A page of the log, newest first. That it was read, and what of which case or member was asked, is logged too. */
export async function readLog(
  context: Context,
  { from, to, member, action, case: caseKey, before }: RequestOf<typeof contract>,
): Promise<ResponseOf<typeof contract>> {
  const period = { fromAt: instantOf(from), beforeAt: instantOf(to === undefined ? to : addDays(to, 1)) };
  const { afterId, beforeId } = await run(context.db, readNumbersOf(context.db, period));
  const found = await commitAndRead(context.db, {
    changes: [],
    audit: [
      auditOf(context, {
        action: 'audit-read',
        recordKind: member === undefined ? 'log' : 'member',
        recordId: member ?? 'log',
        ...(caseKey !== undefined && { caseId: caseKey }),
      }),
    ],
    readAfter: readAuditLines(context.db, {
      member: member ?? null,
      action: action ?? null,
      caseKey: caseKey ?? null,
      ...period,
      afterId,
      beforeId: before === undefined ? beforeId : Math.min(beforeId, Number(before)),
      limit: AUDIT_PAGE + 1,
    }),
  });
  const events = found.slice(0, AUDIT_PAGE);
  const last = events.at(-1);
  return { events, next: found.length > AUDIT_PAGE && last ? String(last.id) : null };
}

function instantOf(day: Day | undefined): number | null {
  return day === undefined ? null : startOfDay(day);
}
