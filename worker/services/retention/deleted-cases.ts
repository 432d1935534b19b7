import type { RequestOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import type { findDeletedCases as contract } from '../../../shared/api/retention.ts';
import { readDeletedCases } from '../../db/queries/deletions.ts';
import { run } from '../../db/read.ts';
import { caseKeyOf } from '../cases/case-key.ts';
import type { Context } from '../context.ts';
import { worksFor } from '../rights.ts';

/** Which of some cases are gone after their term; of other teams' cases nothing is said. */
export async function deletedCases(
  context: Context,
  { caseTags }: RequestOf<typeof contract>,
): Promise<ResponseOf<typeof contract>> {
  const caseKeys = await Promise.all(caseTags.map((caseTag) => caseKeyOf(context, caseTag)));
  const found = await run(context.db, readDeletedCases(context.db, caseKeys));
  const own = new Set(found.flatMap((one) => (worksFor(context.actor, one.teamId) ? one.caseKey : [])));
  return { deleted: caseTags.filter((_, index) => own.has(caseKeys[index] ?? '')) };
}
