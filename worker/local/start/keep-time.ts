import { OFTEN } from '../../jobs/schedule.ts';
import type { LocalApi } from '../runtime.ts';

/** Shorter than on the platform: whoever tries something out here does not wait ten minutes. */
const EVERY_MS = 60_000;

/** Runs what the platform runs by the clock. A run that takes long puts off the next. Gives how to stop it. */
export function keepTime({ runScheduled }: Pick<LocalApi, 'runScheduled'>): () => Promise<void> {
  let running: Promise<unknown> = Promise.resolve();
  const tick = () => {
    // Which step failed is in the API's own log.
    running = runScheduled(OFTEN).catch(() => undefined);
    void running.then(() => timer.refresh());
  };
  const timer = setTimeout(tick, EVERY_MS).unref();
  return async () => {
    clearTimeout(timer);
    await running;
    clearTimeout(timer);
  };
}
