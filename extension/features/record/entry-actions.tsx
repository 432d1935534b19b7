import { useEffect, useRef, useState } from 'preact/hooks';
import { retractionReason } from '../../../shared/codes/retraction-reason.ts';
import type { ErrorCode } from '../../../shared/domain/errors.ts';
import { dayText } from '../../../shared/text/day-text.ts';
import { dayOfInstant } from '../../../shared/time/day.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { retract } from '../../cases/save-today.ts';
import { amendsSubject } from '../../drafts/amends.ts';
import { isUndoneByAnother, mayCorrect, mayWithdraw } from './may-change.ts';
import type { RecordEntryProps } from './record-entry.tsx';
import { restore } from './restore.ts';
import { useRecordText } from './use-record-text.ts';
import { WithdrawForm } from './withdraw-form.tsx';

interface EntryActionsProps extends Pick<RecordEntryProps, 'item' | 'view' | 'whoOf' | 'onFill'> {
  /** What the buttons are about, for whoever hears them one by one. */
  name: { title: string; day: string };
}

/** Correcting, withdrawing and putting back. Nothing is ever changed or thrown away: each is one more entry. */
export function EntryActions({ item, view, whoOf, name, onFill }: EntryActionsProps) {
  const { language, t, say } = useLanguage();
  const text = useRecordText();
  const [asking, setAsking] = useState<'whole' | 'version' | null>(null);
  const [done, setDone] = useState<'withdrawn' | 'restored' | null>(null);
  const [error, setError] = useState<ErrorCode | null>(null);
  const after = useRef<HTMLButtonElement>(null);
  const { current, originId, retractions } = item;
  const isWithdrawn = retractions.length > 0;
  useEffect(() => {
    if (done !== null) after.current?.focus();
  }, [done, isWithdrawn]);
  // Who goes back from the question is where she was before it.
  const withdrawButton = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (wasAsking.current && asking === null) withdrawButton.current?.focus();
    wasAsking.current = asking !== null;
  }, [asking]);
  const labelled = (action: string) => text.ofItem(action, name.title, name.day);

  async function run(change: ReturnType<typeof restore>, outcome: typeof done): Promise<void> {
    const saved = await change;
    setError(saved.ok ? null : saved.code);
    if (!saved.ok) return;
    setAsking(null);
    setDone(outcome);
  }

  const [retraction] = retractions;
  if (asking !== null) {
    const isWhole = asking === 'whole';
    return (
      <WithdrawForm
        label={labelled(isWhole ? text.withdraw : text.withdrawVersion)}
        what={isWhole ? whatHappens(item.form, text) : text.withdrawVersionWhat}
        error={error}
        onWithdraw={(reason) =>
          run(retract(view, isWhole ? originId : current.id, reason), isWhole ? 'withdrawn' : null)
        }
        onCancel={() => setAsking(null)}
      />
    );
  }
  return (
    <>
      <div role="status">
        {retraction && (
          <p>
            {text.isWithdrawn(
              dayText(dayOfInstant(retraction.recordedAt), view.todayOn, language),
              whoOf(retraction),
              say(reasonOf(retraction.answers.reason)),
            )}
          </p>
        )}
        {!retraction && done === 'restored' && <p>{text.restored}</p>}
      </div>
      {error !== null && (
        <Alert kind="error" announced="now">
          <p>{t.errors[error]}</p>
        </Alert>
      )}
      {retraction ? (
        <div>
          <Button
            buttonRef={after}
            label={labelled(done === 'withdrawn' ? t.undo : text.restore)}
            onClick={() =>
              void run(
                restore(
                  view,
                  retractions.map(({ id }) => id),
                ),
                'restored',
              )
            }
          >
            {done === 'withdrawn' ? t.undo : text.restore}
          </Button>
        </div>
      ) : (
        <div class="doelspoor-cluster">
          {mayCorrect(item.form) && (
            <Button
              buttonRef={after}
              label={labelled(text.correct)}
              onClick={() => onFill(item.form, amendsSubject(current.id))}
            >
              {text.correct}
            </Button>
          )}
          {isUndoneByAnother(item.form) && <p class="doelspoor-quiet">{text.transfer}</p>}
          {mayWithdraw(item.form) && (
            <Button
              appearance="subtle"
              buttonRef={withdrawButton}
              label={labelled(text.withdraw)}
              onClick={() => setAsking('whole')}
            >
              {text.withdraw}
            </Button>
          )}
          {current.id !== originId && (
            <Button
              appearance="subtle"
              label={labelled(text.withdrawVersion)}
              onClick={() => setAsking('version')}
            >
              {text.withdrawVersion}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

function whatHappens(form: string, text: ReturnType<typeof useRecordText>): string {
  if (form === 'case-opened') return text.withdrawCase;
  return form === 'goal' ? text.withdrawGoal : text.withdrawWhat;
}

function reasonOf(code: unknown): { nl: string; en: string } {
  return retractionReason.codes.find((one) => one.code === code) ?? { nl: '–', en: '–' };
}
