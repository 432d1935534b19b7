import { useState } from 'preact/hooks';
import type { Milestone } from '../../../shared/milestones/define-milestone.ts';
import { findReminder } from '../../../shared/milestones/reminders.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { useLoaded } from '../../../shared/ui/use-loaded.ts';
import type { CaseView } from '../../cases/watch-case.ts';
import { DueWindow } from '../../due/due-window.tsx';
import type { PromptAnswer } from '../../prompts/answer-prompt.ts';
import { recordOpened } from '../../prompts/showings.ts';
import { isForColleague, subjectOf } from './due-form.ts';
import { useShowing } from './use-showing.ts';

interface PromptCardProps {
  view: CaseView;
  memberId: string;
  milestone: Milestone;
  onFill: (form: string, subject: string) => void;
  onAnswer: (answer: PromptAnswer) => Promise<void>;
}

/** The one thing that is put forward: to be done, to be asked again another day, or to be done another way. */
export function PromptCard({ view, memberId, milestone, onFill, onAnswer }: PromptCardProps) {
  const { t, say } = useLanguage();
  const [choosing, setChoosing] = useState<'later' | 'otherwise' | null>(null);
  const [isBusy, setBusy] = useState(false);
  const Later = useLoaded(async () => (await import('./later-choice.tsx')).LaterChoice);
  const Otherwise = useLoaded(
    async () => (await import('./otherwise-choice.tsx')).OtherwiseChoice,
    choosing === 'otherwise',
  );
  const { kind } = milestone;
  const { caseTag, todayOn } = view;
  const occasion = { caseTag, memberId, kind, todayOn };
  useShowing(occasion);
  const definition = findReminder(kind);
  if (!definition) return null;

  const isTheirs = isForColleague(view, milestone, memberId);
  const canMove = kind === 'evaluation';
  const open = (form: string, subject: string) => {
    void recordOpened(occasion).catch(() => undefined);
    onFill(form, subject);
  };
  const toggle = (what: 'later' | 'otherwise') => setChoosing(choosing === what ? null : what);
  const answer = async (given: PromptAnswer) => {
    setBusy(true);
    await onAnswer(given);
    setBusy(false);
  };
  return (
    <section
      class="doelspoor-due"
      aria-label={t.due.title}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setChoosing(null);
      }}
    >
      <Heading level={2}>{say(definition.name)}</Heading>
      <DueWindow milestone={milestone} todayOn={todayOn} />
      {isTheirs && <p class="doelspoor-small">{t.due.byColleague}</p>}
      <div class="doelspoor-cluster">
        {!isTheirs && (
          <Button appearance="primary" onClick={() => open(definition.form, subjectOf(milestone))}>
            {t.due.fillIn}
          </Button>
        )}
        <Button appearance="subtle" isExpanded={choosing === 'later'} onClick={() => toggle('later')}>
          {t.due.later}
        </Button>
        <Button appearance="subtle" isExpanded={choosing === 'otherwise'} onClick={() => toggle('otherwise')}>
          {t.due.otherwise}
        </Button>
        {canMove && (
          <Button appearance="subtle" onClick={() => open('evaluation-date', '')}>
            {t.due.moveDate}
          </Button>
        )}
      </div>
      {choosing === 'later' && Later && (
        <Later todayOn={todayOn} canMove={canMove} isBusy={isBusy} onAnswer={answer} />
      )}
      {choosing === 'otherwise' && Otherwise && (
        <Otherwise todayOn={todayOn} isBusy={isBusy} onAnswer={answer} />
      )}
    </section>
  );
}
