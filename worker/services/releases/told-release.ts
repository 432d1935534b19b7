import type {
  Release,
  ReleaseCounts,
  ReleaseFailure,
  ReleaseProgress,
  ReleaseSummary,
} from '../../../shared/api/releases.ts';
import { releaseFailures } from '../../../shared/api/releases.ts';
import type { StoredFile } from '../../db/queries/release-files.ts';
import type { ListedRelease } from '../../db/queries/releases.ts';
import type { KnownRelease } from './known-release.ts';

/** A release in a list, as people hear of it. */
export function toldSummary(release: ListedRelease | KnownRelease): ReleaseSummary {
  const { id, studyId, studyVersion, number, kind, baseId, cutOn, state } = release;
  const { askedAt, askedBy, askedByName, madeAt, expiresAt, bytes, sha256 } = release;
  return {
    ...{ id, studyId, studyVersion, number, kind, baseId, cutOn, state, askedAt },
    askedBy: { id: askedBy, name: askedByName },
    ...{ madeAt, expiresAt, bytes, sha256 },
  };
}

/** How far a release is. */
export function toldProgress({ state, step, failure }: KnownRelease): ReleaseProgress {
  return { state, done: Math.min(step.done, step.total), total: step.total, failure: toldFailure(failure) };
}

/** A release with everything there is to say of it. Neither its key nor which cases are in it is among that. */
export function toldRelease(release: KnownRelease, files: readonly StoredFile[]): Release {
  const { coarsening, counts, frozen, state } = release;
  const { organisation: _, teams: __, ...versions } = frozen;
  const isReady = state === 'ready';
  return {
    ...toldSummary(release),
    progress: toldProgress(release),
    coarsening,
    frozen: versions,
    preview: counts.preview,
    counts: toldCounts(release),
    files: isReady ? files.map(({ crc32: ___, ...file }) => file) : [],
    remade: remadeOf(release),
  };
}

function toldCounts({ counts: { made }, state }: KnownRelease): ReleaseCounts | null {
  if (!made || (state !== 'ready' && state !== 'expired')) return null;
  const { version: _, ...told } = made;
  return told;
}

function remadeOf({ counts: { first, made }, sha256, state }: KnownRelease): Release['remade'] {
  if (!first || !made || state !== 'ready') return null;
  return { isSame: sha256 === first.sha256, gone: Math.max(0, first.cases - made.cases) };
}

function toldFailure(failure: string | null): ReleaseFailure | null {
  return releaseFailures.find((one) => one === failure) ?? null;
}
