import { areaFacts } from '../area/area-facts.ts';
import { conversationFacts } from '../conversation/conversation-facts.ts';
import { completeObservation, type Observation, type ObservedCase } from './define-observation.ts';
import { observationDefinitions } from './registry.ts';

/** All observations of a case. They follow from its entries alone: the organisation's norms say nothing about them. */
export function deriveObservations(seen: ObservedCase): Observation[] {
  return [...observationDefinitions, ...conversationFacts, ...areaFacts].flatMap((definition) =>
    definition
      .observe(seen)
      .map((draft) => completeObservation(definition, draft, seen.history))
      .filter((observation) => observation !== null),
  );
}
