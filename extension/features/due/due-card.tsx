import { findMilestoneDefinition } from '../../../shared/milestones/registry.ts';
import { whatIsDue } from '../../../shared/milestones/what-is-due.ts';
import { dayText, dueText } from '../../../shared/text/day-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { awaitedJudgement } from '../../cases/second-judgement.ts';
import type { CaseView } from '../../cases/watch-case.ts';

/** What is due after concerns only: whoever has yet to give a second judgement should not learn of them here. */
const tells = new Set(['safety-goal', 'safety-repeat', 'agreement-review']);

interface DueCardProps {
  view: CaseView;
  memberId: string;
  onFill: (form: string, subject: string) => void;
}

/** The one thing that is most due in this case. */
export function DueCard({ view, memberId, onFill }: DueCardProps) {
  const { language, t, say } = useLanguage();
  const isBlind = awaitedJudgement(view, memberId) !== null;
  const [first] = whatIsDue(view.milestones, view.todayOn, view.settings.prompts.off).filter(
    ({ kind }) => !(isBlind && tells.has(kind)),
  );
  const definition = first && findMilestoneDefinition(first.kind);
  if (!first || !definition) return <p class="doelspoor-section doelspoor-quiet">{t.due.nothing}</p>;
  const day = dayText(first.dueOn, view.todayOn, language);
  const span = dueText(first.dueOn, view.todayOn, language);
  const isLate = first.dueOn < view.todayOn;
  const isColleagues = first.kind === 'second-assessor' && judgedBy(view, first.subject, memberId);
  return (
    <section class="doelspoor-due" aria-label={t.due.title}>
      <Heading level={2}>{say(definition.name)}</Heading>
      <p class={isLate ? 'doelspoor-attention' : undefined}>
        {isLate ? t.due.late(day, span) : t.due.by(day, span)}
      </p>
      {isColleagues ? (
        <p class="doelspoor-small">{t.due.byColleague}</p>
      ) : (
        <Button
          appearance="primary"
          onClick={() => onFill(definition.form, subjectOf(first.kind, first.subject))}
        >
          {t.due.fillIn}
        </Button>
      )}
    </section>
  );
}

/** What a form that answers a milestone is about: the goal of an action, the assessment of a second judgement. */
function subjectOf(kind: string, subject: string): string {
  return kind === 'action-agreed' || kind === 'second-assessor' ? subject : '';
}

function judgedBy({ history }: CaseView, assessmentId: string, memberId: string): boolean {
  const assessment = history.assessments.find(({ id }) => id === assessmentId);
  return assessment?.judgements.some(({ authorId }) => authorId === memberId) ?? false;
}
