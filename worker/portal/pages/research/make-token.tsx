import { useState } from 'preact/hooks';
import { MOST_TOKEN_DAYS, makeResearchToken } from '../../../../shared/api/research-tokens.ts';
import type { Failure } from '../../../../shared/domain/errors.ts';
import { identifierWarnings } from '../../../../shared/privacy/identifier-warnings.ts';
import { Button } from '../../../../shared/ui/button.tsx';
import { TextControl } from '../../parts/controls.tsx';
import { focusOn } from '../../parts/focus-on.ts';
import { NumberControl } from '../../parts/number-control.tsx';
import { Problem } from '../../parts/problem.tsx';
import { ask } from '../../session/ask.ts';
import { useText } from '../../shell/language.tsx';
import { NewToken } from './new-token.tsx';

const MOST_NAME = 60;

/** Makes a token, and shows it until its owner says to have kept it. */
export function MakeToken({ onMade }: { onMade: () => void }) {
  const { t } = useText();
  const text = t.research.tokens;
  const [id, setId] = useState(() => crypto.randomUUID());
  const [name, setName] = useState('');
  const [days, setDays] = useState(30);
  const [isTried, setIsTried] = useState(false);
  const [token, setToken] = useState<string | null>(null);
  const [problem, setProblem] = useState<Failure | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  const length = name.trim().length;
  const nameError =
    length === 0 || length > MOST_NAME
      ? text.wrong.name
      : identifierWarnings(name).length > 0
        ? text.wrong.identifier
        : null;
  const daysError = days >= 1 && days <= MOST_TOKEN_DAYS ? null : text.wrong.days(MOST_TOKEN_DAYS);

  async function make(): Promise<void> {
    setIsTried(true);
    if (nameError !== null) return focusOn('#token-name');
    if (daysError !== null) return focusOn('#token-days');
    setIsBusy(true);
    const answer = await ask(makeResearchToken, { params: {}, request: { id, name, days } });
    setIsBusy(false);
    setProblem(answer.ok ? null : answer);
    if (!answer.ok) return;
    setToken(answer.value.token);
    setId(crypto.randomUUID());
    setName('');
    setIsTried(false);
    onMade();
  }

  if (token !== null) {
    return (
      <NewToken
        token={token}
        onKept={() => {
          setToken(null);
          focusOn('#token-name');
        }}
      />
    );
  }
  return (
    <form class="portal-form" noValidate onSubmit={(event) => event.preventDefault()}>
      <TextControl
        id="token-name"
        label={text.name}
        hint={text.nameHelp}
        value={name}
        error={isTried ? nameError : null}
        onChange={setName}
      />
      <NumberControl
        id="token-days"
        label={text.days}
        value={days}
        min={1}
        max={MOST_TOKEN_DAYS}
        unit={text.dayUnit}
        error={isTried ? daysError : null}
        onChange={setDays}
      />
      {problem?.code === 'in-use' ? <p role="alert">{text.tooMany}</p> : <Problem failure={problem} />}
      <div>
        <Button isSubmit isBusy={isBusy} onClick={() => void make()}>
          {text.make}
        </Button>
      </div>
    </form>
  );
}
