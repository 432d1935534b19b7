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
  const { t, shared, language } = useText();
  const text = shared.sessions;
  const todayOn = dayOfInstant(Date.now());
  const moment = (at: number) => momentText(at, todayOn, language);
  if (sessions.length === 0) return <p class="doelspoor-quiet">{t.sessions.none}</p>;
  return (
    <ul class="portal-list">
      {sessions.map((session) => {
        const where = `${session.agent || text.unknown} · ${text.clients[session.client]}`;
        return (
          <li key={session.id} class="portal-item">
            <div>
              <p>
                {where}
                {session.isCurrent && ` · ${text.here}`}
              </p>
              <p class="doelspoor-quiet doelspoor-small">
                {`${text.since(moment(session.createdAt))} · ${text.lastUsed(moment(session.lastUsedAt))}`}
              </p>
            </div>
            {onEnd && !session.isCurrent && (
              <Button label={text.endFor(where)} onClick={() => onEnd(session)}>
                {text.end}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
