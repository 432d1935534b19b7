import type { CountedClass } from '../../../shared/export/anonymity/preview.ts';
import { classOf } from '../../../shared/export/anonymity/quasi-identifiers.ts';
import { recordedBy } from '../../../shared/export/cut.ts';
import { whyNotInStudy } from '../../../shared/export/export-case.ts';
import { casePseudonyms, pseudonymOf } from '../../../shared/export/pseudonyms.ts';
import { caseHistory } from '../../../shared/history/case-history.ts';
import { effectiveEntries } from '../../../shared/history/effective-entries.ts';
import { mayBeExported } from '../../../shared/research/may-be-exported.ts';
import {
  type CaseForRelease,
  insertStaged,
  readCasesForRelease,
  readClasses,
  readNextCases,
  type StagedCase,
} from '../../db/queries/release-cases.ts';
import { run } from '../../db/read.ts';
import { goOn } from './first-step.ts';
import { previewOf } from './preview.ts';
import { termsOf } from './terms.ts';
import type { Turn, Work } from './work.ts';

/** Cases that are looked at in one step: nothing but their histories is worked out. */
const CASES = 60;

/** Looks at the next cases of the organisation, and puts those aside that are in the study. */
export async function selectCases(work: Work): Promise<Turn> {
  const { db, release } = work;
  const { step } = release;
  const found = await run(db, readNextCases(db, { after: step.after, limit: CASES }));
  const last = found.at(-1);
  if (!last) return endSelection(work);
  const ids = found
    .filter(({ objects }) => mayBeExported({ objectsToResearch: objects === 1 }))
    .map(({ id }) => id);
  const cases = await run(db, readCasesForRelease(db, ids, release.cutAt));
  const staged = await Promise.all(cases.map((one) => stage(work, one)));
  const chosen = staged.filter((one) => one !== null);
  return {
    statements: chosen.length === 0 ? [] : [insertStaged(db, release.id, chosen)],
    next: { ...step, after: last.id, done: step.done + found.length },
  };
}

/** Nothing can single out a family where there are only counts. */
async function endSelection({ db, release }: Work): Promise<Turn> {
  const { step, plan, counts } = release;
  if (plan.detail === 'counts') return { statements: [], next: goOn(step, 'clear') };
  const classes: CountedClass[] = await run(db, readClasses(db, release.id));
  return {
    statements: [],
    next: goOn(step, 'preview'),
    counts: { ...counts, preview: previewOf(classes, release) },
  };
}

async function stage({ release, by }: Work, stored: CaseForRelease): Promise<StagedCase | null> {
  const terms = termsOf(release);
  if (whyNotInStudy(stored, terms) !== null) return null;
  const entries = recordedBy(stored.entries, release.cutOn);
  const pseudonym = await pseudonymOf(by, 'case', stored.id);
  if (release.plan.detail === 'counts') return { pseudonym, caseId: stored.id, class: '' };
  const caseClass = classOf({
    pseudonym,
    pseudonyms: await casePseudonyms(by, stored.id, entries, { oneTeam: terms.coarsening.teams }),
    entries,
    counting: effectiveEntries(entries),
    history: caseHistory(entries),
    milestones: [],
    studyFirstOn: terms.firstOn,
    cutOn: terms.cutOn,
    coarsening: terms.coarsening,
  });
  return { pseudonym, caseId: stored.id, class: caseClass };
}
