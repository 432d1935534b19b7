import { emptyHash } from '../../../shared/export/running-sha-256.ts';
import type { Phase, Step } from './known-release.ts';

/** Where the making of a release begins. */
export function firstStep(total: number): Step {
  return {
    turn: 1,
    tries: 0,
    failedAt: null,
    total,
    isRemake: false,
    before: null,
    leftOut: 0,
    smallestClass: null,
    ...nothingMade,
    phase: 'select',
    done: 0,
  };
}

/** The step after this one, in another phase. */
export function goOn(step: Step, phase: Phase, change: Partial<Step> = {}): Step {
  return { ...step, phase, after: '', ...change };
}

/** What a step knows while nothing was made of the files. */
export const nothingMade = {
  after: '',
  made: 0,
  later: 0,
  smallClasses: [],
  skipped: [],
  files: {},
  differences: {},
  parquet: { table: 0, part: 0 },
  packed: { segment: 0, part: 0, hash: emptyHash },
} satisfies Partial<Step>;
