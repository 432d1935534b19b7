import type { RequestOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import { type proposeRecipe as contract, MAX_OPEN_PROPOSALS } from '../../../shared/api/recipe-proposals.ts';
import { AppError } from '../../app-error.ts';
import { commit } from '../../db/commit.ts';
import {
  countOtherProposals,
  deleteEarlierProposals,
  insertProposal,
} from '../../db/queries/recipe-proposals.ts';
import { run } from '../../db/read.ts';
import type { SignedIn } from '../context.ts';
import { auditOf } from '../rights.ts';
import { identifyingPaths } from '../settings/identifying-paths.ts';

/** Keeps a recipe for the administrator. Throws `conflict` when too many of this person's are waiting. */
export async function proposeRecipe(
  context: SignedIn,
  { id, recipe }: RequestOf<typeof contract>,
): Promise<ResponseOf<typeof contract>> {
  const { db, member, now } = context;
  const identifying = identifyingPaths('recipes', [recipe]);
  if (identifying.length > 0) throw new AppError('identifier', identifying.map(inRecipe));
  if ((await run(db, countOtherProposals(db, member.id, recipe.id))) >= MAX_OPEN_PROPOSALS)
    throw new AppError('conflict', ['proposals']);
  await commit(db, {
    changes: [
      deleteEarlierProposals(db, member.id, recipe.id),
      insertProposal(db, { id, recipe, proposedBy: member.id, proposedAt: now() }),
    ],
    audit: [auditOf(context, { action: 'recipe-proposed', recordKind: 'setting', recordId: 'recipes' })],
  });
  return {};
}

/** `0.name.nl` is about the one recipe that was sent. */
function inRecipe(path: string): string {
  return path.replace(/^0/u, 'recipe');
}
