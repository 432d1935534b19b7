import { type Bindings, readAllSettings } from '../env.ts';
import { errorClassOf, logText } from '../http/log.ts';
import type { Platform } from '../platform.ts';
import type { Surroundings } from '../services/context.ts';

/** What a step stands on: nobody asks for it. */
type Around = Pick<Surroundings, 'db' | 'now' | 'crypto' | 'requestId'>;

/** What a step did: how much, and, of the one that seals the audit log, the head to keep elsewhere. */
export type Done = number | { count: number; head: string };

export type Steps = Readonly<Record<string, (around: Around) => Promise<Done>>>;

/**
 * Runs steps one after the other, for every organisation. A step that fails stops no other; the run then fails as a
 * whole, so that it is seen.
 */
export async function runSteps(
  { now, newId, writeLog }: Platform,
  env: Bindings,
  steps: Steps,
): Promise<void> {
  const requestId = newId();
  const failed: string[] = [];
  for (const { db, organisationId: organisation } of readAllSettings(env)) {
    for (const [endpointId, step] of Object.entries(steps)) {
      const line = { event: 'job', requestId, endpointId, organisation } as const;
      try {
        const done = await step({ db, now, crypto, requestId });
        writeLog(logText({ ...line, ...(typeof done === 'number' ? { count: done } : done) }));
      } catch (error) {
        failed.push(endpointId);
        writeLog(logText({ ...line, code: 'unexpected', errorClass: errorClassOf(error) }));
      }
    }
  }
  if (failed.length > 0) throw new Error(`failed: ${failed.join(', ')}`);
}
