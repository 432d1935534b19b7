import { useState } from 'preact/hooks';
import type { ErrorCode } from '../../../shared/domain/errors.ts';
import { openGoals } from '../../../shared/history/case-history.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { InlineButton } from '../../../shared/ui/button.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import type { CaseView } from '../../cases/watch-case.ts';
import { GoalRow } from './goal-row.tsx';
import { takeBack, tickOff } from './tick-off.ts';

interface GoalListProps {
  view: CaseView;
  onFill: (form: string, subject: string) => void;
  onRecord: (entryId: string) => void;
}

/** The open goals of a case, in the family's words, with the course of their scores. */
export function GoalList({ view, onFill, onRecord }: GoalListProps) {
  const { t } = useLanguage();
  const [ticked, setTicked] = useState<{ entryId: string; text: string } | null>(null);
  const [error, setError] = useState<ErrorCode | null>(null);
  const goals = openGoals(view.history);
  const endedCount = view.history.goals.filter(({ ended }) => ended).length;

  async function tick(action: string, text: string): Promise<void> {
    const saved = await tickOff(view, action);
    setError(saved.ok ? null : saved.code);
    if (saved.ok) setTicked({ entryId: saved.value.entryId, text });
  }

  async function undo(entryId: string): Promise<void> {
    const saved = await takeBack(view, entryId);
    setError(saved.ok ? null : saved.code);
    if (saved.ok) setTicked(null);
  }

  return (
    <section class="doelspoor-section doelspoor-stack" aria-labelledby="goals">
      <div class="doelspoor-row">
        <Heading level={2} id="goals">
          {t.goals.title}
        </Heading>
        {goals.length > 0 && (
          <span class="doelspoor-quiet">{t.goals.count(goals.length, view.settings.norms.maxOpenGoals)}</span>
        )}
      </div>
      {goals.length === 0 && <p class="doelspoor-quiet">{t.goals.none}</p>}
      <ul>
        {goals.map((goal) => (
          <GoalRow
            key={goal.id}
            goal={goal}
            view={view}
            onFill={onFill}
            onTick={(id, text) => void tick(id, text)}
            onRecord={onRecord}
          />
        ))}
      </ul>
      <div role="status">
        {ticked && (
          <p class="doelspoor-small">
            {t.goals.ticked(ticked.text)}{' '}
            <InlineButton onClick={() => void undo(ticked.entryId)}>{t.undo}</InlineButton>
          </p>
        )}
      </div>
      {error !== null && (
        <Alert kind="error" announced="now">
          <p>{t.errors[error]}</p>
        </Alert>
      )}
      {endedCount > 0 && <p class="doelspoor-quiet doelspoor-small">{t.goals.ended(endedCount)}</p>}
    </section>
  );
}
