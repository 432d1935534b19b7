import type { Member } from '../../shared/api/schemas.ts';
import { effectiveEntries } from '../../shared/history/effective-entries.ts';
import type { Milestone } from '../../shared/milestones/define-milestone.ts';
import { whatIsDue } from '../../shared/milestones/what-is-due.ts';
import { choosePrompt, type Quiet, type Showing } from '../../shared/prompts/choose-prompt.ts';
import { dayOfInstant } from '../../shared/time/day.ts';
import type { CaseView } from '../cases/case-view.ts';
import { awaitedJudgement } from '../cases/second-judgement.ts';
import { countShownOn, ownShowings } from './showings.ts';

/** What is due in a case, and what of it is put forward today. */
export interface DueInCase {
  /** Everything, most urgent first. */
  due: readonly Milestone[];
  /** Null: nothing is put forward, whatever is due. */
  prompt: Milestone | null;
  /** Why the others keep quiet. */
  quiet: readonly Quiet[];
}

const nothing: DueInCase = { due: [], prompt: null, quiet: [] };

/** What is due after concerns only: whoever has yet to give a second judgement should not learn of them here. */
const tells = new Set(['safety-goal', 'safety-repeat', 'agreement-review']);

/**
 * What is due for a member in a case, by the same rules on the card, on the toolbar button and wherever else. Nothing
 * is, in a case that is closed or that another team has now.
 */
export async function dueInCase(
  view: CaseView,
  { id, teams }: Pick<Member, 'id' | 'teams'>,
): Promise<DueInCase> {
  const { milestones, settings, state, teamId, todayOn } = view;
  const isOurs = teams.some((team) => team.id === teamId);
  if (state !== 'open' || !isOurs) return nothing;
  const isBlind = awaitedJudgement(view, id) !== null;
  const due = whatIsDue(milestones, todayOn, settings.prompts.off).filter(
    ({ kind }) => !(isBlind && tells.has(kind)),
  );
  if (due.length === 0) return nothing;
  const [showings, newToday] = await Promise.all([allShowings(view), countShownOn(id, todayOn)]);
  return { due, ...choosePrompt({ due, showings, newToday, todayOn, policy: settings.prompts }) };
}

/** What the API knows, with what this device has yet to tell it or told it since. */
async function allShowings(view: CaseView): Promise<Showing[]> {
  const { caseTag, prompts, todayOn } = view;
  const own = await ownShowings(caseTag);
  const isKnown = (kind: string, shownOn: string) =>
    prompts.some((one) => one.kind === kind && one.shownOn === shownOn);
  const others = own
    .filter(({ kind, shownOn }) => !isKnown(kind, shownOn))
    .map(({ kind, shownOn, openedOn }): Showing => ({ kind, shownOn, openedOn, outcome: null }));
  return [...prompts, ...others].map((one) =>
    one.shownOn === todayOn ? { ...one, outcome: outcomeToday(one.kind, view) } : one,
  );
}

/**
 * What became of today's reminder. By the entries, as the API works it out: those that were saved here count before it
 * has them, and an answer that was taken back is none.
 */
function outcomeToday(kind: string, { entries, milestones, todayOn }: CaseView): Showing['outcome'] {
  const today = effectiveEntries(entries).filter(({ recordedAt }) => dayOfInstant(recordedAt) === todayOn);
  const said = today.find(({ form, answers }) => form === 'prompt-answer' && answers.kind === kind);
  if (said) return said.answers.answer === 'deviated' ? 'deviated' : 'later';
  if (kind === 'evaluation' && today.some(({ form }) => form === 'evaluation-date')) return 'later';
  const isDone = milestones.some(
    (one) => one.kind === kind && one.fulfilledOn !== null && one.fulfilledOn >= todayOn,
  );
  return isDone ? 'done' : null;
}
