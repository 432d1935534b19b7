import { useState } from 'preact/hooks';
import type { Competence } from '../../../shared/api/competence.ts';
import { shortDayText } from '../../../shared/text/day-text.ts';
import { dayOfInstant } from '../../../shared/time/day.ts';
import { Button, InlineButton } from '../../../shared/ui/button.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { finishRound } from '../../competence/done-round.ts';
import { Check } from './check.tsx';
import { useCompetenceText } from './use-competence-text.ts';

interface CheckLineProps {
  memberId: string;
  teamId: string;
  running: Competence['running'];
  /** Whether the line can be put aside for the whole round. */
  canRefuse?: boolean;
}

/** One quiet line, the check itself once somebody wants it, and one line after it. */
export function CheckLine({ memberId, teamId, running, canRefuse = false }: CheckLineProps) {
  const { language } = useLanguage();
  const text = useCompetenceText();
  const [state, setState] = useState<'asked' | 'filling' | 'refused' | 'saved' | 'before'>('asked');
  const finish = (next: typeof state) => {
    setState(next);
    void finishRound(memberId, teamId, running.round);
  };
  if (state === 'refused') return null;
  if (state === 'filling') {
    return (
      <Check
        teamId={teamId}
        round={running.round}
        onSaved={() => finish('saved')}
        onAnsweredBefore={() => finish('before')}
        onCancel={() => setState('asked')}
      />
    );
  }
  return (
    <div class="doelspoor-section doelspoor-stack doelspoor-no-print">
      {state === 'asked' ? (
        <>
          <p class="doelspoor-quiet">
            {text.line(shortDayText(running.lastOn, dayOfInstant(Date.now()), language))}
          </p>
          <div class="doelspoor-cluster">
            <Button onClick={() => setState('filling')}>{text.fillIn}</Button>
            {canRefuse && (
              <span class="doelspoor-small">
                <InlineButton onClick={() => finish('refused')}>{text.notNow}</InlineButton>
              </span>
            )}
          </div>
        </>
      ) : (
        <p role="status">{text[state]}</p>
      )}
    </div>
  );
}
