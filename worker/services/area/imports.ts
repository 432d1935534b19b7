import type {
  readAreaFigures as readContract,
  undoAreaImport as undoContract,
} from '../../../shared/api/area.ts';
import type { ParamsOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import { AppError } from '../../app-error.ts';
import { commit } from '../../db/commit.ts';
import {
  readAreaFigures,
  readAreaImport,
  readAreaImports,
  undoImport,
} from '../../db/queries/area-figures.ts';
import { run, together } from '../../db/read.ts';
import type { SignedIn } from '../context.ts';
import { auditOf } from '../rights.ts';

const MOST_SHOWN = 50;

/** The last imports, and what holds now. */
export async function listAreaFigures({ db }: SignedIn): Promise<ResponseOf<typeof readContract>> {
  const [imports, figures] = await run(db, together(readAreaImports(db, MOST_SHOWN), readAreaFigures(db)));
  return { imports, figures };
}

/** Undoes an import. Throws `not-found` when there is none by that id. */
export async function undoAreaImport(
  context: SignedIn,
  { import: id }: ParamsOf<typeof undoContract>,
): Promise<ResponseOf<typeof undoContract>> {
  const { db, now, organisationId } = context;
  const found = await run(db, readAreaImport(db, id));
  if (!found) throw new AppError('not-found');
  if (found.stands)
    await commit(db, {
      changes: [undoImport(db, id, now())],
      audit: [
        auditOf(context, {
          action: 'area-import-undone',
          recordKind: 'organisation',
          recordId: organisationId,
        }),
      ],
    });
  return {};
}
