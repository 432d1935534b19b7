import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { KeysText } from '../../../shared/text/keys-nl.ts';
import type { Text } from '../../../shared/text/nl.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { type CodeProblem, useRecoveryCode as openWithCode } from '../../enrolment/use-code.ts';
import { useKeysText } from './use-keys-text.ts';

/** Gets the keys with a code on paper. The field appears when someone says to have one. */
export function RecoveryForm({ isOpen: isOpenAtOnce = false }: { isOpen?: boolean }) {
  const { t } = useLanguage();
  const k = useKeysText();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [isOpen, setOpen] = useState(isOpenAtOnce);
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState<CodeProblem | null>(null);
  const [isBusy, setBusy] = useState(false);

  useEffect(() => {
    if (isOpen && !isOpenAtOnce) field.current?.focus();
  }, [isOpen]);

  async function use(): Promise<void> {
    if (isBusy) return;
    setBusy(true);
    setProblem(null);
    const used = await openWithCode(code);
    setBusy(false);
    if (used.ok) return;
    setProblem(used.why);
    field.current?.focus();
  }

  if (!isOpen) {
    return (
      <div>
        <Button onClick={() => setOpen(true)}>{k.code.open}</Button>
      </div>
    );
  }
  const hasProblem = problem !== null;
  return (
    <form
      class="doelspoor-stack"
      onSubmit={(event) => {
        event.preventDefault();
        void use();
      }}
    >
      <label class="utrecht-form-label" for={id}>
        {k.code.label}
      </label>
      <p class="doelspoor-quiet doelspoor-small" id={`${id}-hint`}>
        {k.code.hint}
      </p>
      <input
        class="utrecht-textbox utrecht-textbox--html-input doelspoor-recovery-code"
        id={id}
        ref={field}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        value={code}
        aria-invalid={hasProblem ? true : undefined}
        aria-describedby={hasProblem ? `${id}-hint ${id}-problem` : `${id}-hint`}
        onInput={(event) => {
          setCode(event.currentTarget.value);
          setProblem(null);
        }}
      />
      <div role="alert">
        {problem !== null && (
          <p class="utrecht-form-field-error-message" id={`${id}-problem`}>
            {problemText(problem, k, t)}
          </p>
        )}
      </div>
      <div>
        <Button appearance="primary" isBusy={isBusy} onClick={() => void use()}>
          {k.code.use}
        </Button>
      </div>
    </form>
  );
}

function problemText(problem: CodeProblem, k: KeysText, t: Text): string {
  if (problem in k.code.problems) return k.code.problems[problem as keyof KeysText['code']['problems']];
  if (problem === 'unfit') return k.unfit.what;
  if (problem === 'directory-refused') return k.directory.what;
  return k.failed(t.errors[problem as keyof Text['errors']]);
}
