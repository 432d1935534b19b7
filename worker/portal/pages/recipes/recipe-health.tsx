import type { Recipe } from '../../../../shared/case-systems/recipe.ts';
import { shortDayText } from '../../../../shared/text/day-text.ts';
import { dayOfInstant } from '../../../../shared/time/day.ts';
import { Alert } from '../../../../shared/ui/alert.tsx';
import { Table } from '../../parts/table.tsx';
import { useText } from '../../shell/language.tsx';
import { HealthChart } from './health-chart.tsx';
import { brokenLately, daysOf, type HealthDay } from './health-days.ts';

export type { HealthDay };

interface RecipeHealthProps {
  recipe: Recipe;
  /** Null while it is not known. */
  days: readonly HealthDay[] | null;
}

/** Whether a recipe still works: a sentence, a picture and the numbers of both. */
export function RecipeHealth({ recipe, days: reported }: RecipeHealthProps) {
  const { t, say, language } = useText();
  const text = t.definitions.health;
  if (reported === null) return null;
  const todayOn = dayOfInstant(Date.now());
  const days = daysOf(recipe.id, reported, todayOn);
  const sum = (count: (day: (typeof days)[number]) => number) =>
    days.reduce((total, day) => total + count(day), 0);
  const worked = sum((day) => day.worked);
  const broken = sum((day) => day.broken);
  if (worked + broken === 0) return <p class="doelspoor-quiet">{text.none}</p>;
  const lately = brokenLately(days);
  const name = say(recipe.name);
  return (
    <div class="doelspoor-stack">
      {lately > 0 && (
        <Alert kind="warning">
          <p>{text.today(lately)}</p>
        </Alert>
      )}
      <p>{text.sentence(worked, broken)}</p>
      <HealthChart days={days} label={`${text.chart(name)}. ${text.sentence(worked, broken)}`} />
      <details>
        <summary>{text.table}</summary>
        <Table
          caption={text.caption(name)}
          columns={[
            { head: text.day, isHead: true, cell: ({ on }) => shortDayText(on, todayOn, language) },
            { head: text.worked, isNumber: true, cell: (day) => day.worked },
            { head: text.broken, isNumber: true, cell: (day) => day.broken },
          ]}
          rows={days.filter((day) => day.worked + day.broken > 0).toReversed()}
          keyOf={({ on }) => on}
        />
      </details>
    </div>
  );
}
