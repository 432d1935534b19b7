import { useState } from 'preact/hooks';
import { endSession, endSessions, listSessions, type SessionLine } from '../../../../shared/api/sessions.ts';
import type { Failure } from '../../../../shared/domain/errors.ts';
import { Answered } from '../../parts/answered.tsx';
import { AskFirst } from '../../parts/ask-first.tsx';
import { Problem } from '../../parts/problem.tsx';
import { useAnswer } from '../../parts/use-answer.ts';
import { ask } from '../../session/ask.ts';
import { endSignIn } from '../../session/sign-in.ts';
import { useText } from '../../shell/language.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { SessionList } from './session-list.tsx';

/** Where one is signed in oneself. */
export function OwnSessions() {
  const { t, shared } = useText();
  const text = shared.sessions;
  const answer = useAnswer(listSessions, { params: {}, request: {} });
  const [problem, setProblem] = useState<Failure | null>(null);
  const [said, setSaid] = useState('');

  async function end({ id }: SessionLine): Promise<void> {
    const ended = await ask(endSession, { params: { session: id }, request: {} });
    setProblem(ended.ok ? null : ended);
    setSaid(ended.ok ? text.ended : '');
    answer.again();
  }

  async function endAll(): Promise<void> {
    const ended = await ask(endSessions, { params: {}, request: {} });
    setProblem(ended.ok ? null : ended);
    // This one is over as well; what is left of it here goes too.
    if (ended.ok) await endSignIn();
  }

  return (
    <>
      <PageHead title={t.pages.sessions} intro={`${text.help} ${t.sessions.limits}`} />
      <Problem failure={problem} />
      <p role="status" class="portal-said">
        {said}
      </p>
      <Answered answer={answer}>
        {({ sessions }) => <SessionList sessions={sessions} onEnd={(session) => void end(session)} />}
      </Answered>
      <div class="portal-section">
        <AskFirst question={text.endAllSure} yes={text.endAllYes} onYes={endAll}>
          {text.endAll}
        </AskFirst>
      </div>
    </>
  );
}
