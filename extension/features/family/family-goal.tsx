import type { Audience } from '../../../shared/family/audience.ts';
import { isDoneIn, scoreIn, withDone, withScore } from '../../../shared/family/evaluation-answers.ts';
import type { FamilyCourse, FamilyGoal } from '../../../shared/family/family-view.ts';
import { dayAndMonthText } from '../../../shared/text/long-day.ts';
import type { Day } from '../../../shared/time/day.ts';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { Sparkline } from '../../../shared/ui/sparkline.tsx';
import { useFamilyText } from '../../family/family-text.ts';
import { BigScores } from './big-scores.tsx';
import type { Evaluation } from './use-evaluation.ts';
import { doesWhat, whoIs } from './words.ts';

interface FamilyGoalViewProps {
  goal: FamilyGoal;
  audience: Audience;
  todayOn: Day;
  /** Null when nothing can be filled in any more. */
  evaluation: Evaluation | null;
}

/** One goal of a family: where they are, where they were, and who does what. */
export function FamilyGoalView({ goal, audience, todayOn, evaluation }: FamilyGoalViewProps) {
  const text = useFamilyText();
  const { screen } = text;
  const courseOf = (informant: string) => goal.courses.find((course) => course.informant === informant);
  const others = goal.courses.filter(({ informant }) => !audience.some((who) => who === informant));
  return (
    <section class="doelspoor-family__goal doelspoor-stack doelspoor-stack--wide" aria-labelledby={goal.id}>
      <Heading level={2} id={goal.id}>
        <span class="doelspoor-quote">{goal.text}</span>
      </Heading>
      <div class="doelspoor-stack doelspoor-stack--wide">
        {evaluation && <p class="doelspoor-family__question">{screen.now}</p>}
        {audience.map((who) => {
          const course = courseOf(who);
          return (
            <div class="doelspoor-stack" key={who}>
              {evaluation ? (
                <BigScores
                  who={text.who[who]}
                  value={scoreIn(evaluation.answers, goal.id, who)}
                  earlier={course?.scores.at(-1)?.score ?? null}
                  onScore={(score) => evaluation.change((answers) => withScore(answers, goal.id, who, score))}
                />
              ) : (
                course && <p class="doelspoor-quiet">{text.who[who]}</p>
              )}
              {course && <Course course={course} goodEnough={goal.goodEnough} todayOn={todayOn} />}
            </div>
          );
        })}
        {others.map((course) => (
          <div key={course.informant}>
            <p class="doelspoor-quiet">{whoIs(text, course.informant)}</p>
            <Course course={course} goodEnough={goal.goodEnough} todayOn={todayOn} />
          </div>
        ))}
        {goal.goodEnough !== null && <p class="doelspoor-quiet">{screen.goodEnough(goal.goodEnough)}</p>}
      </div>
      {goal.actions.length > 0 && <Actions goal={goal} evaluation={evaluation} todayOn={todayOn} />}
    </section>
  );
}

interface CourseProps {
  course: FamilyCourse;
  goodEnough: number | null;
  todayOn: Day;
}

function Course({ course, goodEnough, todayOn }: CourseProps) {
  const { language } = useLanguage();
  const { screen } = useFamilyText();
  const last = course.scores.at(-1);
  const numbers = course.scores.map(({ score }) => score);
  return (
    <p class="doelspoor-row doelspoor-quiet">
      {last && <span>{screen.last(dayAndMonthText(last.on, todayOn, language), last.score)}</span>}
      {numbers.length > 1 && (
        <Sparkline scores={numbers} goodEnough={goodEnough} label={screen.sparkline(numbers.join(', '))} />
      )}
    </p>
  );
}

function Actions({ goal, evaluation, todayOn }: Omit<FamilyGoalViewProps, 'audience'>) {
  const { language } = useLanguage();
  const text = useFamilyText();
  const { screen } = text;
  return (
    <div class="doelspoor-stack">
      <Heading level={3}>{screen.actions}</Heading>
      <ul class="doelspoor-stack">
        {goal.actions.map(({ id, what, who, byOn, isDone }) => (
          <li key={id}>
            <label class="doelspoor-check doelspoor-family__action">
              <input
                class="utrecht-checkbox utrecht-checkbox--html-input"
                type="checkbox"
                aria-label={screen.done(what)}
                checked={isDone || (evaluation !== null && isDoneIn(evaluation.answers, goal.id, id))}
                disabled={isDone || evaluation === null}
                onChange={({ currentTarget: { checked } }) =>
                  evaluation?.change((answers) => withDone(answers, goal.id, id, checked))
                }
              />
              <span class="doelspoor-family__does">
                <span>{what}</span>
                <span class="doelspoor-quiet">
                  {screen.by(doesWhat(text, who), byOn && dayAndMonthText(byOn, todayOn, language))}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </div>
  );
}
