import type { Team } from '../../../../shared/api/schemas.ts';
import { readTeams } from '../../../../shared/api/teams.ts';
import type { AccessSetting } from '../../../../shared/settings/access.ts';
import { Alert } from '../../../../shared/ui/alert.tsx';
import { CheckControl, TextControl } from '../../parts/controls.tsx';
import { FieldGroup } from '../../parts/field.tsx';
import { useAnswer } from '../../parts/use-answer.ts';
import { type Editing, idOfSetting, SettingPage } from '../../settings/setting-page.tsx';
import { useText } from '../../shell/language.tsx';
import { RoleRules, TeamRules } from './rules.tsx';
import { TryOut } from './try-out.tsx';

/** Who gets in, and as what. */
export function Access() {
  const { t } = useText();
  const text = t.access;
  const teams = useAnswer(readTeams, { params: {}, request: {} }).value?.teams ?? [];

  function explain(path: string): string {
    const [list, index, key] = path.split('.');
    if (list === 'accountClaim') return text.wrong.accountClaim;
    if (index === undefined) return text.locksOut;
    const rank = Number(index) + 1;
    const title = list === 'roles' ? text.roles.title : text.teams.title;
    const wrong = key === 'claim' ? text.wrong.claim : key === 'value' ? text.wrong.value : text.wrong.other;
    return `${title}. ${wrong(rank)}`;
  }

  return (
    <SettingPage kind="access" title={t.pages.access} intro={text.intro} explain={explain}>
      {(editing) => (
        <>
          <Source editing={editing} />
          <TextControl
            id={idOfSetting('accountClaim')}
            label={text.accountClaim}
            hint={text.accountClaimHelp}
            value={editing.draft.accountClaim}
            error={editing.errorAt('accountClaim')}
            onChange={(accountClaim) => editing.change({ accountClaim })}
          />
          {editing.draft.source === 'claims' && <Mapping editing={editing} teams={teams} />}
        </>
      )}
    </SettingPage>
  );
}

function Source({ editing: { draft, change } }: { editing: Editing<AccessSetting> }) {
  const { t } = useText();
  const text = t.access;
  const choices = [
    { value: 'administrator', label: text.administrator, hint: text.administratorHelp },
    { value: 'claims', label: text.claims, hint: text.claimsHelp },
  ] as const;
  return (
    <FieldGroup id={idOfSetting('source')} label={text.source}>
      {choices.map(({ value, label, hint }) => (
        <CheckControl
          key={value}
          id={`source-${value}`}
          type="radio"
          name="source"
          isChecked={draft.source === value}
          hint={hint}
          onChange={() => change({ source: value })}
        >
          {label}
        </CheckControl>
      ))}
    </FieldGroup>
  );
}

function Mapping({ editing, teams }: { editing: Editing<AccessSetting>; teams: readonly Team[] }) {
  const { t } = useText();
  const { draft } = editing;
  return (
    <>
      {!draft.roles.some(({ role }) => role === 'administrator') && (
        <Alert kind="warning">
          <p>{t.access.locksOut}</p>
        </Alert>
      )}
      <p class="doelspoor-quiet doelspoor-small">{t.access.rulesHelp}</p>
      <RoleRules editing={editing} />
      <TeamRules editing={editing} teams={teams} />
      <TryOut access={draft} teams={teams} />
    </>
  );
}
