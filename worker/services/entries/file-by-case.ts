import type { CaseAfterFiling, FilingResult } from '../../../shared/api/schemas.ts';
import type * as z from '../../../shared/zod.ts';
import { readNothing } from '../../db/read.ts';
import type { Context } from '../context.ts';
import type { FilingItem } from './decide.ts';
import { fileInCase } from './file-in-case.ts';
import type { FilingGround } from './filing-ground.ts';

/** What filing in several cases came to. */
export interface FiledByCase {
  /** In the order of the items. */
  results: FilingResult[];
  cases: z.output<typeof CaseAfterFiling>[];
}

/** Files entries for any number of cases: one commit for each case, one after the other. */
export async function fileByCase(
  context: Context,
  items: readonly FilingItem[],
  ground: FilingGround,
): Promise<FiledByCase> {
  const results = new Map<FilingItem, FilingResult>();
  const cases: FiledByCase['cases'] = [];
  for (const group of Map.groupBy(items, ({ caseKey }) => caseKey).values()) {
    const filed = await fileInCase(context, group, ground, readNothing);
    for (const [index, item] of group.entries()) {
      const result = filed.results[index];
      if (result) results.set(item, result);
    }
    cases.push(filed.case);
  }
  return { results: items.flatMap((item) => results.get(item) ?? []), cases };
}
