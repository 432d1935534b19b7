import type { CaseHistory, Consult } from '../history/case-history.ts';
import type { Day } from '../time/day.ts';
import { type Stretch, stretchesOf } from './stretches.ts';

/** What became of a consult while the team that asked it had the case. */
export interface ConsultCourse
  extends Pick<Consult, 'askedOn' | 'reason' | 'askedShape' | 'givenShape' | 'answeredOn' | 'outcome'> {
  /** The day on which the case closed or went to another team, and which of the two; null while the team has it. */
  ended: { on: Day; how: 'case-closed' | 'case-left' } | null;
}

/** A consult of a case, by its id. */
export interface AskedConsult {
  id: string;
  course: ConsultCourse;
}

/** The consults of a case, each as far as it is the affair of the team that had the case when it was asked. */
export function askedConsults(history: CaseHistory): AskedConsult[] {
  const stretches = stretchesOf(history);
  return history.consults.flatMap((consult) => {
    const stretch = stretches.findLast(({ firstOn }) => firstOn <= consult.askedOn) ?? stretches[0];
    return stretch ? [{ id: consult.id, course: courseIn(stretch, consult, history) }] : [];
  });
}

/** What came after the case had gone to another team is that team's. */
function courseIn(
  { lastOn, isLeft }: Stretch,
  { askedOn, reason, askedShape, givenShape, answeredOn, outcome }: Consult,
  { closed }: CaseHistory,
): ConsultCourse {
  const isOwn = (on: Day) => !isLeft || lastOn === null || on <= lastOn;
  const hasAnswer = answeredOn !== null && isOwn(answeredOn);
  return {
    askedOn,
    reason,
    askedShape,
    givenShape: hasAnswer ? givenShape : null,
    answeredOn: hasAnswer ? answeredOn : null,
    outcome: outcome && isOwn(outcome.on) ? outcome : null,
    ended: endOf(lastOn, isLeft, closed?.on ?? null),
  };
}

function endOf(lastOn: Day | null, isLeft: boolean, closedOn: Day | null): ConsultCourse['ended'] {
  if (isLeft && lastOn !== null) return { on: lastOn, how: 'case-left' };
  return closedOn === null ? null : { on: closedOn, how: 'case-closed' };
}
