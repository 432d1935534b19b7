/** What is to be stopped, in reverse, when someone presses Ctrl-C or when something went wrong. */
export interface Stopper {
  add(stop: () => Promise<unknown>): void;
  /** Takes signals away from libraries, which would end the process before everything is stopped. */
  takeSignals(): void;
  /** Whether stopping has begun: what fails from then on is no mistake. */
  isStopping(): boolean;
  /** Stops everything and ends the process. */
  stop(exitCode: number): Promise<never>;
}

/** So long may stopping take before the process ends anyway, ms. */
const PATIENCE = 15_000;

/** How often to look whether whoever started this is still there, ms. */
const LOOK_UP = 2_000;

/**
 * Makes Ctrl-C stop everything and end with 0. A terminal sends it to every process at once and npm passes it on as
 * well, so it comes more than once: only the first counts.
 */
export function stopOnSignal(): Stopper {
  const stops: (() => Promise<unknown>)[] = [];
  let stopping: Promise<never> | null = null;

  const stop = (exitCode: number): Promise<never> => {
    stopping ??= stopAll(exitCode);
    return stopping;
  };
  async function stopAll(exitCode: number): Promise<never> {
    setTimeout(() => process.exit(1), PATIENCE).unref();
    for (const one of stops.reverse()) await one().catch(() => undefined);
    if (exitCode === 0) console.log('Alles is gestopt.');
    process.exit(exitCode);
  }

  function onSignal(): void {
    if (stopping === null) console.log('\nStoppen…');
    void stop(0);
  }
  function takeSignals(): void {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.removeAllListeners(signal);
      process.on(signal, onSignal);
    }
  }
  takeSignals();
  // npm passes a signal on to the shell between it and us, which then goes alone: nobody could stop us any more.
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && void stop(0), LOOK_UP).unref();
  return { add: (one) => stops.push(one), takeSignals, isStopping: () => stopping !== null, stop };
}
