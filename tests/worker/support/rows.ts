import { env } from 'cloudflare:workers';
import { expect } from 'vitest';
import type { Entry } from '../../../shared/domain/entry.ts';
import { defaultNorms } from '../../../shared/domain/norms.ts';
import { caseHistory } from '../../../shared/history/case-history.ts';
import type { Milestone } from '../../../shared/milestones/define-milestone.ts';
import { deriveMilestones } from '../../../shared/milestones/derive-milestones.ts';
import { readCaseAsFiled, readCaseStates } from '../../../worker/db/queries/cases.ts';
import { run } from '../../../worker/db/read.ts';
import { caseKeyOf } from '../../../worker/services/cases/case-key.ts';
import type { TestApi } from './api.ts';

/** All rows of a query straight from the database. */
export async function rows<T>(sql: string, ...params: unknown[]): Promise<T[]> {
  const { results } = await env.DB.prepare(sql)
    .bind(...params)
    .all<T>();
  return results;
}

/** The entries of a case as they are stored. */
export async function storedEntries(api: TestApi, caseTag: string): Promise<Entry[]> {
  const found = await run(env.DB, readCaseAsFiled(env.DB, await caseKeyOf(api.around, caseTag)));
  return found?.entries ?? [];
}

/** The milestones of a case as they are stored. */
export async function storedMilestones(api: TestApi, caseTag: string): Promise<Milestone[]> {
  const [state] = await run(env.DB, readCaseStates(env.DB, [await caseKeyOf(api.around, caseTag)]));
  return inOrder(state?.milestones ?? []);
}

/** The milestones that the stored entries of a case come to. */
export async function derivedMilestones(api: TestApi, caseTag: string): Promise<Milestone[]> {
  return inOrder(deriveMilestones(caseHistory(await storedEntries(api, caseTag)), defaultNorms));
}

/** Counts kept along the way equal counting all milestones anew. */
export async function expectTallyToFit(): Promise<void> {
  const columns = 'team_id AS teamId, kind, deadline_on AS deadlineOn, verdict';
  const order = 'ORDER BY team_id, kind, deadline_on, verdict';
  const kept = await rows(`SELECT ${columns}, count FROM milestone_tally WHERE count <> 0 ${order}`);
  const counted = await rows(
    `SELECT ${columns}, count(*) AS count FROM milestone GROUP BY team_id, kind, deadline_on, verdict ${order}`,
  );
  expect(kept).toEqual(counted);
}

function inOrder(milestones: Milestone[]): Milestone[] {
  const name = ({ kind, subject }: Milestone) => `${kind} ${subject}`;
  return milestones.sort((a, b) => (name(a) < name(b) ? -1 : 1));
}
