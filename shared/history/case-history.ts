import type { Entry } from '../domain/entry.ts';
import type { SafetyConclusion } from '../instruments/define-instrument.ts';
import type { Day } from '../time/day.ts';
import { applyCaseOpened } from './apply-case-opened.ts';
import { applyClosing, applyGoalClosed, applyTransfer } from './apply-closing.ts';
import { applyConsult, applyConsultAnswer, applyConsultOutcome } from './apply-consult.ts';
import { applyActionsDone, applyEvaluation } from './apply-evaluation.ts';
import { applyAction, applyActionProgress, applyGoal } from './apply-goal.ts';
import { applyJointAgreements, applyJointConclusion } from './apply-joint-conclusion.ts';
import { applyEvaluationDate, applyPromptAnswer } from './apply-prompt-answer.ts';
import { applyResearchObjection } from './apply-research-objection.ts';
import { applySafetyChecklist } from './apply-safety-checklist.ts';
import { applySupportLevel } from './apply-support-level.ts';
import type { EffectiveEntry } from './effective-entries.ts';
import { effectiveEntries } from './effective-entries.ts';

export interface Score {
  /** The entry it came with: scores of one entry were given in one conversation. */
  entryId: string;
  informant: string;
  /** 0–10; 10 is goal fully reached. */
  score: number;
  on: Day;
  /** The version of the goal it was given for, from 1. */
  goalVersion: number;
}

export interface GoalVersion {
  entryId: string;
  on: Day;
  domain: string;
  kind: string | null;
  goodEnough: number | null;
  /** How much it weighs among the goals of the case; 1 where nobody said so. */
  weight: number;
  /** The evaluation date agreed with the family, or null. */
  evaluateOn: Day | null;
  formulatedBy: readonly string[];
  together: string | null;
}

export interface GoalEvaluation {
  entryId: string;
  on: Day;
  /** Whether a next evaluation is to be expected, and when it was agreed (null: no date was agreed). */
  next: { on: Day | null } | null;
  gasLevel: number | null;
}

export interface Action {
  id: string;
  entryId: string;
  /** Where its text stands in the entry's sealed texts. */
  textPath: string;
  goalId: string;
  agreedOn: Day;
  owner: string;
  /** Who had it to do from which day, in the order in which it was said; the last is `owner`. */
  owners: { on: Day; owner: string }[];
  dueOn: Day | null;
  /** The parents who may see it when the family looks along; empty for everyone. */
  visibleTo: readonly string[];
  progress: 'open' | 'done' | 'not-done' | 'dropped';
}

export interface Goal {
  id: string;
  /** Newest last; empty when the goal itself has not arrived (yet). */
  versions: GoalVersion[];
  scores: Score[];
  evaluations: GoalEvaluation[];
  actions: Action[];
  /** Outcome code of the moment it ended, or null while it is open. */
  ended: { on: Day; outcome: string } | null;
}

export interface Judgement {
  entryId: string;
  authorId: string;
  on: Day;
  occasion: string;
  /** Null while it is withheld from whoever reads: see `withholdJudgements`. */
  conclusion: SafetyConclusion | null;
  ahead: SafetyConclusion | null;
  /** Number of assessors named on the form, the author included. */
  assessors: number;
  unknownItems: number;
}

export interface JointConclusion {
  entryId: string;
  on: Day;
  /** Null while it is withheld from whoever reads. */
  conclusion: SafetyConclusion | null;
  ahead: SafetyConclusion | null;
}

/** A safety assessment: one judgement, or several by different assessors. */
export interface Assessment {
  id: string;
  judgements: Judgement[];
  /** What the assessors concluded together, in counting order: each is the conclusion from its day on. */
  joint: JointConclusion[];
}

export interface SafetyAgreement {
  id: string;
  entryId: string;
  textPath: string;
  agreedOn: Day;
  evaluateOn: Day;
  status: string;
  /** Each time it was made or renewed: from when, and the day on which it would be looked at. Oldest first. */
  reviews: { from: Day; on: Day }[];
}

/** A question to someone who can think along. */
export interface Consult {
  id: string;
  entryId: string;
  askedOn: Day;
  /** Code, or null where it was not said. */
  reason: string | null;
  /** In which way it was asked; null where it was not said. */
  askedShape: string | null;
  /** In which way somebody thought along, as the first answer says; null while there is none or it does not say. */
  givenShape: string | null;
  /** The day of the first answer, or null while there is none. */
  answeredOn: Day | null;
  /** How it ended, or null while it is not finished. */
  outcome: { on: Day; code: string } | null;
  /** Everything that was said of how it ended, the last of which is `outcome`. */
  outcomes: { on: Day; code: string }[];
}

/** What someone said to a reminder instead of doing it. */
export interface PromptAnswer {
  entryId: string;
  teamId: string;
  kind: string;
  /** The day it was said. */
  on: Day;
  /** Wants to be reminded from this day; null where it goes another way. */
  until: Day | null;
  /** Code of why it goes another way; null where it is for later. */
  reason: string | null;
  /** False once the case went to another team. */
  isInForce: boolean;
}

/** Another date for the evaluation that comes next. */
export interface EvaluationDate {
  entryId: string;
  on: Day;
  nextOn: Day;
  agreedWith: readonly string[];
  reason: string | null;
}

/** A change of who helps: the neighbourhood team, the team together with a specialist, or the specialist. */
export interface SupportLevel {
  entryId: string;
  on: Day;
  from: string;
  to: string;
}

/** Everything that is known of one case, derived from its entries and nothing else. */
export interface CaseHistory {
  /** Null while the entry that opens the case is missing: such a case does not count. */
  opened: { on: Day; teamId: string; entryId: string } | null;
  /** The day the six-week term starts: when the family group plan was settled, otherwise the start of the case. */
  clockOn: Day | null;
  household: { carers: number | null; children: readonly string[] };
  domains: Readonly<Record<string, string>>;
  /** Life domains of which somebody said that their concerns hang together. */
  connections: readonly (readonly string[])[];
  transfers: { on: Day; teamId: string }[];
  /** `satisfaction`: the mark from 1 to 10 that the family gave; null where there is none. */
  closed: { on: Day; reason: string; satisfaction: number | null } | null;
  goals: Goal[];
  assessments: Assessment[];
  agreements: SafetyAgreement[];
  /** Days of evaluations with the family, whatever they were about, oldest first. */
  evaluations: { entryId: string; on: Day; present: readonly string[]; nextOn: Day | null }[];
  /** In the order in which they were asked. */
  consults: Consult[];
  /** In the order in which they count: of several to the same reminder the last one holds. */
  promptAnswers: PromptAnswer[];
  /** Moved dates, in the order in which they count. */
  evaluationDates: EvaluationDate[];
  /** The family objects to use for research; null when it does not, or not any more. */
  researchObjection: { on: Day; entryId: string } | null;
  /** In the order in which they count. */
  supportLevels: SupportLevel[];
  /**
   * The days on which later cases of the same family were opened, earliest first. No entry of the case itself says so:
   * see `withReturns`. Empty on a device, which does not know of other cases.
   */
  returns: readonly Day[];
}

type Apply = (history: CaseHistory, entry: EffectiveEntry) => void;

const applyByForm: Readonly<Record<string, Apply>> = {
  'case-opened': applyCaseOpened,
  goal: applyGoal,
  action: applyAction,
  evaluation: applyEvaluation,
  'safety-checklist': applySafetyChecklist,
  'joint-conclusion': applyJointAgreements,
  'goal-closed': applyGoalClosed,
  closing: applyClosing,
  transfer: applyTransfer,
  'research-objection': applyResearchObjection,
  consult: applyConsult,
  'prompt-answer': applyPromptAnswer,
  'evaluation-date': applyEvaluationDate,
  'support-level': applySupportLevel,
};

/**
 * An action that was recorded late may have been done before the day on which it counts, and a consult answered:
 * progress comes after all.
 */
const applyProgressByForm: Readonly<Record<string, Apply>> = {
  'action-progress': applyActionProgress,
  evaluation: applyActionsDone,
  'consult-answer': applyConsultAnswer,
  'consult-outcome': applyConsultOutcome,
  'joint-conclusion': applyJointConclusion,
};

/** Folds the entries of one case into its history. Any order, any number of repeats: the same history. */
export function caseHistory(entries: readonly Entry[]): CaseHistory {
  const history: CaseHistory = {
    opened: null,
    clockOn: null,
    household: { carers: null, children: [] },
    domains: {},
    connections: [],
    transfers: [],
    closed: null,
    goals: [],
    assessments: [],
    agreements: [],
    evaluations: [],
    consults: [],
    promptAnswers: [],
    evaluationDates: [],
    researchObjection: null,
    supportLevels: [],
    returns: [],
  };
  const counting = effectiveEntries(entries);
  for (const entry of counting) applyByForm[entry.form]?.(history, entry);
  for (const entry of counting) applyProgressByForm[entry.form]?.(history, entry);
  return history;
}

/** The same history, of a family that came back on some days. */
export function withReturns(history: CaseHistory, returns: readonly Day[]): CaseHistory {
  return { ...history, returns: returns.toSorted() };
}

/** The team that is responsible for a case on a day, or null when the case was never opened. */
export function responsibleTeam(history: CaseHistory, on: Day): string | null {
  let team = history.opened?.teamId ?? null;
  for (const transfer of history.transfers) if (transfer.on <= on) team = transfer.teamId;
  return team;
}

/** Goals that were set and have not ended. */
export function openGoals(history: CaseHistory): Goal[] {
  return history.goals.filter((goal) => goal.versions.length > 0 && !goal.ended);
}
