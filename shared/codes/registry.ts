import { actionOwner } from './action-owner.ts';
import { actionProgress } from './action-progress.ts';
import { ageBand } from './age-band.ts';
import { agreementStatus } from './agreement-status.ts';
import { areaSource } from './area-source.ts';
import { assessorRole } from './assessor-role.ts';
import { certainty } from './certainty.ts';
import { closingReason } from './closing-reason.ts';
import { consultConsent } from './consult-consent.ts';
import { consultExpertise } from './consult-expertise.ts';
import { consultOutcome } from './consult-outcome.ts';
import { consultReason } from './consult-reason.ts';
import { consultShape } from './consult-shape.ts';
import { dateChangeReason } from './date-change-reason.ts';
import type { CodeList } from './define-code-list.ts';
import { deviationReason } from './deviation-reason.ts';
import { domainState } from './domain-state.ts';
import { doubtAnswer } from './doubt-answer.ts';
import { doubtExtent } from './doubt-extent.ts';
import { doubtReason } from './doubt-reason.ts';
import { familyGroupPlan } from './family-group-plan.ts';
import { followUp } from './follow-up.ts';
import { formulator } from './formulator.ts';
import { goalDirection } from './goal-direction.ts';
import { goalKind } from './goal-kind.ts';
import { goalOutcome } from './goal-outcome.ts';
import { goalStatus } from './goal-status.ts';
import { holdReason } from './hold-reason.ts';
import { informant } from './informant.ts';
import { legalGround } from './legal-ground.ts';
import { lifeDomain } from './life-domain.ts';
import { meetingActionState } from './meeting-action-state.ts';
import { meetingRole } from './meeting-role.ts';
import { milestoneKind } from './milestone-kind.ts';
import { networkInvolvement } from './network-involvement.ts';
import { notSpokenReason } from './not-spoken-reason.ts';
import { present } from './present.ts';
import { promptAnswer } from './prompt-answer.ts';
import { rebaseReason } from './rebase-reason.ts';
import { referrer } from './referrer.ts';
import { researchObjection } from './research-objection.ts';
import { retractionReason } from './retraction-reason.ts';
import { safetyAnswer } from './safety-answer.ts';
import { safetyConclusion } from './safety-conclusion.ts';
import { safetyFollowUp } from './safety-follow-up.ts';
import { safetyOccasion } from './safety-occasion.ts';
import { scaleDirection } from './scale-direction.ts';
import { smart } from './smart.ts';
import { spokenWithChild } from './spoken-with-child.ts';
import { studyRefusal } from './study-refusal.ts';
import { supportLevel } from './support-level.ts';
import { supportReason } from './support-reason.ts';
import { togetherness } from './togetherness.ts';
import { visibleTo } from './visible-to.ts';
import { withoutHelp } from './without-help.ts';
import { yesNo } from './yes-no.ts';

/** Every code list, for the codebook and for the rules about the repository. */
export const codeLists: readonly CodeList[] = [
  actionOwner,
  actionProgress,
  ageBand,
  agreementStatus,
  areaSource,
  assessorRole,
  certainty,
  closingReason,
  consultConsent,
  consultExpertise,
  consultOutcome,
  consultReason,
  consultShape,
  dateChangeReason,
  deviationReason,
  domainState,
  doubtAnswer,
  doubtExtent,
  doubtReason,
  familyGroupPlan,
  followUp,
  formulator,
  goalDirection,
  goalKind,
  goalOutcome,
  goalStatus,
  holdReason,
  informant,
  legalGround,
  lifeDomain,
  meetingActionState,
  meetingRole,
  milestoneKind,
  networkInvolvement,
  notSpokenReason,
  present,
  promptAnswer,
  rebaseReason,
  referrer,
  researchObjection,
  retractionReason,
  safetyAnswer,
  safetyConclusion,
  safetyFollowUp,
  safetyOccasion,
  scaleDirection,
  smart,
  spokenWithChild,
  studyRefusal,
  supportLevel,
  supportReason,
  togetherness,
  visibleTo,
  withoutHelp,
  yesNo,
];
