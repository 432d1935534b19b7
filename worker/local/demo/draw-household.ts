import { addDays, type Day } from '../../../shared/time/day.ts';
import type { Domain } from './goal-ideas/define-goal-ideas.ts';
import type { Random } from './random.ts';
import type { AgeBand, Story } from './story.ts';

const ages: readonly (readonly [AgeBand, number])[] = [
  ['0-3', 2],
  ['4-11', 5],
  ['12-15', 3],
  ['16-17', 1.5],
  ['18+', 0.5],
];

const domainWeights: readonly (readonly [Domain, number])[] = [
  ['parenting', 7],
  ['child-development', 4],
  ['child-mental-health', 4],
  ['carer-mental-health', 3],
  ['school', 5],
  ['finance', 3],
  ['housing', 2],
  ['physical-health', 1.5],
  ['network', 2],
];

/** Who lives there, and whether they make a plan with their own circle. */
export function drawHousehold(
  random: Random,
  openedOn: Day,
): Pick<Story, 'carers' | 'children' | 'planSettledOn'> {
  return {
    carers: random.weighted([
      [1, 4],
      [2, 6],
    ]),
    children: Array.from(
      {
        length: random.weighted([
          [1, 4],
          [2, 4],
          [3, 2],
          [4, 1],
        ]),
      },
      () => random.weighted(ages),
    ),
    planSettledOn: random.chance(0.6) ? addDays(openedOn, random.between(0, 8)) : null,
  };
}

/** Two to four life domains that weigh on a family, most pressing first. */
export function drawConcerns(random: Random): Domain[] {
  const left = [...domainWeights];
  const concerns: Domain[] = [];
  for (let count = random.between(2, 4); count > 0; count -= 1) {
    const domain = random.weighted(left);
    concerns.push(domain);
    left.splice(
      left.findIndex(([candidate]) => candidate === domain),
      1,
    );
  }
  return concerns;
}
