import { useState } from 'preact/hooks';
import { readMembers } from '../../../../shared/api/members.ts';
import type { Team } from '../../../../shared/api/schemas.ts';
import { readTeams, removeTeam } from '../../../../shared/api/teams.ts';
import type { Failure } from '../../../../shared/domain/errors.ts';
import { Answered } from '../../parts/answered.tsx';
import { AskFirst } from '../../parts/ask-first.tsx';
import { Problem } from '../../parts/problem.tsx';
import { Table } from '../../parts/table.tsx';
import { useAnswer } from '../../parts/use-answer.ts';
import { ask } from '../../session/ask.ts';
import { useText } from '../../shell/language.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { AddTeam } from './add-team.tsx';
import { RenameTeam } from './rename-team.tsx';

/** The teams of the organisation. */
export function Teams() {
  const { t } = useText();
  const text = t.people.teams;
  const teams = useAnswer(readTeams, { params: {}, request: {} });
  const members = useAnswer(readMembers, { params: {}, request: {} }).value?.members;
  const [problem, setProblem] = useState<Failure | null>(null);
  const [said, setSaid] = useState('');

  function done(saying: string): void {
    setSaid(saying);
    setProblem(null);
    teams.again();
  }

  async function remove({ id, name }: Team): Promise<void> {
    const removed = await ask(removeTeam, { params: { team: id }, request: {} });
    if (removed.ok) return done(text.removed(name));
    setSaid('');
    setProblem(removed);
  }

  /** How many work there now; unknown until that was read. */
  const countOf = (id: string) =>
    members?.filter(({ teams: own, leftAt }) => leftAt === null && own.includes(id)).length ?? '…';

  return (
    <>
      <PageHead title={t.pages.teams} intro={text.intro} />
      <Problem failure={problem} />
      <p role="status" class="portal-said">
        {said}
      </p>
      <Answered answer={teams}>
        {({ teams: all }) => (
          <>
            {all.length === 0 ? (
              <p class="doelspoor-quiet">{text.none}</p>
            ) : (
              <Table
                caption={text.caption}
                columns={[
                  { head: text.name, isHead: true, cell: ({ name }) => name },
                  { head: text.members, isNumber: true, cell: ({ id }) => countOf(id) },
                  {
                    head: text.rename,
                    cell: (team) => <RenameTeam team={team} onRenamed={done} onFailed={setProblem} />,
                  },
                  {
                    head: text.remove,
                    cell: (team) => (
                      <AskFirst
                        label={text.removeOf(team.name)}
                        question={text.removeSure(team.name)}
                        yes={text.removeYes}
                        onYes={() => remove(team)}
                      >
                        {text.remove}
                      </AskFirst>
                    ),
                  },
                ]}
                rows={all}
                keyOf={({ id }) => id}
              />
            )}
            <AddTeam known={all} onAdded={done} />
          </>
        )}
      </Answered>
    </>
  );
}
