import { useState } from 'preact/hooks';
import { type MemberRecord, readMembers } from '../../../../shared/api/members.ts';
import type { Team } from '../../../../shared/api/schemas.ts';
import { readTeams } from '../../../../shared/api/teams.ts';
import { roleNames } from '../../../../shared/domain/roles.ts';
import { shortDayText } from '../../../../shared/text/day-text.ts';
import { dayOfInstant } from '../../../../shared/time/day.ts';
import { Alert } from '../../../../shared/ui/alert.tsx';
import { Answered } from '../../parts/answered.tsx';
import { Link } from '../../parts/link.tsx';
import { useAnswer } from '../../parts/use-answer.ts';
import { replace } from '../../shell/address.ts';
import { useText } from '../../shell/language.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { MemberDevices } from '../sessions/member-devices.tsx';
import { MemberSessions } from '../sessions/member-sessions.tsx';
import { Leave } from './leave.tsx';
import { PersonForm } from './person-form.tsx';

/** Stands in the address instead of an id while someone is added. */
const NEW = 'new';

/** One person: who they are, what they may, where they are signed in. */
export function Person({ id }: { id: string }) {
  const { t } = useText();
  const members = useAnswer(readMembers, { params: {}, request: {} });
  const teams = useAnswer(readTeams, { params: {}, request: {} });
  const [said, setSaid] = useState('');
  const both = {
    again: members.again,
    value: members.value && teams.value && { ...members.value, known: teams.value.teams },
    problem: members.problem ?? teams.problem,
  };
  return (
    <>
      <p class="doelspoor-no-print">
        <Link to="people">{t.pages.people}</Link>
      </p>
      <Answered answer={both}>
        {({ members: all, source, known }) => {
          const found = all.find((member) => member.id === id) ?? null;
          if (id !== NEW && found === null) return <PageHead title={t.people.person.notThere} />;
          return (
            <Details
              person={found}
              teams={known}
              isManaged={source === 'claims'}
              said={said}
              onChanged={(member, saying) => {
                setSaid(saying);
                const others = all.filter((one) => one.id !== member.id);
                members.put({ source, members: [...others, member] });
                if (id === NEW) replace(`people/${encodeURIComponent(member.id)}`);
              }}
            />
          );
        }}
      </Answered>
    </>
  );
}

interface DetailsProps {
  /** Null while someone is added. */
  person: MemberRecord | null;
  teams: readonly Team[];
  isManaged: boolean;
  /** What was just done. */
  said: string;
  onChanged: (member: MemberRecord, said: string) => void;
}

function Details({ person, teams, isManaged, said, onChanged }: DetailsProps) {
  const { t, language } = useText();
  const text = t.people.person;
  const leftOn = person?.leftAt ? dayOfInstant(person.leftAt) : null;
  const todayOn = dayOfInstant(Date.now());
  return (
    <>
      <PageHead
        title={person?.name ?? text.new}
        intro={person === null && !isManaged ? text.newIntro : undefined}
      />
      <p role="status" class="portal-said">
        {said}
      </p>
      {person !== null && leftOn !== null && (
        <Alert kind="warning">
          <p>{text.hasLeft(person.name, shortDayText(leftOn, todayOn, language))}</p>
        </Alert>
      )}
      {isManaged ? (
        <>
          <Alert kind="info">
            <p>{t.people.managed}</p>
          </Alert>
          {person && <Facts person={person} teams={teams} />}
        </>
      ) : (
        <PersonForm key={JSON.stringify(person)} person={person} teams={teams} onSaved={onChanged} />
      )}
      {person !== null && leftOn === null && (
        <>
          <MemberSessions member={person} />
          <MemberDevices member={person} />
          <Leave person={person} onLeft={onChanged} />
        </>
      )}
      {person !== null && (
        <p class="portal-section doelspoor-no-print">
          <Link to={`audit?member=${encodeURIComponent(person.id)}`}>{text.audit}</Link>
        </p>
      )}
    </>
  );
}

function Facts({ person, teams }: { person: MemberRecord; teams: readonly Team[] }) {
  const { t, say } = useText();
  const { columns, noAccount, noRole, noTeam } = t.people;
  const names = person.teams.map((id) => teams.find((team) => team.id === id)?.name ?? id);
  return (
    <dl class="portal-facts">
      <dt>{columns.account}</dt>
      <dd>{person.account ?? noAccount}</dd>
      <dt>{columns.roles}</dt>
      <dd>{person.roles.map((role) => say(roleNames[role])).join(', ') || noRole}</dd>
      <dt>{columns.teams}</dt>
      <dd>{names.join(', ') || noTeam}</dd>
    </dl>
  );
}
