import { setTimeout as pause } from 'node:timers/promises';

/** Waits until the address answers with success. Throws what `ended` gives when that comes first, or after nearly three minutes. */
export async function untilAnswers(url: string, ended: Promise<Error>): Promise<void> {
  let failure: Error | null = null;
  void ended.then((error) => {
    failure = error;
  });
  const tooLong = AbortSignal.timeout(170_000);
  while (!(await answers(url))) {
    if (failure !== null) throw failure;
    tooLong.throwIfAborted();
    await pause(100);
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}
