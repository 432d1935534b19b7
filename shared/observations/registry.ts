import { agreementAnswers } from './agreement-answers.ts';
import { agreementConclusion } from './agreement-conclusion.ts';
import type { ObservationDefinition } from './define-observation.ts';
import { firstEvaluation } from './first-evaluation.ts';
import { firstGoal } from './first-goal.ts';
import { goalAttainment } from './goal-attainment.ts';
import { newStart } from './new-start.ts';
import { scaledDown } from './scaled-down.ts';

/** Every observation, in the order in which teams see them. */
export const observationDefinitions: readonly ObservationDefinition[] = [
  firstGoal,
  firstEvaluation,
  newStart,
  scaledDown,
  agreementConclusion,
  agreementAnswers,
  goalAttainment,
];
