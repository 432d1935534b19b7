import { env } from 'cloudflare:workers';
import { expect } from 'vitest';
import type { Entry } from '../../../shared/domain/entry.ts';
import { defaultNorms } from '../../../shared/domain/norms.ts';
import { caseHistory, withReturns } from '../../../shared/history/case-history.ts';
import { tallyRows } from '../../../shared/measures/tally-rows.ts';
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

/** The milestones that the stored entries of a case come to, with what is known of later cases of the family. */
export async function derivedMilestones(api: TestApi, caseTag: string): Promise<Milestone[]> {
  const later = await rows<{ openedOn: string }>(
    'SELECT opened_on AS openedOn FROM case_file WHERE previous_case_id = ? AND opened_on IS NOT NULL',
    await caseKeyOf(api.around, caseTag),
  );
  const history = withReturns(
    caseHistory(await storedEntries(api, caseTag)),
    later.map(({ openedOn }) => openedOn),
  );
  return inOrder(deriveMilestones(history, defaultNorms));
}

interface Count {
  teamId: string;
  kind: string;
  deadlineOn: string;
  verdict: string;
  count: number;
}

/** Counts kept along the way equal counting all milestones anew, of stretches the days on which they begin and end. */
export async function expectTallyToFit(): Promise<void> {
  const kept = await rows<Count>(
    `SELECT team_id AS teamId, kind, deadline_on AS deadlineOn, verdict, count FROM milestone_tally
     WHERE count <> 0`,
  );
  const milestones = await rows<Milestone>(
    `SELECT team_id AS teamId, kind, opens_on AS opensOn, deadline_on AS deadlineOn, verdict FROM milestone`,
  );
  const counted = new Map<string, Count>();
  for (const milestone of milestones) {
    for (const { on: deadlineOn, count } of tallyRows(milestone)) {
      const { teamId, kind, verdict } = milestone;
      const name = [teamId, kind, deadlineOn, verdict].join(' ');
      const sum = (counted.get(name)?.count ?? 0) + count;
      counted.set(name, { teamId, kind, deadlineOn, verdict, count: sum });
    }
  }
  expect(byName(kept)).toEqual(byName([...counted.values()].filter(({ count }) => count !== 0)));
}

function byName(counts: readonly Count[]): Count[] {
  const name = ({ teamId, kind, deadlineOn, verdict }: Count) =>
    [teamId, kind, deadlineOn, verdict].join(' ');
  return counts.toSorted((a, b) => (name(a) < name(b) ? -1 : 1));
}

function inOrder(milestones: Milestone[]): Milestone[] {
  const name = ({ kind, subject }: Milestone) => `${kind} ${subject}`;
  return milestones.sort((a, b) => (name(a) < name(b) ? -1 : 1));
}
