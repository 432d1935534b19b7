import { useEffect, useId, useState } from 'preact/hooks';
import { momentText } from '../../../shared/text/day-text.ts';
import { dayOfInstant } from '../../../shared/time/day.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { type EntryRequest, letIn, readRequests, turnAway } from '../../enrolment/let-in.ts';
import { shortName } from './short-name.ts';
import { enrolment } from './signals.ts';
import { SixWords } from './six-words.tsx';
import { teamNames } from './team-names.ts';
import { useKeysText } from './use-keys-text.ts';

/** Colleagues whose browser waits to be let in: one question each. */
export function Requests() {
  const k = useKeysText();
  const [requests, setRequests] = useState<EntryRequest[]>([]);
  const [said, setSaid] = useState<string | null>(null);
  const ids = enrolment.value?.requests.join(' ') ?? '';

  async function read(): Promise<void> {
    const found = await readRequests();
    if (found.ok) setRequests(found.value);
  }
  useEffect(() => {
    if (ids === '') setRequests([]);
    else void read();
  }, [ids]);

  const isOver = (name: string, isIn: boolean) => {
    setSaid(isIn ? k.requests.let(name) : k.requests.turnedAway(name));
    void read();
  };
  return (
    <>
      {requests.map((request) => (
        <Request
          key={request.device.deviceId}
          request={request}
          onDone={isOver}
          onChanged={() => void read()}
        />
      ))}
      <div role="status">{said !== null && <p class="doelspoor-section doelspoor-small">{said}</p>}</div>
    </>
  );
}

interface RequestProps {
  request: EntryRequest;
  onDone: (name: string, isIn: boolean) => void;
  onChanged: () => void;
}

function Request({ request: { device, words }, onDone, onChanged }: RequestProps) {
  const { language, t } = useLanguage();
  const k = useKeysText();
  const id = useId();
  const [busy, setBusy] = useState<'yes' | 'no' | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const name = shortName(device.memberName);
  const moment = momentText(device.createdAt, dayOfInstant(Date.now()), language);

  async function answer(isIn: boolean): Promise<void> {
    setBusy(isIn ? 'yes' : 'no');
    const done = await (isIn ? letIn(device) : turnAway(device));
    setBusy(null);
    if (done.ok) return onDone(name, isIn);
    const hasOtherWords = done.fields?.includes('words') ?? false;
    setProblem(hasOtherWords ? k.requests.changed : k.failed(t.errors[done.code]));
    if (hasOtherWords) onChanged();
  }

  return (
    <section class="doelspoor-request doelspoor-stack" aria-labelledby={id}>
      <Heading level={2} id={id}>
        {words ? k.requests.title(name) : k.requests.moreTitle(name)}
      </Heading>
      {words && (
        <>
          <p class="doelspoor-quiet doelspoor-small">{k.requests.which(device.label, moment)}</p>
          <p>{k.requests.compare}</p>
          <SixWords words={words} label={k.requests.words} />
        </>
      )}
      {(!words || device.teams.length === 0) && (
        <p>{k.requests.more(name, teamNames(device.teams, language))}</p>
      )}
      {problem !== null && (
        <Alert kind="error" announced="now">
          <p>{problem}</p>
        </Alert>
      )}
      <div class="doelspoor-cluster">
        <Button appearance="primary" isBusy={busy === 'yes'} onClick={() => void answer(true)}>
          {k.requests.yes}
        </Button>
        <Button isBusy={busy === 'no'} onClick={() => void answer(false)}>
          {k.requests.no}
        </Button>
      </div>
    </section>
  );
}
