import { informant } from '../../../shared/codes/informant.ts';
import type { Goal } from '../../../shared/history/case-history.ts';
import { shortDayText } from '../../../shared/text/day-text.ts';
import { Button, InlineButton } from '../../../shared/ui/button.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { Sparkline } from '../../../shared/ui/sparkline.tsx';
import { isTextElsewhere } from '../../cases/text-elsewhere.ts';
import type { CaseView } from '../../cases/watch-case.ts';
import { ActionList } from './action-list.tsx';
import { mainCourse, type ScoreCourse } from './scores.ts';
import { StagnationPlace } from './stagnation-place.tsx';

interface GoalRowProps {
  goal: Goal;
  view: CaseView;
  onFill: (form: string, subject: string) => void;
  onTick: (action: string, text: string) => void;
  onRecord: (entryId: string) => void;
}

/** One goal on a line; opened, its actions and what can be done with it. */
export function GoalRow({ goal, view, onFill, onTick, onRecord }: GoalRowProps) {
  const { t } = useLanguage();
  const current = goal.versions.at(-1);
  const text = current ? view.texts[current.entryId]?.text : undefined;
  const isElsewhere = current !== undefined && isTextElsewhere(view, current.entryId, 'text');
  const course = mainCourse(goal);
  return (
    <li>
      <details class="doelspoor-goal">
        <summary>
          <span class={text === undefined ? 'doelspoor-quiet' : 'doelspoor-quote'}>
            {text ?? (isElsewhere ? t.form.elsewhere : t.goals.untitled)}
          </span>
          {course ? (
            <Course course={course} goodEnough={current?.goodEnough ?? null} />
          ) : (
            <span class="doelspoor-quiet doelspoor-small">{t.goals.noScore}</span>
          )}
        </summary>
        <div class="doelspoor-goal__inside doelspoor-stack">
          <ActionList goal={goal} view={view} onTick={onTick} />
          <Scores goal={goal} view={view} />
          <div class="doelspoor-cluster">
            <Button onClick={() => onFill('action', goal.id)}>{t.goals.addAction}</Button>
            <Button appearance="subtle" onClick={() => onFill('goal', goal.id)}>
              {t.goals.adjust}
            </Button>
            <Button appearance="subtle" onClick={() => onFill('goal-closed', goal.id)}>
              {t.goals.finish}
            </Button>
          </div>
          <p class="doelspoor-small">
            {current && (
              <InlineButton
                label={`${t.amending.look}: ${text ?? t.goals.untitled}`}
                onClick={() => onRecord(current.entryId)}
              >
                {t.amending.look}
              </InlineButton>
            )}
          </p>
        </div>
      </details>
      <StagnationPlace goal={goal} name={text ?? t.goals.untitled} view={view} onFill={onFill} />
    </li>
  );
}

function Course({ course, goodEnough }: { course: ScoreCourse; goodEnough: number | null }) {
  const { language, t } = useLanguage();
  const numbers = course.scores.map(({ score }) => score);
  const [first = 0] = numbers;
  const last = numbers.at(-1) ?? first;
  const who = informant.codes.find(({ code }) => code === course.informant)?.[language] ?? course.informant;
  return (
    <span class="doelspoor-course">
      <span aria-hidden="true">
        {numbers.length > 1 && <>{first} → </>}
        <strong>{last}</strong>
      </span>
      <Sparkline scores={numbers} goodEnough={goodEnough} label={t.goals.sparkline(numbers, who)} />
    </span>
  );
}

/** Every score with its day, by informant: what the line shows, to read. */
function Scores({ goal, view }: { goal: Goal; view: CaseView }) {
  const { language, t } = useLanguage();
  const current = goal.versions.at(-1);
  return (
    <ul class="doelspoor-small doelspoor-quiet">
      {informant.codes.map((who) => {
        const scores = goal.scores.filter((score) => score.informant === who.code);
        if (scores.length === 0) return null;
        const said = scores.map(({ on, score }) =>
          t.goals.on(shortDayText(on, view.todayOn, language), score),
        );
        return <li key={who.code}>{`${who[language]} · ${said.join(', ')}`}</li>;
      })}
      {current && current.goodEnough !== null && <li>{t.goals.goodEnough(current.goodEnough)}</li>}
    </ul>
  );
}
