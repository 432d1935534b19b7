import { useState } from 'preact/hooks';
import { type MemberRecord, writeMember } from '../../../../shared/api/members.ts';
import type { Team } from '../../../../shared/api/schemas.ts';
import type { Failure } from '../../../../shared/domain/errors.ts';
import { roleNames, roles } from '../../../../shared/domain/roles.ts';
import { Button } from '../../../../shared/ui/button.tsx';
import { ErrorSummary } from '../../../../shared/ui/error-summary.tsx';
import { CheckControl, TextControl } from '../../parts/controls.tsx';
import { FieldGroup } from '../../parts/field.tsx';
import { focusOn } from '../../parts/focus-on.ts';
import { Problem } from '../../parts/problem.tsx';
import { useUnsaved } from '../../parts/use-unsaved.ts';
import { ask } from '../../session/ask.ts';
import { useText } from '../../shell/language.tsx';
import { checkPerson, type PersonDraft, type PersonProblem } from './check-person.ts';

interface PersonFormProps {
  /** Null for somebody new. */
  person: MemberRecord | null;
  teams: readonly Team[];
  onSaved: (member: MemberRecord, said: string) => void;
}

/** Who someone is and what they may, for an administrator to say. */
export function PersonForm({ person, teams, onSaved }: PersonFormProps) {
  const { t, say } = useText();
  const text = t.people.person;
  const before = draftOf(person);
  const [draft, setDraft] = useState(before);
  const [wrong, setWrong] = useState<readonly PersonProblem[]>([]);
  const [problem, setProblem] = useState<Failure | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const isBack = person?.leftAt === null || draft.returns;
  useUnsaved(JSON.stringify(draft) !== JSON.stringify(before));

  const change = (part: Partial<PersonDraft>) => setDraft({ ...draft, ...part });
  const errorAt = (field: PersonProblem['field']) => {
    const found = wrong.find((one) => one.field === field);
    return found ? text.wrong[found.text] : null;
  };

  async function save(): Promise<void> {
    const found = checkPerson(draft);
    setWrong(found);
    setProblem(null);
    if (found.length > 0) return focusOn('[data-error-summary]');
    setIsBusy(true);
    const { returns, ...told } = draft;
    const request = { ...told, account: told.account.trim() || null, ...(returns && { returns }) };
    const member = person?.id ?? crypto.randomUUID();
    const written = await ask(writeMember, { params: { member }, request });
    setIsBusy(false);
    if (written.ok) {
      setDraft(draftOf(written.value.member));
      onSaved(written.value.member, person === null ? text.added(written.value.member.name) : t.saved);
    } else if (written.code === 'conflict' && written.fields?.includes('account')) {
      setWrong([{ field: 'account', text: 'taken' }]);
      focusOn('[data-error-summary]');
    } else {
      setProblem(written);
    }
  }

  return (
    <form class="portal-form" noValidate onSubmit={(event) => event.preventDefault()}>
      {wrong.length > 0 && (
        <ErrorSummary
          title={t.checkThis}
          items={wrong.map((one) => ({
            text: text.wrong[one.text],
            onFollow: () => focusOn(`#person-${one.field}`),
          }))}
        />
      )}
      <Problem failure={problem} />
      <TextControl
        id="person-name"
        label={text.name}
        hint={text.nameHelp}
        value={draft.name}
        error={errorAt('name')}
        onChange={(name) => change({ name })}
      />
      <TextControl
        id="person-account"
        label={text.account}
        hint={text.accountHelp}
        value={draft.account}
        error={errorAt('account')}
        onChange={(account) => change({ account })}
      />
      <FieldGroup id="person-roles" label={text.roles} error={errorAt('roles')}>
        {roles.map((role) => (
          <CheckControl
            key={role}
            id={`person-role-${role}`}
            isChecked={draft.roles.includes(role)}
            hint={text.rolesHelp[role]}
            onChange={(isOn) =>
              change({ roles: roles.filter((one) => (one === role ? isOn : draft.roles.includes(one))) })
            }
          >
            {say(roleNames[role])}
          </CheckControl>
        ))}
      </FieldGroup>
      <FieldGroup
        id="person-teams"
        label={text.teams}
        hint={teams.length === 0 ? text.noTeams : undefined}
        error={errorAt('teams')}
      >
        <div class="portal-columns">
          {teams.map(({ id, name }) => (
            <CheckControl
              key={id}
              id={`person-team-${id}`}
              isChecked={draft.teams.includes(id)}
              onChange={(isOn) =>
                change({ teams: isOn ? [...draft.teams, id] : draft.teams.filter((one) => one !== id) })
              }
            >
              {name}
            </CheckControl>
          ))}
        </div>
      </FieldGroup>
      {person !== null && person.leftAt !== null && (
        <CheckControl
          id="person-returns"
          isChecked={draft.returns}
          hint={text.returnsHelp}
          onChange={(returns) => change({ returns })}
        >
          {text.returns}
        </CheckControl>
      )}
      {(person === null || isBack) && (
        <p>
          <Button appearance="primary" isSubmit isBusy={isBusy} onClick={() => void save()}>
            {isBusy ? t.saving : text.save}
          </Button>
        </p>
      )}
    </form>
  );
}

function draftOf(person: MemberRecord | null): PersonDraft {
  if (person === null) return { name: '', account: '', roles: [], teams: [], returns: false };
  const { name, account, roles: own, teams } = person;
  return { name, account: account ?? '', roles: own, teams, returns: false };
}
