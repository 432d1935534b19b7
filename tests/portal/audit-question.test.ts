import { describe, expect, it } from 'vitest';
import { readAudit } from '../../shared/api/audit.ts';
import { nothingAsked, requestFor, wrongInQuestion } from '../../worker/portal/pages/audit/question.ts';

describe('what someone looks for in the log', () => {
  it('leaves out what was left open, and is what the API takes', () => {
    const asked = { ...nothingAsked, from: '2026-11-01', action: 'case-read', case: ` ${'a1'.repeat(16)} ` };
    expect(requestFor(asked)).toEqual({ from: '2026-11-01', action: 'case-read', case: 'a1'.repeat(16) });
    expect(readAudit.request.safeParse(requestFor(asked)).success).toBe(true);
    expect(requestFor(nothingAsked)).toEqual({});
  });

  it('is refused here when the API would refuse it', () => {
    expect(wrongInQuestion({ ...nothingAsked, from: '2026-11-02', to: '2026-11-01' })).toEqual(['from']);
    expect(wrongInQuestion({ ...nothingAsked, case: '2026-01842' })).toEqual(['case']);
    expect(wrongInQuestion({ ...nothingAsked, from: '2026-11-01', to: '2026-11-01' })).toEqual([]);
  });
});
