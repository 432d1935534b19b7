import { type CaseHistory, type Goal, openGoals } from '../history/case-history.ts';
import type { Day } from '../time/day.ts';
import { type Audience, audienceCodes } from './audience.ts';
import { agreedNextOn } from './next-on.ts';

/** The scores of one informant, oldest first. */
export interface FamilyCourse {
  informant: string;
  scores: readonly { on: Day; score: number }[];
}

export interface FamilyAction {
  id: string;
  what: string;
  /** Code of who does it. */
  who: string;
  byOn: Day | null;
  isDone: boolean;
}

export interface FamilyGoal {
  id: string;
  /** In the family's own words. */
  text: string;
  courses: readonly FamilyCourse[];
  goodEnough: number | null;
  actions: readonly FamilyAction[];
}

/** All that a family sees of its case. What has no place here can't be shown by mistake. */
export interface FamilyView {
  goals: readonly FamilyGoal[];
  nextOn: Day | null;
}

interface FamilyViewInput {
  history: CaseHistory;
  /** Opened texts by entry id and path. What this device can't open is left out of the view. */
  texts: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Who look along. What is only for a parent's eyes shows when nobody else is there. */
  audience: Audience;
  /** Goals about safety that the practitioner put on the screen. */
  safetyGoals: readonly string[];
  todayOn: Day;
}

/** Makes what a family may see of a case: open goals with their scores and actions, and when they look again. */
export function familyView({ history, texts, audience, safetyGoals, todayOn }: FamilyViewInput): FamilyView {
  if (audience.length === 0) return { goals: [], nextOn: null };
  const shown = openGoals(history).filter((goal) => !isAboutSafety(goal) || safetyGoals.includes(goal.id));
  return {
    goals: shown.flatMap((goal) => {
      const version = goal.versions.at(-1);
      const text = version && texts[version.entryId]?.text;
      if (!text) return [];
      return [
        {
          id: goal.id,
          text,
          courses: coursesOf(goal, audience),
          goodEnough: version.goodEnough,
          actions: actionsOf(goal, texts, audience),
        },
      ];
    }),
    nextOn: agreedNextOn(history, shown, todayOn),
  };
}

/** Whether a goal is about safety, by its life domain or its kind, in any of its versions. */
export function isAboutSafety({ versions }: Goal): boolean {
  return versions.some(({ domain, kind }) => domain === 'safety' || kind === 'safety');
}

/** Of those who look along, and of the practitioner beside them; not of someone who is not there. */
function coursesOf({ scores }: Goal, audience: Audience): FamilyCourse[] {
  const informants = [...audienceCodes.filter((code) => audience.includes(code)), 'professional'];
  return informants.flatMap((informant) => {
    const own = scores.filter((score) => score.informant === informant);
    return own.length === 0 ? [] : [{ informant, scores: own.map(({ on, score }) => ({ on, score })) }];
  });
}

function actionsOf(goal: Goal, texts: FamilyViewInput['texts'], audience: Audience): FamilyAction[] {
  return goal.actions.flatMap(({ id, entryId, textPath, owner, dueOn, progress, visibleTo }) => {
    const what = texts[entryId]?.[textPath];
    const isCurrent = progress === 'open' || progress === 'done';
    const maySee = visibleTo.length === 0 || isOnlyFor(audience, visibleTo);
    if (!what || !isCurrent || !maySee) return [];
    return [{ id, what, who: owner, byOn: dueOn, isDone: progress === 'done' }];
  });
}

/** Two parents at one screen both see what is on it: what is for one of them waits until the other is not there. */
function isOnlyFor(audience: Audience, visibleTo: readonly string[]): boolean {
  return audience.length > 0 && audience.every((who) => visibleTo.includes(who));
}
