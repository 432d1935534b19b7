import { caseOpenedV1 } from '../../../shared/forms/case-opened.v1.ts';
import { closingV1 } from '../../../shared/forms/closing.v1.ts';
import { safetyChecklistV1 } from '../../../shared/forms/safety-checklist.v1.ts';
import { transferV1 } from '../../../shared/forms/transfer.v1.ts';
import { type Day, dayNumber } from '../../../shared/time/day.ts';
import { answerCaseOpened } from './answer-case-opened.ts';
import { answerClosing } from './answer-closing.ts';
import { answerSafety } from './answer-safety.ts';
import { type DraftEntry, fillIn } from './draft-entry.ts';
import type { Random } from './random.ts';
import type { Story } from './story.ts';
import { tellEvaluations } from './tell-evaluations.ts';
import { tellGoals } from './tell-goals.ts';

/** What every entry of a case needs to know: who fills it in on a day, and a new id. */
export interface Telling {
  random: Random;
  story: Story;
  about(on: Day): Pick<DraftEntry, 'id' | 'teamId' | 'authorId' | 'happenedOn'>;
  newId(on: Day): string;
}

/** Who fills in the forms of a case on which day. */
export function tellingOf(random: Random, story: Story): Telling {
  const newId = (on: Day) => random.uuid(dayNumber(on) * 86_400_000 + random.between(28_800_000, 57_600_000));
  return {
    random,
    story,
    newId,
    about(on) {
      const { transfer } = story;
      const hasMoved = transfer !== null && on > transfer.on;
      return {
        id: newId(on),
        happenedOn: on,
        teamId: hasMoved ? transfer.teamId : story.teamId,
        authorId: hasMoved ? transfer.practitionerId : story.practitionerId,
      };
    },
  };
}

/** Writes down a story as the forms that people filled in, in no particular order. */
export function tellStory(random: Random, story: Story): DraftEntry[] {
  const telling = tellingOf(random, story);
  const { entries: goalEntries, goals } = tellGoals(telling);
  return [
    tellOpening(telling),
    ...tellChecks(telling),
    ...goalEntries,
    ...tellEvaluations(telling, goals),
    ...(story.transfer
      ? [fillIn(transferV1, telling.about(story.transfer.on), { toTeam: story.transfer.teamId })]
      : []),
    ...(story.closing
      ? [
          fillIn(
            closingV1,
            telling.about(story.closing.on),
            answerClosing(
              random,
              story,
              story.closing.reason,
              goals.filter(({ goal }) => goal.ends === null),
            ),
          ),
        ]
      : []),
  ];
}

/** Filled in once it was clear whether there would be a family group plan: the form asks for that day. */
function tellOpening({ random, story, about }: Telling): DraftEntry {
  const opening = fillIn(caseOpenedV1, about(story.openedOn), answerCaseOpened(random, story));
  return { ...opening, knownOn: story.planSettledOn ?? story.openedOn };
}

function tellChecks({ random, story, about, newId }: Telling): DraftEntry[] {
  return story.checks.flatMap((check) => {
    const ids = { assessment: newId(check.on), agreement: newId(check.on) };
    const entries = [
      fillIn(safetyChecklistV1, about(check.on), answerSafety(random, story, check, ids, 'first')),
    ];
    const hasMoved =
      story.transfer !== null && check.colleagueOn !== null && check.colleagueOn > story.transfer.on;
    if (check.colleagueOn && !hasMoved) {
      const byColleague = { ...about(check.colleagueOn), authorId: story.colleagueId };
      entries.push(
        fillIn(safetyChecklistV1, byColleague, answerSafety(random, story, check, ids, 'colleague')),
      );
    }
    return entries;
  });
}
