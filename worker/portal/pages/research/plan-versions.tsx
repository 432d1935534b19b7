import type { Team } from '../../../../shared/api/schemas.ts';
import type { Study } from '../../../../shared/api/studies.ts';
import { useText } from '../../shell/language.tsx';
import { PlanFacts } from './plan-facts.tsx';

/** What the plan was before. Nothing when it is the first. */
export function PlanVersions({ study, teams }: { study: Study; teams: readonly Team[] }) {
  const { t } = useText();
  const text = t.research;
  const [, ...earlier] = study.versions;
  if (earlier.length === 0) return null;
  return (
    <details class="portal-versions doelspoor-no-print">
      <summary>{text.earlier}</summary>
      <ul class="portal-list">
        {earlier.map(({ version, state, plan }) => (
          <li key={version}>
            <details>
              <summary>{text.version(version, text.states[state])}</summary>
              <PlanFacts plan={plan} teams={teams} />
            </details>
          </li>
        ))}
      </ul>
    </details>
  );
}
