import type { PromptCourseText } from './prompt-course-nl.ts';

/** What the team page says about what became of reminders, in English. */
export const promptCourseEn: PromptCourseText = {
  title: 'What became of reminders',
  period: (from, to) => `Reminders from ${from} to ${to}, of the team together.`,
  none: 'No reminders were shown in these weeks.',
  meaning:
    'A reminder helps when it comes in time and suits the family. Do you often answer “otherwise”, or is it often left lying? Talk about whether the term is right. The administrator can turn a reminder off.',
  table: 'What became of each reminder',
  columns: {
    kind: 'Reminder',
    shown: 'Shown',
    opened: 'Opened',
    done: 'Done',
    later: 'Later',
    deviated: 'Otherwise',
    ignored: 'Ignored',
    waiting: 'Still open',
  },
  howCounted: 'How is this counted?',
  howCountedText:
    'A reminder counts per day and per case. Done: a form came that it asked for. Later: remind again on another day, or another date agreed with the family. Ignored: no answer after a week. Who saw it is not kept.',
  reasons: 'Why otherwise',
};
