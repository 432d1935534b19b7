import { TeamCompetencePlace } from '../../features/competence/competence-place.tsx';
import { TeamKeysPlace } from '../../features/keys/keys-place.tsx';
import { NotRightPlace } from '../../features/not-right/not-right-place.tsx';
import { PromptCoursePlace } from '../../features/prompt-course/prompt-course-place.tsx';
import { TeamDue } from '../../features/team-due/team-due.tsx';
import { TeamFigures } from '../../features/team-figures/team-figures.tsx';
import type { PlaceProps } from './places.tsx';

/** What there is to do now, and how it goes. */
export function NowPlace({ session, hasKeys }: PlaceProps) {
  const { member, teamId } = session;
  const isCoach = member.roles.includes('coach');
  return (
    <>
      <TeamDue key={`${teamId} ${hasKeys}`} teamId={teamId} memberId={member.id} />
      <TeamFigures
        key={`figures ${teamId}`}
        teamId={teamId}
        isCoach={isCoach}
        hasKeys={hasKeys}
        actions={(measure, figure) => <NotRightPlace measure={measure} figure={figure} />}
      />
      {isCoach && <PromptCoursePlace teamId={teamId} />}
      <TeamCompetencePlace session={session} />
      {hasKeys && isCoach && <TeamKeysPlace key={`keys ${teamId}`} teamId={teamId} />}
    </>
  );
}
