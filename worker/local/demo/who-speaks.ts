import type { Story, StoryGoal } from './story.ts';

type Speaker = 'youth' | 'caregiver-1' | 'caregiver-2';

/** Whether there is a child old enough to say something about a goal. */
export function hasYouth(story: Story): boolean {
  return story.children.some((age) => age !== '0-3');
}

/** Who gives a goal its scores; the same people at every evaluation, or nothing can be compared. */
export function whoScores(story: Story, goal: StoryGoal): Speaker[] {
  const parent: Speaker[] = story.carers === 2 && goal.idea.text.length % 3 === 0 ? ['caregiver-2'] : [];
  const isAboutYouth = ['school', 'child-mental-health', 'network'].includes(goal.idea.domain);
  return [
    'caregiver-1',
    ...(isAboutYouth && story.children.some(isTeenager) ? (['youth'] as const) : parent),
  ];
}

function isTeenager(age: string): boolean {
  return age === '12-15' || age === '16-17';
}
