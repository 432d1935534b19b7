import { consultV1 } from '../../../shared/forms/consult.v1.ts';
import { consultAnswerV1 } from '../../../shared/forms/consult-answer.v1.ts';
import { consultOutcomeV1 } from '../../../shared/forms/consult-outcome.v1.ts';
import { evaluationDateV1 } from '../../../shared/forms/evaluation-date.v1.ts';
import { promptAnswerV1 } from '../../../shared/forms/prompt-answer.v1.ts';
import { supportLevelV1 } from '../../../shared/forms/support-level.v1.ts';
import { addDays, type Day } from '../../../shared/time/day.ts';
import { consultedAt } from './answer-evaluation.ts';
import { type DraftEntry, fillIn } from './draft-entry.ts';
import { phrases } from './phrases.ts';
import type { Random } from './random.ts';
import { type AskedConsult, asides } from './situation-asides.ts';
import type { Story } from './story.ts';
import { type Telling, tellingOf } from './tell-story.ts';
import { workingDayBefore, workingDayFrom } from './working-day.ts';

/** What was asked and said in a case beside its goals, evaluations and checks: of most cases nothing. */
export function tellAsides(random: Random, story: Story, todayOn: Day): DraftEntry[] {
  const telling = tellingOf(random, story);
  const known = asides[story.caseNumber];
  if (!known) return [...drawnConsult(telling), ...drawnAnswer(telling), ...tellHeavierHelp(telling)];
  const { consult, promptAnswer, moved } = known;
  const entries = consult ? tellConsult(telling, consult, todayOn) : [];
  const onDay = (daysAgo: number) => telling.about(workingDayBefore(addDays(todayOn, -daysAgo)));
  if (promptAnswer) {
    const { daysAgo, untilInDays, ...answers } = promptAnswer;
    const until = untilInDays === undefined ? {} : { until: addDays(todayOn, untilInDays) };
    entries.push(fillIn(promptAnswerV1, onDay(daysAgo), { ...answers, ...until }));
  }
  if (moved) {
    const { daysAgo, nextInDays, ...answers } = moved;
    const nextOn = addDays(todayOn, nextInDays);
    entries.push(fillIn(evaluationDateV1, onDay(daysAgo), { nextOn, ...answers }));
  }
  return entries;
}

function tellConsult(
  { about, newId }: Telling,
  { asked, answered, finished }: AskedConsult,
  todayOn: Day,
): DraftEntry[] {
  const onDay = (daysAgo: number) => workingDayBefore(addDays(todayOn, -daysAgo));
  const { daysAgo, ...question } = asked;
  const consult = newId(onDay(daysAgo));
  const entries = [fillIn(consultV1, about(onDay(daysAgo)), { consult, ...question })];
  if (answered) {
    const { daysAgo: answeredDaysAgo, ...answer } = answered;
    entries.push(fillIn(consultAnswerV1, about(onDay(answeredDaysAgo)), { consult, ...answer }));
  }
  if (finished) {
    const { daysAgo: finishedDaysAgo, ...outcome } = finished;
    entries.push(fillIn(consultOutcomeV1, about(onDay(finishedDaysAgo)), { consult, ...outcome }));
  }
  return entries;
}

function tellHeavierHelp({ story, about }: Telling): DraftEntry[] {
  if (!story.heavierHelp) return [];
  const { fromOn, untilOn } = story.heavierHelp;
  const up = { from: 'neighbourhood', to: 'joint', reason: 'expertise' } as const;
  const down = { from: 'joint', to: 'neighbourhood', reason: 'progress' } as const;
  return [
    fillIn(supportLevelV1, about(fromOn), up),
    ...(untilOn ? [fillIn(supportLevelV1, about(untilOn), down)] : []),
  ];
}

/** What somebody said to the reminder before an evaluation that took place: of most evaluations nothing. */
function drawnAnswer({ random, story, about }: Telling): DraftEntry[] {
  const evaluation = story.evaluations.length > 0 ? random.pick(story.evaluations) : undefined;
  if (!evaluation || !random.chance(0.4)) return [];
  const on = workingDayBefore(addDays(evaluation.on, -random.between(4, 11)));
  if (on <= story.openedOn) return [];
  const isLater = random.chance(0.6);
  const until = workingDayFrom(addDays(on, random.between(2, 3)));
  const reason = random.pick([
    'family-asked',
    'family-asked',
    'tailored',
    'crisis',
    'other-professional',
  ] as const);
  return [
    fillIn(
      promptAnswerV1,
      about(on),
      isLater
        ? { kind: 'evaluation', answer: 'later', until }
        : { kind: 'evaluation', answer: 'deviated', reason },
    ),
  ];
}

/** The consult that was asked for at an evaluation. Most are answered within two weeks. */
function drawnConsult({ random, story, about, newId }: Telling): DraftEntry[] {
  const askedOn = story.needsConsult ? consultedAt(story)?.on : undefined;
  if (askedOn === undefined) return [];
  const consult = newId(askedOn);
  const [answeredOn, finishedOn] = [random.between(2, 18), random.between(20, 60)].map((days) =>
    workingDayFrom(addDays(askedOn, days)),
  );
  const shape = random.pick(['think-along', 'think-along', 'go-along', 'coaching'] as const);
  const outcome = random.pick(['enough', 'enough', 'joint-trajectory', 'referral'] as const);
  const entries = [
    fillIn(consultV1, about(askedOn), {
      consult,
      question: random.pick(phrases.consultQuestion),
      reason: random.pick(['own-limits', 'safety', 'stagnation', 'diagnostics'] as const),
      expertise: random.pick(['behavioural-scientist', 'child-mental-health', 'safety', 'finance'] as const),
      shape,
      consent: random.chance(0.7) ? 'with-consent' : 'anonymous',
    }),
    ...(answeredOn
      ? [fillIn(consultAnswerV1, about(answeredOn), { consult, shape, advice: random.pick(phrases.advice) })]
      : []),
    ...(finishedOn ? [fillIn(consultOutcomeV1, about(finishedOn), { consult, outcome })] : []),
  ];
  const closedOn = story.closing?.on;
  return entries.filter(({ happenedOn }) => closedOn === undefined || happenedOn < closedOn);
}
