import { useState } from 'preact/hooks';
import { type Release, workOnRelease } from '../../../../shared/api/releases.ts';
import type { Failure } from '../../../../shared/domain/errors.ts';
import { shortDayText } from '../../../../shared/text/day-text.ts';
import { dayOfInstant } from '../../../../shared/time/day.ts';
import { Alert } from '../../../../shared/ui/alert.tsx';
import { Button } from '../../../../shared/ui/button.tsx';
import { Heading } from '../../../../shared/ui/heading.tsx';
import { Problem } from '../../parts/problem.tsx';
import { ask } from '../../session/ask.ts';
import { useText } from '../../shell/language.tsx';
import { CorrectionPreview } from './correction-preview.tsx';
import { FetchPackage } from './fetch-package.tsx';
import { ReleasePreview } from './release-preview.tsx';
import { ReleaseWork } from './release-work.tsx';
import { isWorking } from './use-release-work.ts';

interface ReleaseNowProps {
  release: Release;
  isOwn: boolean;
  /** The study is. */
  isClosed: boolean;
  onChanged: () => void;
  onRemake: () => Promise<void>;
}

/** What can be done with a release as it is now. */
export function ReleaseNow({ release, isOwn, isClosed, onChanged, onRemake }: ReleaseNowProps) {
  const { t } = useText();
  const text = t.releases;
  const { state, preview } = release;
  if (!isOwn && state !== 'ready' && state !== 'cancelled') return <p role="status">{text.states[state]}</p>;
  if (isWorking(release)) return <ReleaseWork release={release} onEnd={onChanged} />;
  if (state === 'preview' && preview !== null) {
    const shown = { release, preview, onConfirmed: onChanged };
    return release.kind === 'correction' && release.baseId !== null ? (
      <CorrectionPreview {...shown} baseId={release.baseId} />
    ) : (
      <ReleasePreview {...shown} />
    );
  }
  if (state === 'ready') return <Ready release={release} isOwn={isOwn} />;
  if (state === 'failed') return <Failed release={release} onChanged={onChanged} />;
  if (state === 'expired') {
    return (
      <section class="doelspoor-stack">
        <Heading level={2}>{text.expired.title}</Heading>
        <p>{text.expired.help}</p>
        <p>{text.expired.help2}</p>
        {isClosed ? <p>{text.expired.closed}</p> : <Remake onRemake={onRemake} />}
      </section>
    );
  }
  return <p>{state === 'cancelled' ? text.cancelled : text.states[state]}</p>;
}

function Remake({ onRemake }: Pick<ReleaseNowProps, 'onRemake'>) {
  const { t } = useText();
  const [isBusy, setIsBusy] = useState(false);
  return (
    <div>
      <Button
        appearance="primary"
        isBusy={isBusy}
        onClick={() => {
          setIsBusy(true);
          void onRemake().finally(() => setIsBusy(false));
        }}
      >
        {t.releases.expired.remake}
      </Button>
    </div>
  );
}

function Ready({ release, isOwn }: Pick<ReleaseNowProps, 'release' | 'isOwn'>) {
  const { t, language } = useText();
  const text = t.releases.ready;
  const { expiresAt, sha256, remade } = release;
  const todayOn = dayOfInstant(Date.now());
  const { same, gone, other } = text.remade;
  return (
    <section class="doelspoor-stack" aria-labelledby="ready">
      <Heading level={2} id="ready">
        {text.title}
      </Heading>
      {remade !== null && (
        <Alert kind={remade.isSame ? 'info' : 'warning'}>
          <p>{remade.isSame ? same : remade.gone > 0 ? gone(remade.gone) : other}</p>
        </Alert>
      )}
      {isOwn ? <FetchPackage release={release} /> : <p>{text.notHere}</p>}
      {isOwn && expiresAt !== null && (
        <p>{text.until(shortDayText(dayOfInstant(expiresAt), todayOn, language))}</p>
      )}
      {sha256 !== null && (
        <div>
          <p>
            {text.hash}: <code class="portal-hash">{sha256}</code>
          </p>
          <p class="doelspoor-quiet doelspoor-small">{text.hashHelp}</p>
        </div>
      )}
    </section>
  );
}

function Failed({ release, onChanged }: Pick<ReleaseNowProps, 'release' | 'onChanged'>) {
  const { t } = useText();
  const text = t.releases.progress;
  const [problem, setProblem] = useState<Failure | null>(null);
  const { failure } = release.progress;

  async function goOn(): Promise<void> {
    const answer = await ask(workOnRelease, { params: { release: release.id }, request: {} });
    setProblem(answer.ok ? null : answer);
    if (answer.ok) onChanged();
  }

  return (
    <section class="doelspoor-stack">
      <Alert kind="error" announced="now">
        <p>
          {failure !== null && text.failures[failure]} {text.keeps}
        </p>
      </Alert>
      <Problem failure={problem} />
      <div>
        <Button appearance="primary" onClick={() => void goOn()}>
          {text.again}
        </Button>
      </div>
    </section>
  );
}
