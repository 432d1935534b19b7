import type { Norms } from '../domain/norms.ts';
import type { CaseHistory } from '../history/case-history.ts';
import type { Milestone } from './define-milestone.ts';
import { deriveFrom } from './derive-from.ts';
import { reminderDefinitions } from './reminders.ts';

/** The milestones of a case that people are reminded of: what the panel shows, offline too. */
export function deriveReminders(history: CaseHistory, norms: Norms): Milestone[] {
  return deriveFrom(reminderDefinitions, history, norms);
}
