import { useRef, useState } from 'preact/hooks';
import type { Answers } from '../../../shared/forms/define-form.ts';
import {
  type ReportingCodeAnswers,
  reportingCode,
  reportingCodeQuestions,
  reportingCodeText,
} from '../../../shared/forms/reporting-code.ts';
import { safetyChecklistV1 } from '../../../shared/forms/safety-checklist.v1.ts';
import type { Day } from '../../../shared/time/day.ts';
import { InlineButton } from '../../../shared/ui/button.tsx';
import { cleanAnswers, type Path, withAnswer } from '../../../shared/ui/form/answers.ts';
import { FieldsView } from '../../../shared/ui/form/fields.tsx';
import { focusNext } from '../../../shared/ui/form/focus.ts';
import type { FormContext } from '../../../shared/ui/form/form-context.ts';
import { FormScopeProvider } from '../../../shared/ui/form/form-scope.ts';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { useInstrumentsText } from './use-instruments-text.ts';

const nothingKnown: Omit<FormContext, 'todayOn'> = {
  newId: () => '',
  goals: [],
  usualInformant: '',
  children: [],
  instruments: [],
  teams: [],
  entries: [],
  check: { openGoals: 0, maxOpenGoals: 0 },
};

const { fields } = safetyChecklistV1;

/** The five questions of the reporting code, and what the code says. To think with: nothing of it is kept. */
export function ReportingCodeAid({ todayOn }: { todayOn: Day }) {
  const { say } = useLanguage();
  const text = useInstrumentsText();
  const root = useRef<HTMLDivElement>(null);
  const [given, setGiven] = useState<Answers>({});
  // An answer to a question that is no longer asked must not count.
  const { answers } = cleanAnswers(fields, given);
  const scope = {
    context: { ...nothingKnown, todayOn },
    change: (path: Path, value: unknown) => setGiven((now) => withAnswer(now, path, value)),
    errorAt: () => null,
    warningsAt: () => [],
    advance: (from: Element) => {
      if (root.current) focusNext(root.current, from);
    },
  };
  return (
    <FormScopeProvider value={scope}>
      <div class="doelspoor-fields doelspoor-aid" ref={root}>
        <p class="doelspoor-small doelspoor-quiet">{text.code.help}</p>
        <FieldsView fields={fields} names={reportingCodeQuestions} row={answers} path={[]} />
        <div role="status">
          {answers.suspicion !== undefined && (
            <p class="doelspoor-note">
              {say(reportingCodeText(reportingCode(answers as ReportingCodeAnswers)))}
            </p>
          )}
        </div>
        <p class="doelspoor-small doelspoor-quiet">{text.code.record}</p>
        {answers.suspicion !== undefined && (
          <p>
            <InlineButton onClick={() => setGiven({})}>{text.code.again}</InlineButton>
          </p>
        )}
      </div>
    </FormScopeProvider>
  );
}
