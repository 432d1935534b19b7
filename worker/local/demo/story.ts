import type { Day } from '../../../shared/time/day.ts';
import type { Domain, GoalIdea } from './goal-ideas/define-goal-ideas.ts';

export type AgeBand = '0-3' | '4-11' | '12-15' | '16-17' | '18+';
export type Conclusion = 'safe' | 'concerns' | 'unsafe';
export type GoalEnd = 'achieved' | 'partly' | 'not-achieved' | 'lapsed';
export type ClosingReason = '01' | '02' | '03' | '04' | '05';

export interface StoryGoal {
  idea: GoalIdea;
  on: Day;
  /** The evaluation date agreed with the family; null where none was agreed. */
  evaluateOn: Day | null;
  goodEnough: number;
  /** 0–10: when the goal was set, and at each evaluation while it was open. */
  scores: readonly number[];
  /** The outcome at the evaluation of the last score; null while it is open. */
  ends: GoalEnd | null;
}

export interface StoryCheck {
  on: Day;
  occasion: 'start' | 'evaluation' | 'incident' | 'closing';
  conclusion: Conclusion;
  /** Two assessors filled it in together. */
  isJoint: boolean;
  /** The day on which a colleague added a judgement of their own. */
  colleagueOn: Day | null;
  /** When the safety agreements are reviewed; there are some when the conclusion is not safe. */
  reviewOn: Day;
}

export interface StoryEvaluation {
  on: Day;
  nextOn: Day | null;
  /** The family and the practitioner agree to round off. */
  isLast: boolean;
}

/** What happened in one invented case, before anyone typed anything. */
export interface Story {
  caseNumber: string;
  teamId: string;
  /** Ids of people: whose case it is, and who judges safety beside her. */
  practitionerId: string;
  colleagueId: string;
  openedOn: Day;
  /** The day on which it became clear whether there would be a family group plan; null where it does not apply. */
  planSettledOn: Day | null;
  carers: number;
  children: readonly AgeBand[];
  concerns: readonly Domain[];
  goals: readonly StoryGoal[];
  checks: readonly StoryCheck[];
  evaluations: readonly StoryEvaluation[];
  closing: { on: Day; reason: ClosingReason } | null;
  transfer: { on: Day; teamId: string; practitionerId: string } | null;
  /** A mistake that was put right: a goal filed under the wrong case, or an evaluation with a wrong number. */
  slip: 'wrong-case' | 'wrong-number' | null;
  /** The practitioner asked for someone to think along at an evaluation. */
  needsConsult: boolean;
  /** The team says of each goal where it stands on its scale from −2 to +2. */
  usesScale: boolean;
  /** Help went up a level on a day, and back down on another, or not yet. */
  heavierHelp: { fromOn: Day; untilOn: Day | null } | null;
  /** The number of the case in which the family was helped before; null when it is new. */
  previousCaseNumber: string | null;
}
