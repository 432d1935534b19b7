import { useEffect, useState } from 'preact/hooks';
import { roundOf } from '../../../shared/competence/rounds.ts';
import { dayOfInstant } from '../../../shared/time/day.ts';
import { useLoaded } from '../../../shared/ui/use-loaded.ts';
import { isRoundDone } from '../../competence/done-round.ts';
import type { Session } from '../../session/session.ts';

/** One line to fill in the competence check, until that is done or put aside; nothing is loaded then. */
export function CompetenceLine({ session: { member, teamId } }: { session: Session }) {
  const [isAsked, setIsAsked] = useState(false);
  const round = roundOf(dayOfInstant(Date.now()));
  useEffect(() => {
    void isRoundDone(member.id, teamId, round).then((isDone) => setIsAsked(!isDone));
  }, [member.id, teamId, round]);
  const Invitation = useLoaded(async () => (await import('./invitation.tsx')).Invitation, isAsked);
  return isAsked ? Invitation && <Invitation key={teamId} memberId={member.id} teamId={teamId} /> : null;
}

/** What a team answered in earlier rounds, and the line to fill in this one. */
export function TeamCompetencePlace({ session }: { session: Session }) {
  const Team = useLoaded(async () => (await import('./team-competence.tsx')).TeamCompetence);
  return Team && <Team key={session.teamId} memberId={session.member.id} teamId={session.teamId} />;
}
