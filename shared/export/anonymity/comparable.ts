import { type Coarsening, coarsenings } from '../study-plan.ts';
import { isAtLeast } from './quasi-identifiers.ts';

/**
 * What has to be blurred as well, by name, because of releases of the study that are there already. Of two that each blur
 * something which the other tells, the rows could be laid side by side by their days, and nothing would be blurred.
 * Releases of which one blurs all that the other does tell no more together than apart.
 */
export function lackingBeside(chosen: Coarsening, made: readonly Coarsening[]): (keyof Coarsening)[] {
  const crossing = made.filter((one) => !isAtLeast(chosen, one) && !isAtLeast(one, chosen));
  return coarsenings.filter((name) => !chosen[name] && crossing.some((one) => one[name]));
}
