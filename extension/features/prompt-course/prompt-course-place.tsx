import { useLoaded } from '../../../shared/ui/use-loaded.ts';

/** What became of the reminders of a team, for its coach. Loaded with the page of the team, not with the panel. */
export function PromptCoursePlace({ teamId }: { teamId: string }) {
  const Course = useLoaded(async () => (await import('./prompt-course.tsx')).TeamPromptCourse);
  return Course && <Course key={teamId} teamId={teamId} />;
}
