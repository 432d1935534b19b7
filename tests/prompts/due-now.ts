import type { Milestone } from '../../shared/milestones/define-milestone.ts';
import type { PromptPolicy } from '../../shared/prompts/choose-prompt.ts';
import { promptsSetting } from '../../shared/settings/prompts.ts';

/** What an organisation begins with. */
export const policy: PromptPolicy = promptsSetting.initial;

/** Something that is due and was not done. */
export function dueNow(kind: string, but: Partial<Milestone> = {}): Milestone {
  return {
    kind,
    subject: '',
    opensOn: '2026-01-10',
    dueOn: '2026-02-20',
    deadlineOn: '2026-02-20',
    fulfilledOn: null,
    verdict: 'unmet',
    teamId: 'north',
    isOpen: true,
    remindFrom: null,
    deviation: null,
    ...but,
  };
}
