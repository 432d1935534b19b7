import { useState } from 'preact/hooks';
import { labelOf } from '../../../shared/codes/define-code-list.ts';
import { safetyConclusion } from '../../../shared/codes/safety-conclusion.ts';
import { assessedOn, heaviestConclusion } from '../../../shared/history/apply-safety-checklist.ts';
import type { Assessment } from '../../../shared/history/case-history.ts';
import { dayText, shortDayText } from '../../../shared/text/day-text.ts';
import { addDays } from '../../../shared/time/day.ts';
import { Button, InlineButton } from '../../../shared/ui/button.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { awaitedJudgement } from '../../cases/second-judgement.ts';
import { isTextElsewhere } from '../../cases/text-elsewhere.ts';
import type { CaseView } from '../../cases/watch-case.ts';

interface SafetyRowsProps {
  view: CaseView;
  memberId: string;
  onFill: (form: string, subject: string) => void;
}

/** How safe it is, when that is looked at again, and the agreements that run. */
export function SafetyRows({ view, memberId, onFill }: SafetyRowsProps) {
  const { language, t } = useLanguage();
  const latest = view.history.assessments.at(-1);
  const running = view.history.agreements.filter(({ status }) => status !== 'ended');
  const soonOn = addDays(view.todayOn, 7);
  const toReview = running.filter(({ evaluateOn }) => evaluateOn <= soonOn).length;
  const awaited = awaitedJudgement(view, memberId);
  const [revealed, setRevealed] = useState<string | null>(null);
  const isHidden = awaited !== null && revealed !== awaited.id;
  return (
    <section class="doelspoor-section doelspoor-stack" aria-labelledby="safety">
      <div class="doelspoor-row">
        <Heading level={2} id="safety">
          {t.safety.title}
        </Heading>
        {latest ? (
          <Conclusion
            view={view}
            assessment={latest}
            isHidden={isHidden}
            onReveal={() => setRevealed(latest.id)}
          />
        ) : (
          <span class="doelspoor-quiet">{t.safety.none}</span>
        )}
      </div>
      {awaited && (
        <div class="doelspoor-stack">
          <p class="doelspoor-small doelspoor-quiet">{t.safety.blind}</p>
          <div>
            <Button onClick={() => onFill('safety-checklist', awaited.id)}>{t.safety.addJudgement}</Button>
          </div>
        </div>
      )}
      {running.length > 0 && !isHidden && (
        <details class="doelspoor-more">
          <summary class="doelspoor-row">
            <span>{t.safety.agreements}</span>
            <span class="doelspoor-quiet doelspoor-facts">
              <span>{t.safety.running(running.length)}</span>
              {toReview > 0 && <span class="doelspoor-attention">{t.safety.toReview(toReview)}</span>}
            </span>
          </summary>
          <ul class="doelspoor-stack doelspoor-small">
            {running.map((agreement) => (
              <li class="doelspoor-row" key={agreement.id}>
                <span>
                  {view.texts[agreement.entryId]?.[agreement.textPath] ??
                    (isTextElsewhere(view, agreement.entryId, agreement.textPath)
                      ? t.form.elsewhere
                      : t.safety.anAgreement)}
                </span>
                <span class="doelspoor-quiet">
                  {t.safety.reviewOn(shortDayText(agreement.evaluateOn, view.todayOn, language))}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

interface ConclusionProps {
  view: CaseView;
  assessment: Assessment;
  /** A second assessor judges without having seen what the first one found, unless she asks for it. */
  isHidden: boolean;
  onReveal: () => void;
}

function Conclusion({ view, assessment, isHidden, onReveal }: ConclusionProps) {
  const { language, t, say } = useLanguage();
  const on = assessedOn(assessment);
  if (isHidden) {
    return (
      <span class="doelspoor-quiet doelspoor-facts">
        <span>{t.safety.on(dayText(on, view.todayOn, language))}</span>
        <span>
          <InlineButton onClick={onReveal}>{t.safety.reveal}</InlineButton>
        </span>
      </span>
    );
  }
  const conclusion = heaviestConclusion(assessment);
  const again = view.milestones.find(({ kind, isOpen }) => kind === 'safety-repeat' && isOpen);
  const unknown = assessment.judgements.at(-1)?.unknownItems ?? 0;
  const isSplit = assessment.judgements.some((one) => one.conclusion !== conclusion);
  return (
    <span class="doelspoor-quiet doelspoor-facts">
      <span class={conclusion === 'safe' ? 'doelspoor-conclusion' : 'doelspoor-attention'}>
        {say(labelOf(safetyConclusion, conclusion))}
      </span>
      <span>
        {again
          ? t.safety.again(dayText(again.dueOn, view.todayOn, language))
          : t.safety.on(dayText(on, view.todayOn, language))}
      </span>
      {unknown > 0 && <span>{t.safety.open(unknown)}</span>}
      {isSplit && <span>{t.safety.different}</span>}
    </span>
  );
}
