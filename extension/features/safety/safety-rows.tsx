import { labelOf } from '../../../shared/codes/define-code-list.ts';
import { safetyConclusion } from '../../../shared/codes/safety-conclusion.ts';
import { assessedOn, conclusionOf } from '../../../shared/history/assessment.ts';
import type { Assessment } from '../../../shared/history/case-history.ts';
import { dayText, shortDayText } from '../../../shared/text/day-text.ts';
import { addDays } from '../../../shared/time/day.ts';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { useLoaded } from '../../../shared/ui/use-loaded.ts';
import { awaitedJudgement, isWithheld } from '../../cases/second-judgement.ts';
import { isTextElsewhere } from '../../cases/text-elsewhere.ts';
import type { CaseView } from '../../cases/watch-case.ts';
import { Awaited } from './awaited.tsx';

interface SafetyRowsProps {
  view: CaseView;
  memberId: string;
  onFill: (form: string, subject: string) => void;
}

/** How safe it is, when that is looked at again, and the agreements that run. */
export function SafetyRows({ view, memberId, onFill }: SafetyRowsProps) {
  const { t } = useLanguage();
  const More = useLoaded(async () => (await import('./safety-more.tsx')).SafetyMore);
  const latest = view.history.assessments.at(-1);
  const awaited = awaitedJudgement(view, memberId);
  return (
    <section class="doelspoor-section doelspoor-stack" aria-labelledby="safety">
      <div class="doelspoor-row">
        <Heading level={2} id="safety">
          {t.safety.title}
        </Heading>
        {latest ? (
          <Conclusion view={view} assessment={latest} />
        ) : (
          <span class="doelspoor-quiet">{t.safety.none}</span>
        )}
      </div>
      {awaited && <Awaited view={view} assessmentId={awaited.id} onFill={onFill} />}
      {!awaited && latest && isWithheld(view, latest.id) && (
        <p class="doelspoor-small doelspoor-quiet" role="status">
          {t.safety.fetching}
        </p>
      )}
      <Agreements view={view} />
      {More && <More view={view} memberId={memberId} onFill={onFill} />}
    </section>
  );
}

function Conclusion({ view, assessment }: { view: CaseView; assessment: Assessment }) {
  const { language, t, say } = useLanguage();
  const on = t.safety.on(dayText(assessedOn(assessment), view.todayOn, language));
  const conclusion = conclusionOf(assessment);
  if (conclusion === null || isWithheld(view, assessment.id)) {
    return <span class="doelspoor-quiet">{on}</span>;
  }
  const again = view.milestones.find(({ kind, isOpen }) => kind === 'safety-repeat' && isOpen);
  const isTogether = assessment.joint.length > 0;
  const isSplit = !isTogether && assessment.judgements.some((one) => one.conclusion !== conclusion);
  return (
    <span class="doelspoor-quiet doelspoor-facts">
      <span class={conclusion === 'safe' ? 'doelspoor-conclusion' : 'doelspoor-attention'}>
        {say(labelOf(safetyConclusion, conclusion))}
      </span>
      {isTogether && <span>{t.safety.together}</span>}
      <span>{again ? t.safety.again(dayText(again.dueOn, view.todayOn, language)) : on}</span>
      {isSplit && <span>{t.safety.different}</span>}
    </span>
  );
}

function Agreements({ view }: { view: CaseView }) {
  const { language, t } = useLanguage();
  const running = view.history.agreements.filter(({ status }) => status !== 'ended');
  const soonOn = addDays(view.todayOn, 7);
  const toReview = running.filter(({ evaluateOn }) => evaluateOn <= soonOn).length;
  if (running.length === 0) return null;
  return (
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
  );
}
