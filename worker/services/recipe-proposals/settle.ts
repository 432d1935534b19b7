import type { ParamsOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import type {
  readRecipeProposals as readContract,
  removeRecipeProposal as removeContract,
} from '../../../shared/api/recipe-proposals.ts';
import { commit, commitAndRead } from '../../db/commit.ts';
import { deleteProposal, readProposals } from '../../db/queries/recipe-proposals.ts';
import type { SignedIn } from '../context.ts';
import { auditOf } from '../rights.ts';

const MOST_SHOWN = 100;

/** The proposals that wait for the administrator. */
export async function listProposals(context: SignedIn): Promise<ResponseOf<typeof readContract>> {
  const proposals = await commitAndRead(context.db, {
    changes: [],
    audit: [auditOf(context, { action: 'proposals-read', recordKind: 'setting', recordId: 'recipes' })],
    readAfter: readProposals(context.db, MOST_SHOWN),
  });
  return { proposals };
}

/** Takes a proposal off the list. That it was published is in the log as a new version of the setting. */
export async function removeProposal(
  context: SignedIn,
  { proposal }: ParamsOf<typeof removeContract>,
): Promise<ResponseOf<typeof removeContract>> {
  await commit(context.db, {
    changes: [deleteProposal(context.db, proposal)],
    audit: [auditOf(context, { action: 'proposal-removed', recordKind: 'setting', recordId: 'recipes' })],
  });
  return {};
}
