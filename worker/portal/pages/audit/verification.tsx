import { useState } from 'preact/hooks';
import { verifyAudit } from '../../../../shared/api/audit.ts';
import type { RequestOf, ResponseOf } from '../../../../shared/api/endpoint.ts';
import type { AuditFinding } from '../../../../shared/audit/lines.ts';
import type { Failure, Result } from '../../../../shared/domain/errors.ts';
import { Alert } from '../../../../shared/ui/alert.tsx';
import { Button } from '../../../../shared/ui/button.tsx';
import { Heading } from '../../../../shared/ui/heading.tsx';
import { TextControl } from '../../parts/controls.tsx';
import { Problem } from '../../parts/problem.tsx';
import { ask } from '../../session/ask.ts';
import { useText } from '../../shell/language.tsx';

interface Checked {
  done: number;
  total: number;
  head: string;
  /** Up to which row the kept seal goes; null when none was given, or it was not found yet. */
  headAt: number | null;
  findings: readonly AuditFinding[];
  isComplete: boolean;
}

const nothingYet: Checked = { done: 0, total: 0, head: '', headAt: null, findings: [], isComplete: false };

/** Whether the log is still what was written: looked at piece by piece, and said in words. */
export function Verification() {
  const { t } = useText();
  const text = t.audit.verification;
  const [kept, setKept] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [checked, setChecked] = useState<Checked | null>(null);
  const [problem, setProblem] = useState<Failure | null>(null);
  const isBusy = checked !== null && !checked.isComplete && problem === null;

  async function verify(): Promise<void> {
    const head = kept.trim().toLowerCase();
    if (head !== '' && !/^[0-9a-f]{64}$/.test(head)) return setError(text.keptWrong);
    setError(null);
    setProblem(null);
    let state = nothingYet;
    setChecked(state);
    for (let after: string | null = ''; after !== null; ) {
      const request: RequestOf<typeof verifyAudit> = {
        ...(after !== '' && { after }),
        ...(head !== '' && { head }),
      };
      const answer: Result<ResponseOf<typeof verifyAudit>> = await ask(verifyAudit, { params: {}, request });
      if (!answer.ok) return setProblem(answer);
      const { checkedTo, lastId, head: last, headAt, findings, next } = answer.value;
      state = {
        done: checkedTo,
        total: lastId,
        head: last || state.head,
        headAt: headAt ?? state.headAt,
        findings: [...state.findings, ...findings],
        isComplete: next === null,
      };
      setChecked(state);
      after = next;
    }
  }

  return (
    <section class="portal-section doelspoor-stack" aria-labelledby="verification">
      <Heading level={2} id="verification">
        {text.title}
      </Heading>
      <p>{text.intro}</p>
      <div class="doelspoor-no-print doelspoor-stack">
        <TextControl
          id="verification-kept"
          label={text.kept}
          hint={text.keptHelp}
          value={kept}
          error={error}
          onChange={setKept}
        />
        <div>
          <Button isBusy={isBusy} onClick={() => void verify()}>
            {text.go}
          </Button>
        </div>
      </div>
      <Problem failure={problem} />
      <div role="status">{checked && <Outcome checked={checked} />}</div>
    </section>
  );
}

function Outcome({ checked }: { checked: Checked }) {
  const { t } = useText();
  const text = t.audit.verification;
  const { done, total, head, headAt, findings, isComplete } = checked;
  if (!isComplete) return <p>{text.busy(done, total)}</p>;
  return (
    <Alert kind={findings.length === 0 ? 'info' : 'error'}>
      {findings.length === 0 ? (
        <p>
          <strong>{text.fine(total)}</strong>
        </p>
      ) : (
        <>
          <p>
            <strong>{text.wrong}</strong>
          </p>
          <ul>
            {findings.map(({ kind, firstId, lastId }) => (
              <li key={`${kind} ${firstId}`}>{text.findings[kind](firstId, lastId)}</li>
            ))}
          </ul>
        </>
      )}
      {headAt !== null && <p>{text.found(headAt)}</p>}
      {head !== '' && (
        <p>
          {text.head} <code class="portal-hash">{head}</code>
        </p>
      )}
    </Alert>
  );
}
