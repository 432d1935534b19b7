import { useEffect, useRef, useState } from 'preact/hooks';
import { cancelRelease, type Release, readRelease, remakeRelease } from '../../../../shared/api/releases.ts';
import type { StudyVersion } from '../../../../shared/api/studies.ts';
import type { Failure } from '../../../../shared/domain/errors.ts';
import { momentText, shortDayText } from '../../../../shared/text/day-text.ts';
import { dayOfInstant } from '../../../../shared/time/day.ts';
import { Button } from '../../../../shared/ui/button.tsx';
import { Answered } from '../../parts/answered.tsx';
import { AskFirst } from '../../parts/ask-first.tsx';
import { focusOn } from '../../parts/focus-on.ts';
import { Link } from '../../parts/link.tsx';
import { Problem } from '../../parts/problem.tsx';
import { useAnswer } from '../../parts/use-answer.ts';
import { ask } from '../../session/ask.ts';
import { useText } from '../../shell/language.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { ReleaseAccount } from './release-account.tsx';
import { ReleaseContent } from './release-content.tsx';
import { ReleaseFrozen } from './release-frozen.tsx';
import { ReleaseNow } from './release-now.tsx';

interface ReleaseViewProps {
  id: string;
  study: {
    title: string;
    isClosed: boolean;
    /** Of its plan. */
    versions: readonly StudyVersion[];
    /** The page of the study itself. */
    path: string;
    /** Numbers of the releases, by id. */
    numbers: ReadonlyMap<string, number>;
  };
  /** Of whoever looks it is not: it can be seen, not made or fetched. */
  isOwn: boolean;
}

/** One release: how far it is, what there is to decide, and what came of it. */
export function ReleaseView({ id, study, isOwn }: ReleaseViewProps) {
  const { t } = useText();
  const answer = useAnswer(readRelease, { params: { release: id }, request: {} });
  return (
    <>
      <p class="doelspoor-no-print">
        <Link to={study.path}>{t.releases.back}</Link>
      </p>
      <Answered answer={answer}>
        {(release) => <Details release={release} study={study} isOwn={isOwn} onChanged={answer.again} />}
      </Answered>
    </>
  );
}

interface DetailsProps extends Omit<ReleaseViewProps, 'id'> {
  release: Release;
  onChanged: () => void;
}

function Details({ release, study, isOwn, onChanged }: DetailsProps) {
  const { t, language } = useText();
  const text = t.releases;
  const [problem, setProblem] = useState<Failure | null>(null);
  const todayOn = dayOfInstant(Date.now());
  const { kind, cutOn, askedBy, askedAt, state } = release;

  const [said, setSaid] = useState('');
  const shown = useRef(state);

  useEffect(() => {
    if (shown.current === state) return;
    shown.current = state;
    setSaid(state === 'ready' ? text.ready.title : '');
    // The button that was pressed went with the state before.
    if (document.activeElement === document.body) focusOn('h1');
  }, [state]);

  async function act(endpoint: typeof cancelRelease | typeof remakeRelease): Promise<void> {
    const answer = await ask(endpoint, { params: { release: release.id }, request: {} });
    setProblem(answer.ok ? null : answer);
    onChanged();
  }

  const canStop = state !== 'ready' && state !== 'expired' && state !== 'cancelled';
  // What has a hash was ready once, and is that again when making it again stops.
  const stop = release.sha256 === null ? text.stop : text.stopRemake;
  return (
    <>
      <PageHead
        title={text.titleOf(release.number, study.title)}
        intro={
          <span class="doelspoor-facts">
            <span>{text.kinds[kind].name}</span>
            <span>
              {text.columns.cutOn} {shortDayText(cutOn, todayOn, language)}
            </span>
            <span>{text.askedBy(askedBy.name, momentText(askedAt, todayOn, language))}</span>
          </span>
        }
      >
        {release.counts !== null && <Button onClick={() => print()}>{t.print}</Button>}
      </PageHead>
      <p role="status" class="doelspoor-hidden">
        {said}
      </p>
      <Problem failure={problem} />
      <ReleaseNow
        key={state}
        release={release}
        isOwn={isOwn}
        isClosed={study.isClosed}
        onChanged={onChanged}
        onRemake={() => act(remakeRelease)}
      />
      {isOwn && canStop && (
        <div class="portal-section">
          <AskFirst question={stop.sure} yes={text.stopYes} onYes={() => act(cancelRelease)}>
            {stop.name}
          </AskFirst>
        </div>
      )}
      <ReleaseContent release={release} baseNumber={study.numbers.get(release.baseId ?? '') ?? null} />
      <ReleaseAccount release={release} versions={study.versions} isOwn={isOwn} />
      <ReleaseFrozen release={release} />
    </>
  );
}
