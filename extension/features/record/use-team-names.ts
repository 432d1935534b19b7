import { useEffect, useState } from 'preact/hooks';
import type { Member, Team } from '../../../shared/api/schemas.ts';
import { otherTeams } from '../../cases/other-teams.ts';
import type { CaseView } from '../../cases/watch-case.ts';

/** The name of a team. Those of other teams are asked for only where a case was with another team. */
export function useTeamNames(view: CaseView, { teams }: Member): (id: string) => string | null {
  const [others, setOthers] = useState<readonly Team[]>([]);
  const isNeeded =
    view.history.transfers.length > 0 ||
    view.entries.some(({ teamId }) => teams.every(({ id }) => id !== teamId));
  useEffect(() => {
    if (isNeeded) void otherTeams(null).then(setOthers);
  }, [isNeeded]);
  return (id) => [...teams, ...others].find((team) => team.id === id)?.name ?? null;
}
