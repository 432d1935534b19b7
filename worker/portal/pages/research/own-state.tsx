import type { Study } from '../../../../shared/api/studies.ts';
import { labelOf } from '../../../../shared/codes/define-code-list.ts';
import { studyRefusal } from '../../../../shared/codes/study-refusal.ts';
import { longDayText } from '../../../../shared/text/long-day.ts';
import { dayOfInstant } from '../../../../shared/time/day.ts';
import { Alert } from '../../../../shared/ui/alert.tsx';
import { useText } from '../../shell/language.tsx';
import { approvedOf, newestOf } from './study-versions.ts';

/** How far a study is, in a sentence, for the researcher: what it waits for, and for whom. */
export function OwnState({ study }: { study: Study }) {
  const { t, say, language } = useText();
  const text = t.research.now;
  const { state, submittedAt, decidedAt, decidedBy, refusal } = newestOf(study);
  const day = (at: number | null) => longDayText(dayOfInstant(at ?? 0), language);
  const who = decidedBy?.name ?? '';
  const why = refusal === null ? '' : say(labelOf(studyRefusal, refusal));
  if (study.closedAt !== null)
    return (
      <Alert kind="info">
        <p>{text.closed(day(study.closedAt))}</p>
      </Alert>
    );
  if (state === 'refused') {
    return (
      <Alert kind="warning">
        <p>{text.refused(who, day(decidedAt), why)}</p>
      </Alert>
    );
  }
  const says = {
    draft: approvedOf(study) === null ? text.draft : text.change,
    submitted: text.submitted(day(submittedAt)),
    approved: text.approved(who, day(decidedAt)),
  };
  return (
    <Alert kind="info">
      <p>{says[state]}</p>
      {!study.hasDecider && state !== 'approved' && <p>{text.noDecider}</p>}
    </Alert>
  );
}
