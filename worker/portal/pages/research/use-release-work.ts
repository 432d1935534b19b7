import { useEffect, useState } from 'preact/hooks';
import { type ReleaseProgress, workOnRelease } from '../../../../shared/api/releases.ts';
import type { Failure } from '../../../../shared/domain/errors.ts';
import { ask } from '../../session/ask.ts';

/** So often without a pause: a small release is made before anyone looks up. */
const AT_ONCE = 15;
/** After that, so that a large one stays well below the number of requests that an API may allow in a minute. */
const PAUSE_MS = 750;
/** When nothing came of the last question: someone else is at it, or the API is away. */
const IDLE_MS = 1500;
/** When the API says that it was too often. */
const BUSY_MS = 10_000;

export interface ReleaseWork {
  progress: ReleaseProgress;
  /** Why the last question got no answer; null when it did. It is asked again by itself. */
  problem: Failure | null;
}

/**
 * Brings a release further for as long as it is shown, step by step, and says how far it is. The API does the same by
 * the clock, so leaving stops nothing. Calls `onEnd` as soon as there is nothing to wait for any more.
 */
export function useReleaseWork(id: string, first: ReleaseProgress, onEnd: () => void): ReleaseWork {
  const [progress, setProgress] = useState(first);
  const [problem, setProblem] = useState<Failure | null>(null);

  useEffect(() => {
    let isShown = true;
    let last = first;
    void (async () => {
      for (let asked = 1; isShown; asked++) {
        const answer = await ask(workOnRelease, { params: { release: id }, request: {} });
        if (!isShown) return;
        const isTooOften = !answer.ok && answer.code === 'too-many-requests';
        setProblem(answer.ok || isTooOften ? null : answer);
        let pauseMs = isTooOften ? BUSY_MS : IDLE_MS;
        if (answer.ok) {
          const isFurther = JSON.stringify(answer.value) !== JSON.stringify(last);
          last = answer.value;
          setProgress(last);
          if (!isWorking(last)) return onEnd();
          if (isFurther) pauseMs = asked < AT_ONCE ? 0 : PAUSE_MS;
        }
        await new Promise((resolve) => setTimeout(resolve, pauseMs));
      }
    })();
    return () => {
      isShown = false;
    };
  }, [id]);

  return { progress, problem };
}

/** Whether a release goes on by itself. One that failed goes on only when someone asks. */
export function isWorking({ state }: Pick<ReleaseProgress, 'state'>): boolean {
  return state === 'selecting' || state === 'making' || state === 'finishing';
}
