import { RECORDING_GRACE_DAYS } from '../../domain/norms.ts';
import { daysBetween } from '../../time/day.ts';
import type { ReleasedFile, ReleaseFacts } from '../release-facts.ts';
import { jsonText } from './json-text.ts';

/**
 * `MANIFEST.json`: which study and release, what it was made with, and of every other file the bytes, rows and SHA-256.
 * @param files all files but the manifest itself, in the order of the package
 */
export function manifestText(facts: ReleaseFacts, files: readonly ReleasedFile[]): string {
  const { study, base, cutOn, frozen, organisation } = facts;
  const { plan } = study;
  return jsonText({
    format: 'doelspoor-release',
    version: facts.version,
    organisation,
    study: {
      id: study.id,
      planVersion: study.version,
      title: plan.title,
      purpose: plan.purpose,
      ground: plan.ground,
      firstOn: plan.firstOn,
      lastOn: plan.lastOn,
      detail: plan.detail,
      isLinked: plan.isLinked,
    },
    release: { number: facts.number, kind: facts.kind, base },
    cutOn,
    cutDay: daysBetween(plan.firstOn, cutOn),
    recordingGraceDays: RECORDING_GRACE_DAYS,
    coarsening: facts.coarsening,
    frozen,
    cases: facts.cases,
    leftOut: { cases: facts.leftOut, leastClass: plan.leastClass },
    smallestClass: facts.smallestClass,
    files: files.map(({ name, bytes, rows, sha256 }) => ({ name, bytes, rows, sha256 })),
  });
}
