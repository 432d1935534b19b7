import type { Entry } from '../../../shared/domain/entry.ts';
import { defaultNorms } from '../../../shared/domain/norms.ts';
import { exportCase, type ReleaseTerms } from '../../../shared/export/export-case.ts';
import type { ExportedCase } from '../../../shared/export/exported-case.ts';
import { noCoarsening } from '../../../shared/export/study-plan.ts';
import { importPseudonymKey } from '../../../shared/privacy/import-keys.ts';

const by = {
  crypto,
  key: await importPseudonymKey(crypto, new Uint8Array(32).fill(7)),
};

/** A study of everything. */
export const wholeStudy: ReleaseTerms = {
  firstOn: '2024-01-01',
  lastOn: '2029-12-31',
  teams: [],
  cutOn: '2029-12-31',
  norms: defaultNorms,
  coarsening: noCoarsening,
};

/** Cases as a release sees them, by the order in which they come; those that are not in the study are left out. */
export async function exportedCases(
  cases: readonly (readonly Entry[])[],
  terms: Partial<ReleaseTerms> = {},
): Promise<ExportedCase[]> {
  const made = await Promise.all(
    cases.map((entries, at) =>
      exportCase(by, { id: `case-${at}`, entries, later: [] }, { ...wholeStudy, ...terms }),
    ),
  );
  return made.filter((one) => one !== null);
}
