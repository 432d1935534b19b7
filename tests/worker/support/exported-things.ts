import fc from 'fast-check';
import { expect } from 'vitest';
import type { EntrySubmission } from '../../../shared/domain/entry.ts';
import { importEntries } from '../../../worker/services/entries/import.ts';
import { importContext } from '../../../worker/services/import-context.ts';
import type { TestApi } from './api.ts';
import { newTeam } from './people.ts';
import { historyPlan, submissionsOf } from './random-history.ts';
import { newCaseTag } from './submissions.ts';

/** Cases of two teams with whatever happened in them, the same for the same seed. */
export async function bringCases(api: TestApi, count: number, seed: number) {
  const teams: [string, string] = [await newTeam(api), await newTeam(api)];
  const tags = Array.from({ length: count }, newCaseTag);
  const plans = fc.sample(historyPlan(3), { numRuns: Math.ceil(count / 3), seed });
  for (const [at, plan] of plans.entries()) {
    const three = tags.slice(at * 3, at * 3 + 3);
    await importEntries(importContext(api.around), submissionsOf(plan, three, teams));
  }

  /** Files an entry as if it was recorded at noon of a day. */
  async function file(submission: EntrySubmission, on: string): Promise<void> {
    const recordedAt = Date.parse(`${on}T12:00:00Z`);
    const entry = { submission, authorId: 'someone', recordedAt };
    const [result] = await importEntries(importContext(api.around), [entry]);
    expect(result?.outcome).toBe('filed');
  }

  return { teams, tags, file };
}
