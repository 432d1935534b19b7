import { useRef, useState } from 'preact/hooks';
import type { Answers } from '../../../shared/forms/define-form.ts';
import { promptAnswerV1 } from '../../../shared/forms/prompt-answer.v1.ts';
import type { Day } from '../../../shared/time/day.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { withAnswer } from '../../../shared/ui/form/answers.ts';
import { FieldsView, FoldedFields } from '../../../shared/ui/form/fields.tsx';
import { focusNext, focusPath } from '../../../shared/ui/form/focus.ts';
import { FormScopeProvider } from '../../../shared/ui/form/form-scope.ts';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { newId } from '../../new-id.ts';
import type { PromptAnswer } from '../../prompts/answer-prompt.ts';

interface OtherwiseChoiceProps {
  todayOn: Day;
  isBusy: boolean;
  onAnswer: (answer: PromptAnswer) => Promise<void>;
}

/** These questions need to know nothing of the case. */
const nothingKnown = {
  newId,
  goals: [],
  usualInformant: '',
  children: [],
  instruments: [],
  teams: [],
  entries: [],
  check: { openGoals: 0, maxOpenGoals: 0 },
};

/** Why it goes another way here: a reason, and a note if there is more to say. The questions are those of the form. */
export function OtherwiseChoice({ todayOn, isBusy, onAnswer }: OtherwiseChoiceProps) {
  const { t } = useLanguage();
  const root = useRef<HTMLFormElement>(null);
  const [answers, setAnswers] = useState<Answers>({ answer: 'deviated' });
  const [isAttempted, setAttempted] = useState(false);
  const { fields } = promptAnswerV1;
  const { reason, note } = answers;
  const isMissing = typeof reason !== 'string';

  function save(): void {
    setAttempted(true);
    if (isMissing) {
      if (root.current) focusPath(root.current, 'reason');
      return;
    }
    const text = typeof note === 'string' ? note.trim() : '';
    void onAnswer({ answer: 'deviated', reason, ...(text === '' ? {} : { note: text }) });
  }

  const scope = {
    context: { ...nothingKnown, todayOn },
    change: (path: readonly (string | number)[], value: unknown) =>
      setAnswers((now) => withAnswer(now, path, value)),
    errorAt: (path: string) => (path === 'reason' && isAttempted && isMissing ? t.due.chooseAReason : null),
    warningsAt: () => [],
    advance: (from: Element) => root.current && focusNext(root.current, from),
  };
  return (
    <FormScopeProvider value={scope}>
      <form
        class="doelspoor-due__choice doelspoor-fade-in"
        noValidate
        ref={root}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <FieldsView fields={fields} names={['reason']} row={answers} path={[]} />
        <FoldedFields title={null} fields={fields} names={['note']} row={answers} path={[]} />
        <p class="doelspoor-small">{t.due.otherwiseHelp}</p>
        <Button isSubmit appearance="primary" isBusy={isBusy} onClick={() => undefined}>
          {t.due.saveReason}
        </Button>
      </form>
    </FormScopeProvider>
  );
}
