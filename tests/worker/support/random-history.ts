import fc from 'fast-check';
import type { Answers } from '../../../shared/forms/define-form.ts';
import { addDays } from '../../../shared/time/day.ts';
import type { ImportedEntry } from '../../../worker/services/entries/import.ts';
import { CASE_OPENED, checklistAnswers, goalAnswers, submission } from './submissions.ts';

const FIRST_ON = '2025-01-06';
const KINDS = [
  'case-opened',
  'goal',
  'action',
  'evaluation',
  'safety-checklist',
  'goal-closed',
  'closing',
  'transfer',
  'retraction',
  'support-level',
] as const;

/** What someone files, as far as chance decides about it. */
export interface PlannedEntry {
  case: number;
  kind: (typeof KINDS)[number];
  /** Days after the first day of the history. */
  day: number;
  /** Days until it was recorded. */
  lag: number;
  team: 0 | 1;
  /** Which goal, or which earlier entry, it is about. */
  about: number;
  /** Which of the possible answers. */
  choice: number;
  corrects: boolean;
}

/** Histories of some cases: openings, goals, evaluations, closings and second thoughts in any order. */
export function historyPlan(cases: number): fc.Arbitrary<PlannedEntry[]> {
  return fc.array(
    fc.record({
      case: fc.nat(cases - 1),
      kind: fc.oneof(
        { weight: 2, arbitrary: fc.constant('case-opened' as const) },
        { weight: 2, arbitrary: fc.constant('retraction' as const) },
        { weight: 9, arbitrary: fc.constantFrom(...KINDS) },
      ),
      day: fc.nat(300),
      lag: fc.oneof(fc.nat(3), fc.nat(40)),
      team: fc.constantFrom(0 as const, 1 as const),
      about: fc.nat(20),
      choice: fc.nat(2),
      corrects: fc.boolean(),
    }),
    { minLength: 10, maxLength: 30 },
  );
}

/** The plan as entries to import. */
export function submissionsOf(
  plan: readonly PlannedEntry[],
  caseTags: readonly string[],
  teams: readonly [string, string],
): ImportedEntry[] {
  const goals = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()];
  const entries: ImportedEntry[] = [];
  for (const [index, planned] of plan.entries()) {
    const { kind, team, about, corrects } = planned;
    const caseTag = caseTags[planned.case] ?? '';
    const earlier = entries.filter((entry) => entry.submission.caseTag === caseTag);
    const subject = earlier[about % Math.max(earlier.length, 1)]?.submission;
    if (kind === 'retraction' && !subject) continue;
    const goal = goals[about % goals.length] ?? '';
    const happenedOn = addDays(FIRST_ON, planned.day);
    const amends = corrects && subject?.form === kind ? subject.id : undefined;
    entries.push({
      submission: submission({
        form: kind,
        caseTag,
        teamId: teams[team],
        happenedOn,
        answers: answersOf(planned, goal, teams, subject?.id ?? ''),
        ...(amends !== undefined && { amends }),
        ...(planned.choice > 1 && kind === 'case-opened' && earlierCase(planned, caseTags)),
      }),
      authorId: `author-${planned.choice}`,
      // Never two at the same instant, as the API's clock would have it.
      recordedAt: Date.parse(`${addDays(happenedOn, planned.lag)}T12:00:00Z`) + index,
    });
  }
  return entries;
}

/** Any of the cases but the case itself, where there is another one. */
function earlierCase({ case: own, about }: PlannedEntry, caseTags: readonly string[]) {
  const others = caseTags.filter((_, index) => index !== own);
  const previousCaseTag = others[about % Math.max(others.length, 1)];
  return previousCaseTag === undefined ? {} : { previousCaseTag };
}

function answersOf(
  { kind, choice, day, team }: PlannedEntry,
  goal: string,
  teams: readonly [string, string],
  subject: string,
): Answers {
  const pick = <T>(...options: T[]) => options[choice % options.length];
  switch (kind) {
    case 'case-opened':
      return { ...CASE_OPENED, ...(choice > 0 && { hereBefore: 'yes' }) };
    case 'goal':
      return goalAnswers(goal, choice === 0 ? { evaluateOn: addDays(FIRST_ON, day + 30) } : {});
    case 'action':
      return { goal, action: crypto.randomUUID(), what: 'x', owner: 'family' };
    case 'evaluation':
      return {
        goals: [{ goal, status: pick('open', 'achieved', 'lapsed') }],
        ...(choice === 0 && { nextOn: addDays(FIRST_ON, day + 60) }),
      };
    case 'safety-checklist':
      return checklistAnswers({ conclusion: pick('safe', 'concerns', 'unsafe') });
    case 'goal-closed':
      return { goal, outcome: pick('achieved', 'not-achieved', 'lapsed') };
    case 'closing':
      return { reason: pick('01', '03', '05') };
    case 'transfer':
      return { toTeam: teams[team === 0 ? 1 : 0] };
    case 'support-level':
      return choice === 0
        ? { from: 'joint', to: 'neighbourhood' }
        : { from: 'neighbourhood', to: pick('joint', 'specialist') };
    case 'retraction':
      return { entry: subject, reason: 'wrong-case' };
  }
}
