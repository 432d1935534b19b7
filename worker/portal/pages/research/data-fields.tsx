import type { Team } from '../../../../shared/api/schemas.ts';
import { tableNames } from '../../../../shared/export/codebook/define-table.ts';
import { CheckControl } from '../../parts/controls.tsx';
import { FieldGroup } from '../../parts/field.tsx';
import { useText } from '../../shell/language.tsx';
import { ALWAYS } from './plan-draft.ts';
import { idOfPlan, type PlanEditing } from './plan-form.tsx';

/** Of which teams, how precise, and which tables. */
export function DataFields({ draft, change, errorAt, teams }: PlanEditing & { teams: readonly Team[] }) {
  const { t } = useText();
  const text = t.studyPlan;
  return (
    <>
      <FieldGroup id={idOfPlan('teams')} label={text.teams} error={errorAt('teams')}>
        {([true, false] as const).map((hasAllTeams) => (
          <CheckControl
            key={String(hasAllTeams)}
            type="radio"
            name="plan-which-teams"
            id={`plan-teams-${hasAllTeams ? 'all' : 'some'}`}
            isChecked={draft.hasAllTeams === hasAllTeams}
            onChange={() => change({ hasAllTeams })}
          >
            {hasAllTeams ? text.allTeams : text.someTeams}
          </CheckControl>
        ))}
        {!draft.hasAllTeams && (
          <div class="portal-columns">
            {teams.map(({ id, name }) => (
              <CheckControl
                key={id}
                id={`plan-team-${id}`}
                isChecked={draft.teams.includes(id)}
                onChange={(isOn) => change({ teams: withOrWithout(draft.teams, id, isOn) })}
              >
                {name}
              </CheckControl>
            ))}
          </div>
        )}
      </FieldGroup>
      <FieldGroup id="plan-detail" label={text.detail}>
        {(['rows', 'counts'] as const).map((detail) => (
          <CheckControl
            key={detail}
            type="radio"
            name="plan-detail"
            id={`plan-detail-${detail}`}
            isChecked={draft.detail === detail}
            hint={text.detailHelp[detail]}
            onChange={() => change({ detail })}
          >
            {text.details[detail]}
          </CheckControl>
        ))}
      </FieldGroup>
      {draft.detail === 'rows' && (
        <FieldGroup id="plan-tables" label={text.tables} hint={text.tablesHelp}>
          {tableNames.map((name) => (
            <CheckControl
              key={name}
              id={`plan-table-${name}`}
              isChecked={name === ALWAYS || draft.tables.includes(name)}
              isReadOnly={name === ALWAYS}
              hint={name === ALWAYS ? `${text.table[name].what} ${text.always}` : text.table[name].what}
              onChange={(isOn) => change({ tables: withOrWithout(draft.tables, name, isOn) })}
            >
              {text.table[name].name}
            </CheckControl>
          ))}
        </FieldGroup>
      )}
    </>
  );
}

function withOrWithout<T>(all: readonly T[], one: T, isIn: boolean): T[] {
  const others = all.filter((other) => other !== one);
  return isIn ? [...others, one] : others;
}
