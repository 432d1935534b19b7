import type { readAudit } from '../../../../shared/api/audit.ts';
import type { RequestOf } from '../../../../shared/api/endpoint.ts';

/** What someone looks for in the log, as typed; '' for everything. */
export interface AuditQuestion {
  from: string;
  to: string;
  member: string;
  action: string;
  case: string;
}

export const nothingAsked: AuditQuestion = { from: '', to: '', member: '', action: '', case: '' };

/** The question as the API takes it; what was left open is left out. */
export function requestFor(asked: AuditQuestion): RequestOf<typeof readAudit> {
  const given = Object.entries(asked).flatMap(([name, value]) =>
    value.trim() === '' ? [] : [[name, value.trim()]],
  );
  return Object.fromEntries(given);
}

/** What is wrong in it: the field. */
export function wrongInQuestion({ from, to, case: caseKey }: AuditQuestion): ('from' | 'case')[] {
  return [
    ...(from !== '' && to !== '' && from > to ? (['from'] as const) : []),
    ...(caseKey.trim() !== '' && !/^[0-9a-f]{32}$/.test(caseKey.trim()) ? (['case'] as const) : []),
  ];
}
