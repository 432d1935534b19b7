import type { StudyPlan } from '../../../../shared/export/study-plan.ts';
import { Heading } from '../../../../shared/ui/heading.tsx';
import { useText } from '../../shell/language.tsx';

/** From here on, keeping files is long enough to ask about. */
const LONG_DAYS = 60;
/** Below this, a group is smaller than is usual. */
const USUAL_CLASS = 5;

/** What a privacy officer would ask about this plan; questions, because the answers are the organisation's. */
export function LookAt({ plan }: { plan: StudyPlan }) {
  const { t } = useText();
  const { title, items } = t.studies.look;
  const isRows = plan.detail === 'rows';
  const hasTrail = plan.tables.includes('events') || plan.tables.includes('milestones');
  const asked = [
    items.purpose,
    plan.ground === 'consent' && items.consent,
    isRows && items.rows,
    plan.teams.length === 0 && items.all,
    isRows && !plan.coarsening.teams && items.teams,
    isRows && plan.leastClass < USUAL_CLASS && items.leastClass(plan.leastClass),
    isRows && plan.isLinked && items.linked,
    isRows && hasTrail && items.events,
    plan.keepFilesDays > LONG_DAYS && items.keep(plan.keepFilesDays),
  ].filter((item) => item !== false);
  return (
    <div class="portal-outcome doelspoor-stack">
      <Heading level={3}>{title}</Heading>
      <ul class="portal-questions portal-questions--plain">
        {asked.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}
