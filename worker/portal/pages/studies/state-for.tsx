import type { Study } from '../../../../shared/api/studies.ts';
import { labelOf } from '../../../../shared/codes/define-code-list.ts';
import { studyRefusal } from '../../../../shared/codes/study-refusal.ts';
import { longDayText } from '../../../../shared/text/long-day.ts';
import { dayOfInstant } from '../../../../shared/time/day.ts';
import { Alert } from '../../../../shared/ui/alert.tsx';
import { useText } from '../../shell/language.tsx';
import { approvedOf, newestOf } from '../research/study-versions.ts';

/** How far a study is, in a sentence, for the administrator. */
export function StateFor({ study }: { study: Study }) {
  const { t, say, language } = useText();
  const text = t.studies;
  const newest = newestOf(study);
  const { state, submittedAt, decidedAt, decidedBy, refusal } = newest;
  const approved = approvedOf(study);
  const day = (at: number | null) => longDayText(dayOfInstant(at ?? 0), language);
  const who = decidedBy?.name ?? '';
  const why = refusal === null ? '' : say(labelOf(studyRefusal, refusal));
  const says = {
    draft: text.now.draft,
    submitted: text.now.submitted(day(submittedAt)),
    approved: text.now.approved(who, day(decidedAt)),
    refused: text.now.refused(who, day(decidedAt), why),
  };
  return (
    <Alert kind={study.owner.hasLeft ? 'warning' : 'info'}>
      <p>{study.closedAt === null ? says[state] : t.research.now.closed(day(study.closedAt))}</p>
      {state === 'submitted' && approved !== null && <p>{text.approvedBefore(approved.version)}</p>}
      {study.owner.hasLeft && study.closedAt === null && <p>{text.hasLeft(study.owner.name)}</p>}
    </Alert>
  );
}
