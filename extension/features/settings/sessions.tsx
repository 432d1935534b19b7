import { useEffect, useId, useState } from 'preact/hooks';
import { endSession, listSessions, type SessionLine } from '../../../shared/api/sessions.ts';
import type { ErrorCode } from '../../../shared/domain/errors.ts';
import { momentText } from '../../../shared/text/day-text.ts';
import { dayOfInstant } from '../../../shared/time/day.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { callApi } from '../../client/call-api.ts';
import { signOutEverywhere, watchSession } from '../../session/session.ts';

/** Where she is signed in, so that she can sign out in a browser she does not have at hand. */
export function Sessions() {
  const { t } = useLanguage();
  const id = useId();
  const [lines, setLines] = useState<readonly SessionLine[] | null>(null);
  const [code, setCode] = useState<ErrorCode | null>(null);
  const [hasEnded, setEnded] = useState(false);
  const [isSure, setSure] = useState(false);

  async function read(): Promise<void> {
    const answer = await callApi(listSessions, { params: {}, request: {} });
    setCode(answer.ok ? null : answer.code);
    setLines(answer.ok ? answer.value.sessions : null);
  }

  useEffect(() => {
    void read();
    return watchSession(() => void read());
  }, []);

  async function concludeWith(answer: { ok: true } | { ok: false; code: ErrorCode }): Promise<void> {
    setEnded(answer.ok);
    setSure(false);
    if (answer.ok) await read();
    else setCode(answer.code);
  }

  const isSignedOut = code === 'not-signed-in' || code === 'session-expired';
  return (
    <section class="doelspoor-stack" aria-labelledby={id}>
      <Heading level={2} id={id}>
        {t.sessions.title}
      </Heading>
      {isSignedOut && <p>{t.sessions.signInFirst}</p>}
      {code !== null && !isSignedOut && (
        <Alert kind="error" announced="now">
          <p>{t.errors[code]}</p>
          <p>
            <Button onClick={() => void read()}>{t.retry}</Button>
          </p>
        </Alert>
      )}
      {lines !== null && (
        <>
          <p class="doelspoor-quiet">{t.sessions.help}</p>
          <ul class="doelspoor-rows doelspoor-rows--lined">
            {lines.map((line) => (
              <Line
                key={line.id}
                line={line}
                onEnd={() =>
                  void callApi(endSession, { params: { session: line.id }, request: {} }).then(concludeWith)
                }
              />
            ))}
          </ul>
          {!isSure && (
            <div>
              <Button onClick={() => setSure(true)}>{t.sessions.endAll}</Button>
            </div>
          )}
        </>
      )}
      <p role="status">{hasEnded && t.sessions.ended}</p>
      {isSure && (
        <Alert kind="warning" announced="now">
          <p>{t.sessions.endAllSure}</p>
          <p class="doelspoor-cluster">
            <Button appearance="primary" onClick={() => void signOutEverywhere().then(concludeWith)}>
              {t.sessions.endAllYes}
            </Button>
            <Button onClick={() => setSure(false)}>{t.cancel}</Button>
          </p>
        </Alert>
      )}
    </section>
  );
}

function Line({ line, onEnd }: { line: SessionLine; onEnd: () => void }) {
  const { t, language } = useLanguage();
  const moment = (instant: number) => momentText(instant, dayOfInstant(Date.now()), language);
  const name = `${line.agent || t.sessions.unknown}, ${t.sessions.clients[line.client]}`;
  return (
    <li class="doelspoor-row">
      <span>
        {name}
        <br />
        <span class="doelspoor-quiet doelspoor-small doelspoor-facts">
          <span>{t.sessions.since(moment(line.createdAt))}</span>
          <span>{t.sessions.lastUsed(moment(line.lastUsedAt))}</span>
        </span>
      </span>
      <div class="doelspoor-unbroken">
        {line.isCurrent ? (
          <span class="doelspoor-quiet">{t.sessions.here}</span>
        ) : (
          <Button label={t.sessions.endFor(name)} onClick={onEnd}>
            {t.sessions.end}
          </Button>
        )}
      </div>
    </li>
  );
}
