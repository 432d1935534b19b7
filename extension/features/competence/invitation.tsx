import { useEffect } from 'preact/hooks';
import { finishRound } from '../../competence/done-round.ts';
import { CheckLine } from './check-line.tsx';
import { useCompetence } from './use-competence.ts';

interface InvitationProps {
  memberId: string;
  teamId: string;
}

/** The line beside other work: says nothing while it is not sure that there is something to fill in. */
export function Invitation({ memberId, teamId }: InvitationProps) {
  const { known } = useCompetence(teamId);
  const isAnswered = known?.running.isAnswered ?? false;
  const round = known?.running.round;
  useEffect(() => {
    if (isAnswered && round !== undefined) void finishRound(memberId, teamId, round);
  }, [isAnswered, round]);
  if (!known || isAnswered) return null;
  return <CheckLine memberId={memberId} teamId={teamId} running={known.running} canRefuse />;
}
