import type { Language } from '../../../shared/domain/localised.ts';
import type { FamilyGoal, FamilyView } from '../../../shared/family/family-view.ts';
import { dayAndMonthText, longDayText } from '../../../shared/text/long-day.ts';
import type { Day } from '../../../shared/time/day.ts';
import { Heading } from '../../../shared/ui/heading.tsx';
import { familyText } from '../../family/family-text.ts';
import { doesWhat, whoIs } from './words.ts';

interface SheetProps {
  plan: FamilyView;
  language: Language;
  todayOn: Day;
  /** Null where the sheet has no case number. */
  caseNumber: string | null;
}

/** “Ons plan”: the sheet that a family takes home. What is not known is not there. */
export function Sheet({ plan, language, todayOn, caseNumber }: SheetProps) {
  const { title, sheet } = familyText(language);
  const hasScores = plan.goals.some(({ courses }) => courses.length > 0);
  const isFull = plan.goals.length > 3;
  return (
    <article class={`doelspoor-plan${isFull ? ' doelspoor-plan--full' : ''}`} lang={language}>
      <header>
        <Heading level={1}>{title}</Heading>
        {plan.goals.length > 0 && (
          <p>
            {sheet.intro} {hasScores && sheet.scale}
          </p>
        )}
      </header>
      {plan.goals.length === 0 && <p>{sheet.noGoals}</p>}
      {plan.goals.map((goal) => (
        <SheetGoal key={goal.id} goal={goal} language={language} todayOn={todayOn} />
      ))}
      {plan.nextOn && <p class="doelspoor-plan__next">{sheet.next(longDayText(plan.nextOn, language))}</p>}
      <section class="doelspoor-plan__space">
        <p>{sheet.space}</p>
        {Array.from({ length: isFull ? 3 : 6 }, (_, line) => (
          <div class="doelspoor-plan__line" key={line} />
        ))}
      </section>
      <footer class="doelspoor-plan__foot">
        <span>{sheet.madeOn(longDayText(todayOn, language))}</span>
        {caseNumber !== null && <span>{sheet.number(caseNumber)}</span>}
      </footer>
    </article>
  );
}

function SheetGoal({
  goal,
  language,
  todayOn,
}: Pick<SheetProps, 'language' | 'todayOn'> & { goal: FamilyGoal }) {
  const text = familyText(language);
  const { sheet } = text;
  const toDo = goal.actions.filter(({ isDone }) => !isDone);
  return (
    <section class="doelspoor-plan__goal">
      <Heading level={2}>
        <span class="doelspoor-quote">{goal.text}</span>
      </Heading>
      {goal.courses.length > 0 && (
        <ul class="doelspoor-plan__scores" aria-label={sheet.score}>
          {goal.courses.map(({ informant, scores }) => (
            <li key={informant}>
              {sheet.course(
                whoIs(text, informant),
                ends(scores)
                  .map(({ score }) => score)
                  .join(' → '),
              )}
            </li>
          ))}
          {goal.goodEnough !== null && <li>{sheet.goodEnough(goal.goodEnough)}</li>}
        </ul>
      )}
      {toDo.length > 0 && (
        <ul class="doelspoor-plan__actions">
          {toDo.map(({ id, what, who, byOn }) => (
            <li key={id}>
              <span>{what}</span>
              <span>
                {doesWhat(text, who)}
                {byOn && `, ${sheet.by(dayAndMonthText(byOn, todayOn, language))}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Where it began and where it is now. */
function ends<Item>(items: readonly Item[]): Item[] {
  return items.filter((_, at) => at === 0 || at === items.length - 1);
}
