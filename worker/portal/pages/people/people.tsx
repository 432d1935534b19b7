import { useState } from 'preact/hooks';
import { type MemberRecord, readMembers } from '../../../../shared/api/members.ts';
import type { Team } from '../../../../shared/api/schemas.ts';
import { readTeams } from '../../../../shared/api/teams.ts';
import { roleNames, roles } from '../../../../shared/domain/roles.ts';
import { shortDayText } from '../../../../shared/text/day-text.ts';
import { dayOfInstant } from '../../../../shared/time/day.ts';
import { Alert } from '../../../../shared/ui/alert.tsx';
import { Answered } from '../../parts/answered.tsx';
import { CheckControl, SelectControl, TextControl } from '../../parts/controls.tsx';
import { Link } from '../../parts/link.tsx';
import { Table } from '../../parts/table.tsx';
import { useAnswer } from '../../parts/use-answer.ts';
import { useText } from '../../shell/language.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { filterPeople, type PeopleFilter } from './filter-people.ts';

/** Everyone who works here, and did. */
export function People() {
  const { t } = useText();
  const members = useAnswer(readMembers, { params: {}, request: {} });
  const teams = useAnswer(readTeams, { params: {}, request: {} }).value?.teams ?? [];
  const isManaged = members.value?.source === 'claims';
  return (
    <>
      <PageHead title={t.pages.people} intro={t.people.intro}>
        {members.value !== null && !isManaged && (
          <Link to="people/new" class="utrecht-button utrecht-button--primary-action portal-button-link">
            {t.people.add}
          </Link>
        )}
      </PageHead>
      {isManaged && (
        <Alert kind="info">
          <p>{t.people.managed}</p>
          <p>
            <Link to="access">{t.people.toAccess}</Link>
          </p>
        </Alert>
      )}
      <Answered answer={members}>{({ members: all }) => <Searched people={all} teams={teams} />}</Answered>
    </>
  );
}

function Searched({ people, teams }: { people: readonly MemberRecord[]; teams: readonly Team[] }) {
  const { t, say } = useText();
  const text = t.people;
  const [filter, setFilter] = useState<PeopleFilter>({ text: '', teamId: '', role: '', hasLeftToo: false });
  const narrow = (part: Partial<PeopleFilter>) => setFilter({ ...filter, ...part });
  const found = filterPeople(people, filter);
  if (people.length === 0) return <p class="doelspoor-quiet">{text.none}</p>;
  return (
    <>
      <search class="portal-filters doelspoor-no-print">
        <TextControl
          id="people-text"
          type="search"
          label={text.search}
          value={filter.text}
          onChange={(typed) => narrow({ text: typed })}
        />
        <SelectControl
          id="people-team"
          label={text.team}
          value={filter.teamId}
          options={[
            { value: '', label: text.all },
            ...teams.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(teamId) => narrow({ teamId })}
        />
        <SelectControl
          id="people-role"
          label={text.role}
          value={filter.role}
          options={[
            { value: '', label: text.all },
            ...roles.map((role) => ({ value: role, label: say(roleNames[role]) })),
          ]}
          onChange={(chosen) => narrow({ role: roles.find((role) => role === chosen) ?? '' })}
        />
        <CheckControl
          id="people-left"
          isChecked={filter.hasLeftToo}
          onChange={(hasLeftToo) => narrow({ hasLeftToo })}
        >
          {text.leftToo}
        </CheckControl>
      </search>
      <p role="status" class="doelspoor-quiet doelspoor-small">
        {found.length === 0 ? text.noMatch : text.found(found.length)}
      </p>
      {found.length > 0 && <PeopleTable people={found} teams={teams} />}
    </>
  );
}

function PeopleTable({ people, teams }: { people: readonly MemberRecord[]; teams: readonly Team[] }) {
  const { t, say, language } = useText();
  const { columns, state, noAccount, noRole, noTeam, caption } = t.people;
  const todayOn = dayOfInstant(Date.now());
  const teamName = (id: string) => teams.find((team) => team.id === id)?.name ?? id;
  return (
    <Table
      caption={caption}
      columns={[
        {
          head: columns.name,
          isHead: true,
          cell: ({ id, name }) => <Link to={`people/${encodeURIComponent(id)}`}>{name}</Link>,
        },
        { head: columns.account, cell: ({ account }) => account ?? noAccount },
        {
          head: columns.roles,
          cell: ({ roles: own }) => own.map((role) => say(roleNames[role])).join(', ') || noRole,
        },
        { head: columns.teams, cell: ({ teams: own }) => own.map(teamName).join(', ') || noTeam },
        {
          head: columns.state,
          cell: ({ leftAt, hasSignedIn }) => {
            if (leftAt !== null) return state.left(shortDayText(dayOfInstant(leftAt), todayOn, language));
            return hasSignedIn ? state.active : state.new;
          },
        },
      ]}
      rows={people}
      keyOf={({ id }) => id}
    />
  );
}
