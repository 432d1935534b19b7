import { measures } from '../../measures/registry.ts';
import { R_FIRST_GOAL } from './read-r-first-goal.ts';
import { R_MEASURES } from './read-r-measures.ts';
import { R_READING } from './read-r-reading.ts';

/**
 * `read.R`: functions that read a release in R, and count its measures again, with nothing but R itself. It takes names,
 * codes and the cut from the release it is given, so it reads releases of other versions of the codebook as well.
 */
export function readR(): string {
  const stretches = measures.filter(({ scoring }) => scoring === 'person-days').map(({ id }) => `"${id}"`);
  return `${R_READING}
# Measures whose rows are stretches of days: each day counts.
doelspoor_person_days <- c(${stretches.join(', ')})

${R_MEASURES}
${R_FIRST_GOAL}`;
}
