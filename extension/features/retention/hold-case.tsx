import { useEffect, useId, useState } from 'preact/hooks';
import { type HoldReason, holdCase } from '../../../shared/api/retention.ts';
import { holdReason } from '../../../shared/codes/hold-reason.ts';
import type { ErrorCode } from '../../../shared/domain/errors.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import type * as z from '../../../shared/zod.ts';
import { callApi } from '../../client/call-api.ts';

type Reason = z.output<typeof HoldReason>;
type Outcome = { held: boolean } | { error: ErrorCode };

/** Where a coach stops the deletion of a case, or allows it again. */
export function HoldCase({ caseTag, onDone }: { caseTag: string; onDone: () => void }) {
  const { t, say } = useLanguage();
  const id = useId();
  const [reason, setReason] = useState<Reason>('complaint');
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  useEffect(() => document.getElementById(`${id}-title`)?.focus(), []);

  async function ask(held: boolean): Promise<void> {
    setBusy(true);
    const request = held ? { caseTag, held, reason } : { caseTag, held };
    const answer = await callApi(holdCase, { params: {}, request });
    setBusy(false);
    setOutcome(answer.ok ? answer.value : { error: answer.code });
  }

  return (
    <section class="doelspoor-section doelspoor-stack" aria-labelledby={`${id}-title`}>
      <Heading level={2} id={`${id}-title`} isFocusable>
        {t.retention.hold}
      </Heading>
      <p>{t.retention.holdWhat}</p>
      <div class="doelspoor-stack">
        <label class="utrecht-form-label" for={id}>
          {t.retention.holdWhy}
        </label>
        <select
          class="utrecht-select utrecht-select--html-select"
          id={id}
          value={reason}
          onChange={({ currentTarget }) => {
            const found = holdReason.codes.find(({ code }) => code === currentTarget.value);
            if (found) setReason(found.code);
          }}
        >
          {holdReason.codes.map((one) => (
            <option key={one.code} value={one.code}>
              {say(one)}
            </option>
          ))}
        </select>
      </div>
      <div class="doelspoor-cluster">
        <Button appearance="primary" isBusy={isBusy} onClick={() => void ask(true)}>
          {t.retention.holdSet}
        </Button>
        <Button isBusy={isBusy} onClick={() => void ask(false)}>
          {t.retention.holdLift}
        </Button>
        <Button appearance="subtle" onClick={onDone}>
          {t.cancel}
        </Button>
      </div>
      <p role="status">
        {outcome &&
          ('error' in outcome
            ? t.errors[outcome.error]
            : outcome.held
              ? t.retention.isHeld
              : t.retention.isNotHeld)}
      </p>
    </section>
  );
}
