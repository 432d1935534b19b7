import { codebook } from '../../../shared/export/codebook/codebook.ts';
import { forms } from '../../../shared/forms/registry.ts';
import type { Instrument } from '../../../shared/instruments/define-instrument.ts';
import { measures } from '../../../shared/measures/registry.ts';
import type { NormsVersion } from '../../db/queries/norms.ts';
import type { StudyGround } from '../../db/queries/releases.ts';
import type { Frozen } from './known-release.ts';

/** Which files a package has and how they are written. Goes up with every change that would give other bytes. */
const PACKAGE = 2;

interface Versioned {
  id: string;
  version: number;
}

/** Everything that decides what is in a release, as it is now. */
export function frozenNow(
  { organisationName, teams }: Pick<StudyGround, 'organisationName' | 'teams'>,
  { version, norms }: NormsVersion,
  instruments: readonly Instrument[],
): Frozen {
  return {
    organisation: organisationName,
    teams,
    normsVersion: version,
    norms,
    measures: measures.map(versioned),
    forms: forms.map(versioned),
    instruments: instruments.map(versioned),
    codebook: codebook.version,
    package: PACKAGE,
  };
}

function versioned({ id, version }: Versioned): Versioned {
  return { id, version };
}
