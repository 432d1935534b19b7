import type { SessionLine } from '../../../../shared/api/sessions.ts';
import { momentText } from '../../../../shared/text/day-text.ts';
import { dayOfInstant } from '../../../../shared/time/day.ts';
import { Button } from '../../../../shared/ui/button.tsx';
import { useText } from '../../shell/language.tsx';

interface SessionListProps {
  sessions: readonly SessionLine[];
  /** Where they can be ended one by one. */
  onEnd?: (session: SessionLine) => void;
}

/** Where someone is signed in, as they would recognise it. */
export function SessionList({ sessions, onEnd }: SessionListProps) {
  const { t, language } = useText();
  const text = t.sessions;
  const todayOn = dayOfInstant(Date.now());
  const moment = (at: number) => momentText(at, todayOn, language);
  if (sessions.length === 0) return <p class="doelspoor-quiet">{text.none}</p>;
  return (
    <ul class="portal-list">
      {sessions.map((session) => {
        const where = `${session.agent || text.unknownAgent} · ${text.client[session.client]}`;
        return (
          <li key={session.id} class="portal-item">
            <div>
              <p>
                {where}
                {session.isCurrent && ` · ${text.current}`}
              </p>
              <p class="doelspoor-quiet doelspoor-small">
                {`${text.since(moment(session.createdAt))} · ${text.used(moment(session.lastUsedAt))}`}
              </p>
            </div>
            {onEnd && !session.isCurrent && (
              <Button label={text.endOf(where)} onClick={() => onEnd(session)}>
                {text.end}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
