import { upkeep } from '../../db/commit.ts';
import { deleteTicketsBefore } from '../../db/queries/downloads.ts';
import { deleteResearchTokensBefore } from '../../db/queries/research-tokens.ts';
import type { Surroundings } from '../context.ts';

/** Removes tickets and tokens that do not work any more. Returns how many. */
export async function forgetDownloads({ db, now }: Pick<Surroundings, 'db' | 'now'>): Promise<number> {
  const tickets = await upkeep(deleteTicketsBefore(db, now()));
  return tickets + (await upkeep(deleteResearchTokensBefore(db, now())));
}
