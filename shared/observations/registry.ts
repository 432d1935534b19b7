import type { ObservationDefinition } from './define-observation.ts';
import { firstEvaluation } from './first-evaluation.ts';
import { firstGoal } from './first-goal.ts';

/** Every observation, in the order in which teams see them. */
export const observationDefinitions: readonly ObservationDefinition[] = [firstGoal, firstEvaluation];
