import { carerMentalHealth } from './carer-mental-health.ts';
import { childDevelopment } from './child-development.ts';
import { childMentalHealth } from './child-mental-health.ts';
import type { GoalIdea } from './define-goal-ideas.ts';
import { finance } from './finance.ts';
import { housing } from './housing.ts';
import { network } from './network.ts';
import { parenting } from './parenting.ts';
import { physicalHealth } from './physical-health.ts';
import { safety } from './safety.ts';
import { school } from './school.ts';

/** Every goal that the demo's families can have. */
export const goalIdeas: readonly GoalIdea[] = [
  ...parenting,
  ...childDevelopment,
  ...childMentalHealth,
  ...carerMentalHealth,
  ...safety,
  ...school,
  ...finance,
  ...housing,
  ...physicalHealth,
  ...network,
];
