import { useState } from 'preact/hooks';
import { endMemberSessions, listMemberSessions } from '../../../../shared/api/sessions.ts';
import type { Failure } from '../../../../shared/domain/errors.ts';
import { Heading } from '../../../../shared/ui/heading.tsx';
import { Answered } from '../../parts/answered.tsx';
import { AskFirst } from '../../parts/ask-first.tsx';
import { Problem } from '../../parts/problem.tsx';
import { useAnswer } from '../../parts/use-answer.ts';
import { ask } from '../../session/ask.ts';
import { useText } from '../../shell/language.tsx';
import { SessionList } from './session-list.tsx';

/** Where someone is signed in, and the way to end it. */
export function MemberSessions({ member: { id, name } }: { member: { id: string; name: string } }) {
  const { t, shared } = useText();
  const text = t.sessions;
  const answer = useAnswer(listMemberSessions, { params: { member: id }, request: {} });
  const [problem, setProblem] = useState<Failure | null>(null);
  const [said, setSaid] = useState('');

  async function endAll(): Promise<void> {
    const ended = await ask(endMemberSessions, { params: { member: id }, request: {} });
    setProblem(ended.ok ? null : ended);
    setSaid(ended.ok ? text.endedOf(name) : '');
    answer.again();
  }

  return (
    <section class="portal-section doelspoor-stack" aria-labelledby="member-sessions">
      <Heading level={2} id="member-sessions">
        {text.title}
      </Heading>
      <Problem failure={problem} />
      <p role="status">{said}</p>
      <Answered answer={answer}>
        {({ sessions }) => (
          <>
            <SessionList sessions={sessions} />
            {sessions.length > 0 && (
              <div>
                <AskFirst question={text.endAllOf(name)} yes={shared.sessions.endAllYes} onYes={endAll}>
                  {shared.sessions.endAll}
                </AskFirst>
              </div>
            )}
          </>
        )}
      </Answered>
    </section>
  );
}
