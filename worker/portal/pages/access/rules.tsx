import type { Team } from '../../../../shared/api/schemas.ts';
import { roleNames, roles } from '../../../../shared/domain/roles.ts';
import type { AccessSetting } from '../../../../shared/settings/access.ts';
import { Button } from '../../../../shared/ui/button.tsx';
import { Heading } from '../../../../shared/ui/heading.tsx';
import { SelectControl, TextControl } from '../../parts/controls.tsx';
import { type Editing, idOfSetting } from '../../settings/setting-page.tsx';
import { useText } from '../../shell/language.tsx';

interface Rule {
  claim: string;
  value: string;
}

interface RulesProps<R extends Rule> {
  list: 'roles' | 'teams';
  rules: readonly R[];
  editing: Editing<AccessSetting>;
  title: string;
  /** What a rule gives. */
  what: string;
  options: readonly { value: string; label: string }[];
  givenBy: (rule: R) => string;
  withValue: (rule: R, value: string) => R;
  make: () => R;
  words: { add: string; none: string };
  onChange: (rules: R[]) => void;
}

/** Rules that give something to whoever has a value in a claim. */
function Rules<R extends Rule>(props: RulesProps<R>) {
  const { list, rules, editing, title, what, options, givenBy, withValue, make, words, onChange } = props;
  const { t } = useText();
  const key = list === 'roles' ? 'role' : 'teamId';
  const put = (index: number, rule: R) => onChange(rules.map((one, at) => (at === index ? rule : one)));
  return (
    <section class="doelspoor-stack" id={idOfSetting(list)} tabIndex={-1} aria-labelledby={`rules-${list}`}>
      <Heading level={2} id={`rules-${list}`}>
        {title}
      </Heading>
      {rules.length === 0 && <p class="doelspoor-quiet">{words.none}</p>}
      {rules.map((rule, index) => {
        const field = (name: string) => {
          const path = `${list}.${index}.${name}`;
          return { id: idOfSetting(path), error: editing.errorAt(path) };
        };
        const line = t.access.line(index + 1);
        return (
          // Rules have no name of their own; their place is all there is.
          <fieldset key={`${list} ${index}`} class="portal-rule">
            <legend class="doelspoor-hidden">{line}</legend>
            <TextControl
              {...field('claim')}
              label={t.access.claim}
              value={rule.claim}
              onChange={(claim) => put(index, { ...rule, claim })}
            />
            <TextControl
              {...field('value')}
              label={t.access.value}
              value={rule.value}
              onChange={(value) => put(index, { ...rule, value })}
            />
            <SelectControl
              {...field(key)}
              label={what}
              value={givenBy(rule)}
              options={options}
              onChange={(value) => put(index, withValue(rule, value))}
            />
            <Button
              appearance="subtle"
              label={t.access.remove(`${title}, ${line}`)}
              onClick={() => onChange(rules.filter((_, at) => at !== index))}
            >
              ×
            </Button>
          </fieldset>
        );
      })}
      <p>
        <Button onClick={() => onChange([...rules, make()])}>{words.add}</Button>
      </p>
    </section>
  );
}

/** Which role for what. */
export function RoleRules({ editing }: { editing: Editing<AccessSetting> }) {
  const { t, say } = useText();
  const text = t.access.roles;
  return (
    <Rules
      list="roles"
      rules={editing.draft.roles}
      editing={editing}
      title={text.title}
      what={text.what}
      options={roles.map((role) => ({ value: role, label: say(roleNames[role]) }))}
      givenBy={({ role }) => role}
      withValue={(rule, value) => ({ ...rule, role: roles.find((role) => role === value) ?? rule.role })}
      make={() => ({ claim: 'roles', value: '', role: 'practitioner' as const })}
      words={text}
      onChange={(rules) => editing.change({ roles: rules })}
    />
  );
}

interface TeamRulesProps {
  editing: Editing<AccessSetting>;
  teams: readonly Team[];
}

/** Which team for what. */
export function TeamRules({ editing, teams }: TeamRulesProps) {
  const { t } = useText();
  const text = t.access.teams;
  const [first] = teams;
  if (!first) return <p class="doelspoor-quiet">{text.noTeams}</p>;
  return (
    <Rules
      list="teams"
      rules={editing.draft.teams}
      editing={editing}
      title={text.title}
      what={text.what}
      options={teams.map(({ id, name }) => ({ value: id, label: name }))}
      givenBy={({ teamId }) => teamId}
      withValue={(rule, teamId) => ({ ...rule, teamId })}
      make={() => ({ claim: 'groups', value: '', teamId: first.id })}
      words={text}
      onChange={(rules) => editing.change({ teams: rules })}
    />
  );
}
