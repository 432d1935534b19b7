import { useEffect, useRef, useState } from 'preact/hooks';
import type { Member } from '../../../shared/api/schemas.ts';
import type { ErrorCode } from '../../../shared/domain/errors.ts';
import { dayText } from '../../../shared/text/day-text.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { InlineButton } from '../../../shared/ui/button.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import type { CaseView } from '../../cases/watch-case.ts';
import { answerPrompt, type PromptAnswer, takeBackAnswer } from '../../prompts/answer-prompt.ts';
import { type DueInCase, dueInCase } from '../../prompts/due-in-case.ts';
import { PromptCard } from './prompt-card.tsx';
import { QuietLines } from './quiet-lines.tsx';

interface DueCardProps {
  view: CaseView;
  member: Pick<Member, 'id' | 'teams'>;
  onFill: (form: string, subject: string) => void;
}

/** What is due in this case: at most one thing is put forward, the rest is one quiet line. */
export function DueCard({ view, member, onFill }: DueCardProps) {
  const { language, t } = useLanguage();
  const [known, setKnown] = useState<DueInCase | null>(null);
  const [given, setGiven] = useState<{ entryId: string; answer: PromptAnswer } | null>(null);
  const [problem, setProblem] = useState<ErrorCode | null>(null);
  const note = useRef<HTMLDivElement>(null);
  const { caseTag } = view;

  useEffect(() => {
    let isCurrent = true;
    void dueInCase(view, member).then((found) => isCurrent && setKnown(found));
    return () => {
      isCurrent = false;
    };
  }, [view, member.id]);
  useEffect(() => {
    setGiven(null);
    setProblem(null);
  }, [caseTag]);
  // The card with the button goes, and the focus would go with it.
  useEffect(() => {
    if (given) note.current?.focus();
  }, [given]);

  async function answer(kind: string, what: PromptAnswer): Promise<void> {
    const saved = await answerPrompt(view, kind, what);
    setProblem(saved.ok ? null : saved.code);
    if (saved.ok) setGiven({ entryId: saved.value.entryId, answer: what });
  }

  async function takeBack(entryId: string): Promise<void> {
    const saved = await takeBackAnswer(view, entryId);
    setProblem(saved.ok ? null : saved.code);
    if (saved.ok) setGiven(null);
  }

  if (!known) return null;
  const { due, prompt } = known;
  const others = due.filter((one) => one !== prompt);
  return (
    <>
      {prompt && (
        <PromptCard
          key={`${caseTag} ${prompt.kind}`}
          view={view}
          memberId={member.id}
          milestone={prompt}
          onFill={onFill}
          onAnswer={(what) => answer(prompt.kind, what)}
        />
      )}
      {problem !== null && (
        <Alert kind="error" announced="now">
          <p>{t.errors[problem]}</p>
        </Alert>
      )}
      <div role="status" tabIndex={-1} ref={note}>
        {given && (
          <p class="doelspoor-row doelspoor-due-line doelspoor-small doelspoor-just-saved">
            <span>
              {given.answer.answer === 'later'
                ? t.due.isLater(dayText(given.answer.until, view.todayOn, language))
                : t.due.isOtherwise}
            </span>
            <InlineButton onClick={() => void takeBack(given.entryId)}>{t.undo}</InlineButton>
          </p>
        )}
      </div>
      {others.length > 0 ? (
        <QuietLines
          key={caseTag}
          view={view}
          memberId={member.id}
          due={others}
          isBesidePrompt={prompt !== null}
          onFill={onFill}
        />
      ) : (
        !prompt && <p class="doelspoor-section doelspoor-quiet">{t.due.nothing}</p>
      )}
    </>
  );
}
