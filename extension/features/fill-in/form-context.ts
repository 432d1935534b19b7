import type { Team } from '../../../shared/api/schemas.ts';
import {
  type ReportingCodeAnswers,
  reportingCode,
  reportingCodeText,
} from '../../../shared/forms/reporting-code.ts';
import { assessedOn } from '../../../shared/history/assessment.ts';
import type { Goal } from '../../../shared/history/case-history.ts';
import { openGoals } from '../../../shared/history/case-history.ts';
import { instrumentRef } from '../../../shared/instruments/define-instrument.ts';
import type { Milestone } from '../../../shared/milestones/define-milestone.ts';
import { knownInstruments, offeredInstruments } from '../../../shared/settings/instruments.ts';
import type { Text } from '../../../shared/text/nl.ts';
import type { FormContext, KnownGoal, RowOffer } from '../../../shared/ui/form/form-context.ts';
import { filedAnswers } from '../../cases/filed-answers.ts';
import type { CaseView } from '../../cases/watch-case.ts';
import { newId } from '../../new-id.ts';

/** What a form may know of a case: everything that was filled in before. */
export function formContextOf(form: string, view: CaseView, teams: readonly Team[], t: Text): FormContext {
  const { history, settings, todayOn } = view;
  const offered = offeredInstruments(settings.instruments);
  const goals = openGoals(history);
  return {
    todayOn,
    newId,
    goals: goals.map((goal) => knownGoal(goal, view)),
    usualInformant: goals.flatMap(({ scores }) => scores).at(-1)?.informant ?? 'caregiver-1',
    children: history.household.children,
    instruments: [...new Set([...offered, ...knownInstruments(settings.instruments)])],
    offeredInstruments: offered.map(instrumentRef),
    teams,
    consults: history.consults
      .filter(({ outcome }) => outcome === null)
      .map(({ id, entryId }) => ({ id, label: view.texts[entryId]?.question ?? null }))
      .toReversed(),
    assessments: history.assessments
      .map((assessment) => ({ id: assessment.id, on: assessedOn(assessment) }))
      .toReversed(),
    entries: [],
    check: {
      openGoals: goals.length,
      maxOpenGoals: settings.norms.maxOpenGoals,
      evaluationDeadlineOn: nextEvaluation(view)?.deadlineOn,
    },
    rowStart: (list) => (form === 'evaluation' && list === 'goals' ? { status: 'open' } : {}),
    noteOn: (names, answers) =>
      names.includes('suspicion') && answers.suspicion !== undefined
        ? reportingCodeText(reportingCode(answers as ReportingCodeAnswers))
        : null,
    rowOffers: (list) => (list === 'agreements' ? runningAgreements(view, t) : []),
  };
}

/** The evaluation that comes first. Its deadline stays what it was when its date is moved. */
function nextEvaluation({ milestones }: CaseView): Milestone | undefined {
  return milestones
    .filter(({ kind, isOpen }) => kind === 'evaluation' && isOpen)
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))[0];
}

function knownGoal(goal: Goal, view: CaseView): KnownGoal {
  const version = goal.versions.at(-1);
  const newestFirst = goal.scores.toReversed();
  return {
    id: goal.id,
    text: (version && view.texts[version.entryId]?.text) ?? null,
    goodEnough: version?.goodEnough ?? null,
    lastScores: newestFirst.filter(
      (score, at) => newestFirst.findIndex(({ informant }) => informant === score.informant) === at,
    ),
    actions: goal.actions
      .filter(({ progress }) => progress === 'open')
      .map(({ id, entryId, textPath, owner }) => ({
        id,
        text: view.texts[entryId]?.[textPath] ?? null,
        owner,
      })),
  };
}

/** Agreements that still run, to be looked at again by choice: as they were, without their day and how they go. */
function runningAgreements(view: CaseView, t: Text): RowOffer[] {
  return view.history.agreements.flatMap(({ id, entryId, status }) => {
    const rows = filedAnswers(view, entryId)?.agreements;
    const filed = Array.isArray(rows) ? rows.find((row) => row.agreement === id) : undefined;
    if (status === 'ended' || !filed) return [];
    const { evaluateOn: _, status: __, untilOn, ...kept } = filed;
    const isStillAhead = typeof untilOn === 'string' && untilOn > view.todayOn;
    return [
      {
        label: t.safety.reviewAgreement(filed.behaviour ?? t.safety.anAgreement),
        row: isStillAhead ? { ...kept, untilOn } : kept,
      },
    ];
  });
}
