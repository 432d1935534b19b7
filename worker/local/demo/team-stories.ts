import { addDays, type Day } from '../../../shared/time/day.ts';
import { drawStory } from './draw-story.ts';
import {
  type DemoTeam,
  demoPractitionerId,
  demoPractitionerTeamId,
  demoTeams,
  personId,
} from './organisation.ts';
import { practitionerStories } from './practitioner-stories.ts';
import { seededRandom } from './random.ts';
import type { Story } from './story.ts';
import { habitsOf } from './team-habits.ts';

const DAYS_OF_HISTORY = 730;
/** Of the team that the demo shows, for a course over time: families that came up to this long ago, and have left. */
const EARLIER_DAYS = 1460;
const EARLIER_FAMILIES = 48;
/** One in so many families was helped before. */
const COMES_BACK = 9;

/** What happened in the cases of a team up to a day. */
export function teamStories(seed: string, team: DemoTeam, teamIndex: number, lastOn: Day): Story[] {
  const people = team.practitioners.map(personId);
  const isShown = team.id === demoPractitionerTeamId;
  const ownCases = people.includes(demoPractitionerId)
    ? practitionerStories(seed, addDays(lastOn, 1), {
        teamId: team.id,
        practitionerId: demoPractitionerId,
        colleagueId: people.findLast((id) => id !== demoPractitionerId) ?? demoPractitionerId,
      })
    : [];
  // Her cases are those of the example case system, and no others.
  const colleagues = people.filter((id) => id !== demoPractitionerId);
  const random = seededRandom(`${seed}/${team.id}`);
  const count = Math.max(12, random.between(32, 38) - ownCases.length);
  const drawOne = (name: string, caseNumber: string, at: number, openedOn: Day) => {
    const practitionerId = colleagues[at % colleagues.length] ?? '';
    return drawStory(seededRandom(`${seed}/${team.id}/${name}`), habitsOf(seed, team.id), {
      caseNumber,
      teamId: team.id,
      practitionerId,
      colleagueId: colleagues.findLast((id) => id !== practitionerId) ?? practitionerId,
      openedOn,
      lastOn,
      otherTeams: demoTeams
        // Whoever gets a case can't open what the other team sealed: not the first thing to show.
        .filter(({ id }) => id !== team.id && id !== demoPractitionerTeamId)
        .map(({ id, practitioners }) => ({ teamId: id, practitionerId: personId(practitioners[0] ?? '') })),
    });
  };
  const drawn = Array.from({ length: count }, (_, index) => {
    // Evenly over the two years, so that every quarter has its share.
    const daysAgo = Math.round(((index + random.next()) / count) * DAYS_OF_HISTORY);
    return drawOne(String(index), caseNumberOf(teamIndex, index), index, addDays(lastOn, -daysAgo));
  });
  const earlier = Array.from({ length: isShown ? EARLIER_FAMILIES : 0 }, (_, index) => {
    const daysAgo = Math.round(((index + 0.5) / EARLIER_FAMILIES) * (EARLIER_DAYS - 240)) + 240;
    return drawOne(`earlier/${index}`, earlierNumberOf(index), index, addDays(lastOn, -daysAgo));
  }).filter(({ closing }) => closing !== null);
  return [...ownCases, ...withReturns([...drawn, ...earlier])];
}

/** Some families were here before: in a case that closed some months before this one opened. */
function withReturns(stories: readonly Story[]): Story[] {
  const left = stories.filter(({ closing }) => closing?.reason === '01' || closing?.reason === '02');
  const used = new Set<string>();
  return stories.map((story, index) => {
    if (index % COMES_BACK !== 0) return story;
    const before = left.find(
      ({ closing, caseNumber }) =>
        closing !== null && !used.has(caseNumber) && addDays(closing.on, 60) < story.openedOn,
    );
    if (!before) return story;
    used.add(before.caseNumber);
    return { ...story, previousCaseNumber: before.caseNumber };
  });
}

/** Written like those of the example case system, in a range that it doesn't use. */
function caseNumberOf(teamIndex: number, index: number): string {
  return `2025-${String((teamIndex + 1) * 10_000 + 400 + index * 37).padStart(5, '0')}`;
}

function earlierNumberOf(index: number): string {
  return `2023-${String(30_400 + index * 37).padStart(5, '0')}`;
}
