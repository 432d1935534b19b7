import type { ResponseOf } from '../../../shared/api/endpoint.ts';
import type { readTeams as contract } from '../../../shared/api/teams.ts';
import { readTeams } from '../../db/queries/teams.ts';
import { run } from '../../db/read.ts';
import type { SignedIn } from '../context.ts';

/** The teams of the organisation. */
export async function listTeams({ db }: SignedIn): Promise<ResponseOf<typeof contract>> {
  return { teams: await run(db, readTeams(db)) };
}
