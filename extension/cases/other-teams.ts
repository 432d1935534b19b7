import { Team } from '../../shared/api/schemas.ts';
import { readTeams } from '../../shared/api/teams.ts';
import * as z from '../../shared/zod.ts';
import { callApi } from '../client/call-api.ts';
import { stored } from '../storage/stored.ts';

const kept = stored('local', 'teams', z.array(Team));

/** The teams of the organisation but one, to hand a case over to. Without a connection: those that were known. */
export async function otherTeams(teamId: string | null): Promise<Team[]> {
  const answer = await callApi(readTeams, { params: {}, request: {} });
  if (answer.ok) await kept.write(answer.value.teams);
  const teams = answer.ok ? answer.value.teams : ((await kept.read()) ?? []);
  return teams.filter(({ id }) => id !== teamId);
}
