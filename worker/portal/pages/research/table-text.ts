import { tableNames } from '../../../../shared/export/codebook/define-table.ts';
import type { PortalText } from '../../text/nl.ts';

/** How a table of a release is called; its own name where a newer version of Doelspoor made it. */
export function tableText(table: string, t: PortalText): string {
  const known = tableNames.find((name) => name === table);
  return known ? t.studyPlan.table[known].name : table;
}
