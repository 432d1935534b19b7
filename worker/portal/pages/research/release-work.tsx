import type { Release } from '../../../../shared/api/releases.ts';
import { Alert } from '../../../../shared/ui/alert.tsx';
import { useText } from '../../shell/language.tsx';
import { useReleaseWork } from './use-release-work.ts';

interface ReleaseWorkProps {
  release: Release;
  /** There is something else to see now. */
  onEnd: () => void;
}

/** How far a release is. Read out are only the parts it goes through, not each percent. */
export function ReleaseWork({ release, onEnd }: ReleaseWorkProps) {
  const { t } = useText();
  const text = t.releases.progress;
  const { progress, problem } = useReleaseWork(release.id, release.progress, onEnd);
  const { state, done, total } = progress;
  const says = state === 'making' || state === 'finishing' ? text[state] : text.selecting;
  const percent = total === 0 ? 0 : Math.floor((100 * done) / total);
  return (
    <div class="doelspoor-stack">
      <p role="status">
        <strong>{says}</strong>
      </p>
      <div class="doelspoor-cluster">
        <progress class="portal-progress" aria-label={says} max={Math.max(total, 1)} value={done} />
        <span class="doelspoor-quiet" aria-hidden="true">
          {total === 0 ? text.starting : text.share(percent)}
        </span>
      </div>
      <p class="doelspoor-quiet">{text.canLeave}</p>
      {problem !== null && (
        <Alert kind="warning" announced="polite">
          <p>{text.stalled}</p>
        </Alert>
      )}
    </div>
  );
}
