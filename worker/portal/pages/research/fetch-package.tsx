import { useState } from 'preact/hooks';
import { makeDownloadTicket } from '../../../../shared/api/downloads.ts';
import type { Release } from '../../../../shared/api/releases.ts';
import type { Failure } from '../../../../shared/domain/errors.ts';
import { Button } from '../../../../shared/ui/button.tsx';
import { Problem } from '../../parts/problem.tsx';
import { ask } from '../../session/ask.ts';
import { useText } from '../../shell/language.tsx';
import { sizeText } from './size-text.ts';

/** Has the browser itself fetch the package, so that it shows how far it is, pauses and goes on. */
export function FetchPackage({ release }: { release: Release }) {
  const { t, language } = useText();
  const text = t.releases.ready;
  const [problem, setProblem] = useState<Failure | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [isGoing, setIsGoing] = useState(false);

  async function begin(): Promise<void> {
    setIsBusy(true);
    setIsGoing(false);
    const answer = await ask(makeDownloadTicket, { params: { release: release.id }, request: {} });
    setIsBusy(false);
    setProblem(answer.ok ? null : answer);
    if (!answer.ok) return;
    const link = document.createElement('a');
    link.href = answer.value.path;
    link.download = answer.value.name;
    link.click();
    setIsGoing(true);
  }

  return (
    <>
      <Problem failure={problem} />
      <div>
        <Button appearance="primary" isBusy={isBusy} onClick={() => void begin()}>
          {text.fetch(sizeText(release.bytes ?? 0, t.releases, language))}
        </Button>
      </div>
      <p role="status">{isGoing ? text.going : ''}</p>
      {release.preview === null ? <p>{text.keepCounts}</p> : <p class="doelspoor-note">{text.keep}</p>}
    </>
  );
}
