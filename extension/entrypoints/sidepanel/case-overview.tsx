import { dayText } from '../../../shared/text/day-text.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import type { CaseView } from '../../cases/watch-case.ts';
import { ConsultPlace } from '../../features/consult/consult-place.tsx';
import { DraftLines } from '../../features/drafts/draft-lines.tsx';
import { DueCard } from '../../features/due/due-card.tsx';
import { EvaluationRow } from '../../features/evaluation/evaluation-row.tsx';
import { FeedbackLine } from '../../features/feedback/feedback-line.tsx';
import { GoalList } from '../../features/goals/goal-list.tsx';
import { ObjectionLine } from '../../features/retention/objection-line.tsx';
import { SafetyRows } from '../../features/safety/safety-rows.tsx';
import type { Session } from '../../session/session.ts';

interface CaseOverviewProps {
  view: CaseView;
  session: Session;
  onFill: (form: string, subject: string) => void;
  onRecord: (entryId: string) => void;
}

/** How a case stands, at a glance. */
export function CaseOverview({ view, session, onFill, onRecord }: CaseOverviewProps) {
  const { language, t } = useLanguage();
  if (view.state === 'not-allowed') return <p class="doelspoor-section">{t.panel.notAllowed}</p>;
  if (view.state === 'unknown') {
    return (
      <p class="doelspoor-section doelspoor-quiet" role="status">
        {view.error === null ? t.panel.reading : t.errors[view.error]}
      </p>
    );
  }
  if (view.state === 'new') {
    return (
      <>
        <div class="doelspoor-section doelspoor-stack">
          <p>{t.panel.isNew}</p>
          <div>
            <Button appearance="primary" onClick={() => onFill('case-opened', '')}>
              {t.panel.start}
            </Button>
          </div>
        </div>
        <DraftLines view={view} onFill={onFill} />
      </>
    );
  }
  const closedOn = view.history.closed?.on;
  return (
    <>
      {view.freshness === 'offline' && (
        <p class="doelspoor-section doelspoor-quiet doelspoor-small" role="status">
          {t.panel.offline}
        </p>
      )}
      <DraftLines view={view} onFill={onFill} />
      {closedOn === undefined ? (
        <DueCard view={view} member={session.member} onFill={onFill} />
      ) : (
        <Alert kind="info">
          <p>{t.panel.closed(dayText(closedOn, view.todayOn, language))}</p>
        </Alert>
      )}
      <GoalList view={view} onFill={onFill} onRecord={onRecord} />
      <SafetyRows view={view} memberId={session.member.id} onFill={onFill} />
      <EvaluationRow view={view} onRecord={onRecord} />
      <ConsultPlace view={view} onFill={onFill} />
      <ObjectionLine view={view} />
      <FeedbackLine teamId={view.teamId} />
    </>
  );
}
