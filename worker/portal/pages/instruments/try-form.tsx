import { useState } from 'preact/hooks';
import { labelOf } from '../../../../shared/codes/define-code-list.ts';
import { safetyConclusion } from '../../../../shared/codes/safety-conclusion.ts';
import { failure } from '../../../../shared/domain/errors.ts';
import type { Answers } from '../../../../shared/forms/define-form.ts';
import { safetyChecklistV1 } from '../../../../shared/forms/safety-checklist.v1.ts';
import { validateAnswers } from '../../../../shared/forms/validate-answers.ts';
import { type Instrument, instrumentRef } from '../../../../shared/instruments/define-instrument.ts';
import { dayOfInstant } from '../../../../shared/time/day.ts';
import { FormView } from '../../../../shared/ui/form/form-view.tsx';
import { useText } from '../../shell/language.tsx';

interface TryFormProps {
  instrument: Instrument;
  onClose: () => void;
}

/** A checklist as the panel shows it, for a family that does not exist. What is filled in goes nowhere. */
export function TryForm({ instrument, onClose }: TryFormProps) {
  const { t, say } = useText();
  const text = t.definitions.instruments;
  const [filled, setFilled] = useState<Answers | null>(null);
  const todayOn = dayOfInstant(Date.now());
  if (filled) {
    const { conclusion, ahead } = filled;
    return (
      <div role="status">
        <p>{text.previewDone}</p>
        <p>
          <strong>{text.previewConclusion(meant(conclusion))}</strong>{' '}
          {ahead !== undefined && text.previewAhead(meant(ahead))}
        </p>
      </div>
    );
  }
  function meant(code: unknown): string {
    const found = safetyConclusion.codes.find((one) => one.code === code);
    return found ? say(labelOf(safetyConclusion, found.code)) : text.none;
  }
  return (
    <div class="portal-preview">
      <p class="doelspoor-quiet">{text.previewHelp}</p>
      <FormView
        form={safetyChecklistV1}
        context={{
          todayOn,
          newId: () => crypto.randomUUID(),
          goals: [],
          usualInformant: '',
          children: ['0-3', '12-15'],
          instruments: [instrument],
          teams: [],
          entries: [],
          check: { openGoals: 0, maxOpenGoals: 0 },
        }}
        start={{ happenedOn: todayOn, answers: { instrument: instrumentRef(instrument) }, step: 0 }}
        subtitle={text.previewSubtitle}
        status={null}
        onChange={() => undefined}
        onLeave={onClose}
        onSave={async ({ answers, happenedOn }) => {
          const asked = { answers, happenedOn, todayOn };
          const valid = validateAnswers(safetyChecklistV1, 'complete', asked, [instrument]);
          if (!valid.ok) return failure(valid.code, valid.fields);
          setFilled(answers);
          return null;
        }}
        isEmbedded
      />
    </div>
  );
}
